import * as v from 'valibot'
import { expect, test } from 'vitest'
import { PatientFacts } from '../../../shared/case/facts.ts'
import type { OpenCase } from '../../../shared/list/match.ts'
import type { ListRow } from '../../../shared/list/row.ts'
import {
  confirmed,
  factsOfRow,
  fixedRow,
  judged,
  newLines,
  notAnswered,
  notBegun,
  nothingSaid,
  put,
  type Read,
  unanswered,
  undoOf,
  usualLeavingDay,
} from './judge.ts'

const row = (line: number, more: Partial<ListRow>): ListRow => ({
  line,
  given: 'Elsa',
  family: 'Karlsson',
  number: null,
  numberKind: null,
  reserve: null,
  birthDate: null,
  municipality: 'oskarshamn',
  healthCentre: null,
  ward: null,
  bed: null,
  admittedOn: null,
  date: null,
  readySince: null,
  protectedIdentity: false,
  stated: ['name', 'number', 'municipality'],
  ...more,
})
const known = (caseId: string, more: Partial<OpenCase>): OpenCase => ({
  caseId,
  given: 'Nils',
  family: 'Svensson',
  number: '193809059821',
  municipality: 'oskarshamn',
  healthCentre: null,
  bed: null,
  admittedOn: null,
  date: null,
  readySince: null,
  ...more,
})
const read = (rows: ListRow[], open: OpenCase[], faults: Read['reading']['faults'] = []): Read => ({
  read: true,
  open,
  protects: [],
  held: [],
  arranged: [],
  reading: { sheets: [], sheet: '', headings: [], needs: [], rows, faults, skipped: 0, notRead: [] },
})

const fault = { line: 2, column: 'Pnr', field: 'number', code: 'numberFails' } as const

test('a line with a fault is left out until it is put right, and then is as good as any', () => {
  const list = read([row(2, {})], [], [fault])
  expect(confirmed(judged(list, nothingSaid), nothingSaid)).toEqual({ rows: [], ended: [] })

  const facts = { ...factsOfRow(row(2, {})), number: '194203179819', birthDate: '1942-03-17' }
  const said = { ...nothingSaid, fixed: put(nothingSaid.fixed, 2, fixedRow(row(2, {}), facts)) }
  const after = judged(list, said)
  expect(after.faulty).toEqual([])
  expect(confirmed(after, said).rows).toMatchObject([
    { row: { line: 2, number: '194203179819', numberKind: 'personal' }, case: null, basis: null },
  ])
})

test('nobody who is missing is ended without an answer, and "står kvar" is one that changes nothing', () => {
  const list = read([], [known('a', {}), known('b', {}), known('c', {})])
  const said = {
    ...nothingSaid,
    ended: new Map([
      ['a', 'discharged'],
      ['b', 'stays'],
    ] as const),
  }
  expect(confirmed(judged(list, said), said).ended).toEqual([{ case: 'a', how: 'discharged' }])
})

test('the day somebody left goes along with how, and a slip of the list has none', () => {
  const list = read([], [known('a', {}), known('b', {})])
  const said = {
    ...nothingSaid,
    ended: new Map([
      ['a', 'discharged'],
      ['b', 'mistake'],
    ] as const),
    leftOn: new Map(['a', 'b'].map((id) => [id, '2026-11-22'])),
  }
  expect(confirmed(judged(list, said), said).ended).toEqual([
    { case: 'a', how: 'discharged', on: '2026-11-22' },
    { case: 'b', how: 'mistake' },
  ])
})

test.each([
  ['yesterday, as was planned', '2026-11-22', '2026-11-22'],
  ['a day that is to come', '2026-11-25', '2026-11-23'],
  ['a day long ago', '2026-11-19', '2026-11-23'],
  ['no day', null, '2026-11-23'],
])('she left: %s', (_, planned, expected) => {
  const date = planned === null ? null : { day: planned, part: null, time: null, sureness: 'sure' as const }
  expect(usualLeavingDay([known('a', { date })], 'a', '2026-11-23')).toBe(expected)
})

test('a line that could be someone is sent only when somebody has said who', () => {
  const list = read([row(3, { given: 'Nils', family: 'Svensson' })], [known('a', {})])
  expect(confirmed(judged(list, nothingSaid), nothingSaid).rows).toEqual([])
  const asHer = { ...nothingSaid, matched: new Map([[3, 'a']]) }
  expect(confirmed(judged(list, asHer), asHer).rows).toMatchObject([{ case: 'a' }])
  const asNew = { ...nothingSaid, matched: new Map([[3, 'new']]) }
  expect(confirmed(judged(list, asNew), asNew).rows).toMatchObject([{ case: null }])
})

