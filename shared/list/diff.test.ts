import { describe, expect, test } from 'vitest'
import { diff } from './diff.ts'
import type { Fault } from './fault.ts'
import type { OpenCase } from './match.ts'
import type { Column, ListRow } from './row.ts'

const row = (line: number, more: Partial<ListRow> = {}): ListRow => ({
  line,
  given: 'Elsa',
  family: 'Karlsson',
  number: '194203179819',
  numberKind: 'personal',
  reserve: null,
  birthDate: '1942-03-17',
  municipality: 'monsteras',
  healthCentre: null,
  ward: null,
  bed: null,
  admittedOn: null,
  date: null,
  readySince: null,
  protectedIdentity: false,
  stated: [],
  ...more,
})
const nils = { given: 'Nils', family: 'Svensson', number: '193809059821', birthDate: '1938-09-05' }
const known = (more: Partial<OpenCase> = {}): OpenCase => ({
  caseId: 'elsa',
  given: 'Elsa',
  family: 'Karlsson',
  number: '194203179819',
  municipality: 'monsteras',
  healthCentre: 'hc-monsteras',
  bed: '3:1',
  admittedOn: '2026-11-12',
  date: { day: '2026-11-24', part: 'morning', time: null, sureness: 'sure' },
  readySince: '2026-11-20',
  ...more,
})
const date = (day: string, more: Partial<NonNullable<ListRow['date']>> = {}) => ({
  day,
  part: null,
  time: null,
  sureness: 'preliminary' as const,
  ...more,
})
const fault = (line: number, code: Fault['code']): Fault => ({ line, column: 'PUD', field: 'date', code })

const nothing = {
  new: [],
  changed: [],
  same: [],
  missing: [],
  faulty: [],
  notes: [],
  samePerson: [],
  matchByHand: [],
}

test('a new patient, and one that the list no longer mentions', () => {
  expect(diff([row(2, nils)], [known()], [])).toEqual({
    ...nothing,
    new: [row(2, nils)],
    missing: [{ caseId: 'elsa' }],
  })
})

test('an empty list loses nobody by itself: all are missing, none is ended', () => {
  expect(diff([], [known()], [])).toEqual({ ...nothing, missing: [{ caseId: 'elsa' }] })
})

describe('what counts as changed', () => {
  const changes = (more: Partial<ListRow>, of: Partial<OpenCase> = {}) => {
    const preview = diff([row(2, more)], [known(of)], [])
    return preview.same.length > 0 ? 'same' : preview.changed[0]?.changes
  }

  test('a list without the column, or an empty cell, changes nothing', () => {
    expect(changes({})).toBe('same')
    expect(changes({ municipality: null })).toBe('same')
  })

  test('every field that the list says differently', () => {
    const to = { bed: '4:2', healthCentre: 'hc-bla', municipality: 'hogsby', readySince: '2026-11-21' }
    expect(changes({ ...to, admittedOn: '2026-11-11', family: 'Karlsson Berg' })).toEqual([
      {
        field: 'name',
        from: { given: 'Elsa', family: 'Karlsson' },
        to: { given: 'Elsa', family: 'Karlsson Berg' },
      },
      { field: 'municipality', from: 'monsteras', to: 'hogsby' },
      { field: 'healthCentre', from: 'hc-monsteras', to: 'hc-bla' },
      { field: 'bed', from: '3:1', to: '4:2' },
      { field: 'admittedOn', from: '2026-11-12', to: '2026-11-11' },
      { field: 'readySince', from: '2026-11-20', to: '2026-11-21' },
    ])
  })

  test('a name turned round or in capitals is the same name', () => {
    expect(changes({ given: 'KARLSSON', family: 'Elsa' })).toBe('same')
  })

  test('the same day says nothing of the hour or how sure, unless it does', () => {
    const stated = (...columns: Column[]) => ({ stated: columns })
    expect(changes({ date: date('2026-11-24'), ...stated('date') })).toBe('same')
    expect(changes({ date: date('2026-11-24'), ...stated('date', 'sureness') })).toEqual([
      {
        field: 'date',
        from: { day: '2026-11-24', part: 'morning', time: null, sureness: 'sure' },
        to: { day: '2026-11-24', part: 'morning', time: null, sureness: 'preliminary' },
      },
    ])
    const afternoon = date('2026-11-24', { part: 'afternoon' })
    expect(changes({ date: afternoon, ...stated('date', 'partOfDay') })).toMatchObject([
      { to: { part: 'afternoon', sureness: 'sure' } },
    ])
  })

  test('another day is another estimate: the hour and the certainty of the old one do not follow', () => {
    expect(changes({ date: date('2026-11-26'), stated: ['date'] })).toMatchObject([
      { field: 'date', to: { day: '2026-11-26', part: null, sureness: 'preliminary' } },
    ])
  })
})

