import { expect, test } from 'vitest'
import type { EntryContent } from '../../../shared/case/events.ts'
import type { DraftSlice, EntrySlice, PatientSlice } from '../../../shared/view/slices.ts'
import { awaitsAnswer, firstUnanswered, standingOf } from './standing.ts'

const party = (unit: string, short: string): PatientSlice['parties'][number] => ({
  ...{ unit, short, name: short, function: 'ward', phone: '', inCircle: true, lane: null },
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
      earlier: false,
    },
    answers: [],
    ...change,
    content: { ...content, ...said },
  }
}
const answer: EntrySlice['answers'][number] = {
  ...{ unit: 'bistand', unitShort: 'Bistånd', byName: 'Lena', by: 'lena', at: 0 },
  ...{ answer: 'later', said: 'tapped', saidBy: null, note: null },
}
const patient = (...entries: EntrySlice[]): PatientSlice => ({
  ...{ epoch: 1, item: 'i', case: 'c', kind: 'turn', given: 'Elsa', family: 'Karlsson', number: null },
  ...{
    birthDate: null,
    ward: 'Avd 5',
    bed: null,
    payer: '',
    healthCentre: null,
    readySince: null,
    estimate: null,
  },
  ...{ estimateBefore: null, words: null, basis: null, barriers: [], couldJoin: [] },
  parties: [party('avd-5', 'Avd 5'), party('bistand', 'Bistånd')],
  entries,
})
const draft: DraftSlice = { author: 'bo', name: 'Bo', unitShort: 'Avd 5', kind: 'entry', text: '/å Ring' }

test('what somebody else is to do waits for their answer, whatever it is', () => {
  expect(awaitsAnswer(entry(), patient())).toBe(true)
  expect(awaitsAnswer(entry({ answers: [answer] }), patient())).toBe(false)
  expect(awaitsAnswer(entry({ answers: [{ ...answer, unit: 'avd-5' }] }), patient())).toBe(true)
})

test('nobody answers what they wrote for themselves, what is struck, done, a note, or nobody’s', () => {
  expect(awaitsAnswer(entry({ unitShort: 'Bistånd' }), patient())).toBe(false)
  expect(awaitsAnswer(entry({ state: 'struck' }), patient())).toBe(false)
  expect(awaitsAnswer(entry({ state: 'done' }), patient())).toBe(false)
  expect(awaitsAnswer(entry({}, { kind: 'note' }), patient())).toBe(false)
  expect(awaitsAnswer(entry({}, { owner: null }), patient())).toBe(false)
})

test('the first without an answer is the first written', () => {
  const entries = [entry({ id: 'a', answers: [answer] }), entry({ id: 'b' }), entry({ id: 'c' })]
  expect(firstUnanswered(patient(...entries))?.id).toBe('b')
})

test('settled means an owner, a day and an answer for everything, and nothing half written', () => {
  const settled = (entries: EntrySlice[], drafts: DraftSlice[] = []) =>
    standingOf(patient(...entries), drafts).settled
  expect(settled([])).toBe(true)
  expect(settled([entry({ answers: [answer] })])).toBe(true)
  expect(settled([entry()])).toBe(false)
  expect(settled([entry({ answers: [answer] }, { due: null, dueOn: null })])).toBe(false)
  expect(settled([entry({}, { owner: null })])).toBe(false)
  expect(settled([], [draft])).toBe(false)
  expect(settled([], [{ ...draft, text: '' }])).toBe(true)
})

test('the read-back names what lacks, and passes notes and struck lines by', () => {
  const { entries } = standingOf(
    patient(
      entry({ id: 'a' }, { owner: null, dueOn: null, due: null }),
      entry({ id: 'b', state: 'struck' }),
      entry({ id: 'c' }, { kind: 'note' }),
      entry({ id: 'd' }),
    ),
    [],
  )
  expect(entries.map((it) => [it.entry.id, it.lacks, it.unanswered])).toEqual([
    ['a', ['owner', 'due'], false],
    ['d', [], true],
  ])
})