test('a case that the list repeats as it stands is not sent at all', () => {
  const same = row(2, { given: 'Nils', family: 'Svensson', number: '193809059821' })
  const list = read([same], [known('a', {})])
  expect(judged(list, nothingSaid).same).toEqual(['a'])
  expect(confirmed(judged(list, nothingSaid), nothingSaid)).toEqual({ rows: [], ended: [] })
})

const again = row(4, { given: 'Nils', family: 'Svensson', number: '193809059821', admittedOn: '2026-11-23' })
const before = known('a', { admittedOn: '2026-11-02', bed: '1:1' })

test('a patient admitted anew is asked about: how the stay before ended, and the basis of the new one', () => {
  const list = read([again], [before])
  const anew = { ...nothingSaid, matched: new Map([[4, 'new']]) }
  const it = judged(list, anew)
  expect(it.changed).toEqual([])
  expect([unanswered(it, nothingSaid), notAnswered(it, nothingSaid)]).toEqual([1, [4]])
  expect([notAnswered(it, anew), notBegun(it, anew)]).toEqual([[], [4]])
  expect(newLines(it, anew).map(({ line }) => line)).toEqual([4])
  expect(unanswered(it, anew)).toBe(1)
  expect(confirmed(it, anew)).toEqual({ rows: [], ended: [] })
  const said = {
    ...anew,
    ended: new Map([['a', 'discharged']] as const),
    bases: new Map([[4, 'consent']] as const),
  }
  expect(unanswered(it, said)).toBe(0)
  expect(confirmed(it, said)).toMatchObject({
    rows: [{ row: { line: 4 }, case: null, basis: 'consent' }],
    ended: [{ case: 'a', how: 'discharged' }],
  })
})

test('who is discharged with something open is not, until somebody says why', () => {
  const list = { ...read([], [known('a', {}), known('b', {})]), held: [{ case: 'a', rows: 2 }] }
  const ended = new Map([
    ['a', 'discharged'],
    ['b', 'discharged'],
  ] as const)
  const it = judged(list, nothingSaid)
  const said = { ...nothingSaid, ended }
  expect(unanswered(it, said)).toBe(1)
  expect(confirmed(it, said).ended).toEqual([{ case: 'b', how: 'discharged' }])
  const why = { ...said, despite: new Map([['a', ' Hon ville hem ']]) }
  expect(unanswered(it, why)).toBe(0)
  expect(confirmed(it, why).ended).toEqual([
    { case: 'a', how: 'discharged', despite: 'Hon ville hem' },
    { case: 'b', how: 'discharged' },
  ])
  // Asked of a discharge alone.
  const moved = { ...nothingSaid, ended: new Map([['a', 'moved']] as const) }
  expect(confirmed(it, moved).ended).toEqual([{ case: 'a', how: 'moved' }])
})

test('whom a line with protected identity is about is not asked for as missing', () => {
  const list = { ...read([], [known('a', {}), known('b', {})]), protects: [{ line: 2, case: 'a' }] }
  expect(judged(list, nothingSaid).missing).toEqual([{ caseId: 'b' }])
})

test('taking a confirm back names each fact before and after, and nothing that it did not change', () => {
  const line = row(4, { given: 'Nils', family: 'Svensson', number: '193809059821', bed: '2:2' })
  const rows = [{ row: line, case: 'a', basis: null }]
  const done = { new: [], changed: ['a'], ended: [], same: 0, endedOtherwise: [], notEnded: [], leftOut: [] }
  const [changed] = undoOf('avd-5', { rows, ended: [] }, [before], done).changed
  expect(changed).toMatchObject({ case: 'a', from: { bed: '1:1' }, to: { bed: '2:2' } })
  expect(changed?.from.number).toBe(changed?.to.number)
  expect(changed?.to).not.toHaveProperty('municipality')
})

test('what the preview stood on is the facts and nothing beside them: the command takes no more', () => {
  const decided = known('a', { readyIsDecided: true, unreadyOn: null })
  const list = read(
    [row(2, { given: 'Nils', family: 'Svensson', number: '193809059821', bed: '9:1' })],
    [decided],
  )
  const [line] = confirmed(judged(list, nothingSaid), nothingSaid).rows
  expect(v.is(PatientFacts, line?.seen)).toBe(true)
})