describe('who is who', () => {
  test('a line without a number is matched by hand, with those it could be', () => {
    const unnumbered = { number: null, numberKind: null, birthDate: null }
    expect(diff([row(2, unnumbered)], [known()], []).matchByHand).toEqual([{ line: 2, candidates: ['elsa'] }])
    expect(diff([row(2, { ...nils, ...unnumbered })], [known()], []).matchByHand).toEqual([
      { line: 2, candidates: [] },
    ])
  })

  test('another number with the same name and birth date or bed may be a corrected one', () => {
    const corrected = row(2, { number: '194203179827' })
    expect(diff([corrected], [known()], [])).toEqual({
      ...nothing,
      matchByHand: [{ line: 2, candidates: ['elsa'] }],
    })
    const sameBed = row(2, { number: '194303179826', birthDate: '1943-03-17', bed: '3:1' })
    expect(diff([sameBed], [known()], []).matchByHand).toHaveLength(1)
    const namesake = row(2, { number: '194303179826', birthDate: '1943-03-17', bed: '9:9' })
    expect(diff([namesake], [known()], []).new).toEqual([namesake])
  })

  test('a case without a number takes one only by hand', () => {
    expect(diff([row(2)], [known({ number: null })], []).matchByHand).toEqual([
      { line: 2, candidates: ['elsa'] },
    ])
  })

  test('a coordination number has its birth date too', () => {
    const open = known({ number: '194203779813' })
    expect(diff([row(2)], [open], []).matchByHand).toEqual([{ line: 2, candidates: ['elsa'] }])
  })

  test('admitted again after the open episode is for a person to judge, since consent ends with its episode', () => {
    const again = row(2, { admittedOn: '2026-11-22' })
    expect(diff([again], [known()], [])).toEqual({
      ...nothing,
      matchByHand: [{ line: 2, candidates: ['elsa'] }],
    })
  })

  test('two open episodes of one person are told apart by their admission', () => {
    const two = [known(), known({ caseId: 'elsa-again', admittedOn: '2026-11-22' })]
    expect(diff([row(2, { admittedOn: '2026-11-22' })], two, []).same).toEqual(['elsa-again'])
    expect(diff([row(2)], two, []).matchByHand).toEqual([{ line: 2, candidates: ['elsa', 'elsa-again'] }])
  })
})

describe('faults', () => {
  test('a faulty line is neither new nor missing, and stops no other', () => {
    const preview = diff([row(2), row(3, nils)], [known()], [fault(2, 'dateUnclear')])
    expect(preview).toEqual({ ...nothing, new: [row(3, nils)], faulty: [fault(2, 'dateUnclear')] })
  })

  test('a line whose number fails still mentions the patient with its name', () => {
    const failing = row(2, { number: null, numberKind: null, birthDate: null })
    expect(diff([failing], [known()], [fault(2, 'numberFails')])).toMatchObject({
      missing: [],
      matchByHand: [],
    })
  })

  test('a note keeps nothing out', () => {
    const note = fault(2, 'healthCentreUnknown')
    expect(diff([row(2, nils)], [], [note])).toEqual({ ...nothing, new: [row(2, nils)], notes: [note] })
  })

  test('a new patient without municipality is nobody’s until the ward says whose', () => {
    expect(diff([row(2, { municipality: null })], [], []).faulty).toEqual([
      { line: 2, column: null, field: 'municipality', code: 'municipalityMissing' },
    ])
  })
})

