import { expect, test } from 'vitest'
import type { EntryContent } from '../../../shared/case/facets/entries.ts'
import type { EntrySlice, PatientSlice } from '../../../shared/case/views/patient.ts'
import type { DraftSlice } from '../../../shared/view/drafts.ts'
import { firstUnanswered, unfinishedOf } from './unfinished.ts'

const party = (unit: string, short: string): PatientSlice['parties'][number] => ({
  ...{ unit, short, name: short, function: 'ward', phone: '', inCircle: true, declined: false, lane: null },
  takesOver: false,
  reception: null,
})
const content: EntryContent = {
  ...{ kind: 'action', text: 'Ring', owner: 'bistand', ownerName: null },
  ...{ due: 'ons', dueOn: '2026-11-25', dueAt: null, code: null },
}
function entry(change: Partial<EntrySlice> = {}, said: Partial<EntryContent> = {}): EntrySlice {
  return {
    ...{
      id: 'a',
      at: 0,
      byName: 'Anna',
      unitShort: 'Avd 5',
      ownerName: 'Bistånd',
      state: 'open',
      awaits: true,
      leftUnanswered: false,
      earlier: false,
    },
    answers: [],
    ...change,
    content: { ...content, ...said },
  }
}
const patient = (...entries: EntrySlice[]): PatientSlice => ({
  ...{ epoch: 1, item: 'i', case: 'c', kind: 'turn', given: 'Elsa', family: 'Karlsson', number: null },
  ...{
    birthDate: null,
    ward: 'Avd 5',
    bed: null,
    left: null,
    payer: '',
    healthCentre: null,
    lacksHealthCentre: false,
    readySince: null,
    readyBy: null,
    estimate: null,
  },
  ...{
    estimateBefore: null,
    change: null,
    worry: null,
    arranged: [],
    words: null,
    basis: null,
    barriers: [],
    couldJoin: [],
  },
  patientPart: { mark: null, asked: null, nextOfKin: null },
  confirms: false,
  parties: [party('avd-5', 'Avd 5'), party('bistand', 'Bistånd')],
  entries,
})
const draft: DraftSlice = {
  author: 'bo',
  name: 'Bo',
  unitShort: 'Avd 5',
  kind: 'entry',
  text: '/å Ring',
  epoch: 1,
}

test('the first without an answer is the first written', () => {
  const entries = [entry({ id: 'a', awaits: false }), entry({ id: 'b' }), entry({ id: 'c' })]
  expect(firstUnanswered(patient(...entries))?.id).toBe('b')
})

test('settled means an owner, a day and an answer for everything, and nothing half written', () => {
  const settled = (entries: EntrySlice[], drafts: DraftSlice[] = []) =>
    unfinishedOf(patient(...entries), drafts).missing === 0
  expect(settled([])).toBe(true)
  expect(settled([entry({ awaits: false })])).toBe(true)
  expect(settled([entry()])).toBe(false)
  expect(settled([entry({ awaits: false }, { due: null, dueOn: null })])).toBe(false)
  expect(settled([entry({ awaits: false }, { owner: null })])).toBe(false)
  expect(settled([], [draft])).toBe(false)
  expect(settled([], [{ ...draft, text: '' }])).toBe(true)
})

test('the read-back names what lacks, and passes notes and struck lines by', () => {
  const { entries } = unfinishedOf(
    patient(
      entry({ id: 'a', awaits: false }, { owner: null, dueOn: null, due: null }),
      entry({ id: 'b', state: 'struck' }),
      entry({ id: 'c' }, { kind: 'note' }),
      entry({ id: 'd' }),
    ),
    [],
  )
  expect(entries.map((it) => [it.entry.id, it.lacks, it.entry.awaits])).toEqual([
    ['a', ['owner', 'due'], false],
    ['d', [], true],
  ])
})