describe('reserve numbers', () => {
  const reserve = '19510612K98A'
  const reserved = known({ number: null, birthDate: '1942-03-17', reserve, bed: null })

  test('find her as a number does, and her own number is a change that is shown', () => {
    const before = row(2, { number: null, numberKind: null, reserve })
    expect(diff([before], [reserved], []).same).toEqual(['elsa'])
    expect(diff([row(2, { reserve })], [reserved], []).changed).toEqual([
      { caseId: 'elsa', line: 2, changes: [{ field: 'number', from: null, to: '194203179819' }] },
    ])
  })

  test('are never reason enough where the number is another', () => {
    const other = known({ number: '193809059821', reserve })
    expect(diff([row(2, { reserve })], [other], []).matchByHand).toEqual([{ line: 2, candidates: ['elsa'] }])
  })

  test('of two open cases that one line names both of are shown as one, and neither is missing', () => {
    const again = known({ caseId: 'again', reserve: null })
    const preview = diff([row(2, { reserve })], [reserved, again], [])
    expect(preview.samePerson).toEqual([{ line: 2, stays: 'elsa', goes: 'again' }])
    // The line waits until somebody has merged them.
    expect(preview).toMatchObject({ missing: [], changed: [], new: [], matchByHand: [] })
  })
})

test('a list that lags behind says no day anew that a physician has taken back', () => {
  const open = known({ readySince: null, unreadyOn: '2026-11-21' })
  expect(diff([row(2, { readySince: '2026-11-20' })], [open], []).same).toEqual(['elsa'])
  expect(diff([row(2, { readySince: '2026-11-21' })], [open], []).changed).toMatchObject([
    { changes: [{ field: 'readySince', from: null, to: '2026-11-21' }] },
  ])
})

test('a day that would make her ready before she came changes nothing, and the line says so', () => {
  const looked = (said: Partial<ListRow>, more: Partial<OpenCase> = {}) => {
    const { changed, notes } = diff([row(2, said)], [known(more)], [])
    return { changed: changed.flatMap((it) => it.changes.map(({ field }) => field)), notes }
  }
  const early = { line: 2, column: null, field: 'readySince', code: 'readyBeforeAdmission' }
  const late = { line: 2, column: null, field: 'admittedOn', code: 'admittedAfterReady' }
  expect(looked({ readySince: '2026-11-11', bed: '4:2' })).toEqual({ changed: ['bed'], notes: [early] })
  expect(looked({ readySince: '2026-11-12' })).toEqual({ changed: ['readySince'], notes: [] })
  const notKnown = { admittedOn: null }
  expect(looked({ admittedOn: '2026-11-21' }, notKnown)).toEqual({ changed: [], notes: [late] })
  expect(looked({ admittedOn: '2026-11-21', readySince: '2026-11-22' }, notKnown).notes).toEqual([])
  expect(looked({ admittedOn: '2026-11-21', readySince: '2026-11-18' }, notKnown)).toEqual({
    changed: [],
    notes: [late, early],
  })
  // The same wrong day tomorrow is nothing new.
  expect(looked({ readySince: '2026-11-11' }, { readySince: '2026-11-11' }).notes).toEqual([])

  const someoneNew = diff([row(3, { admittedOn: '2026-11-21', readySince: '2026-11-20' })], [], [])
  expect(someoneNew.new).toMatchObject([{ admittedOn: '2026-11-21', readySince: null }])
  expect(someoneNew.notes).toEqual([{ ...early, line: 3 }])
})
