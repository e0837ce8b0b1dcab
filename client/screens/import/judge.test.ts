import { expect, test } from 'vitest'
import type { OpenCase } from '../../../shared/list/match.ts'
import type { ListRow } from '../../../shared/list/row.ts'
import { confirmed, factsOfRow, fixedRow, judged, nothingSaid, put, type Read } from './judge.ts'

const row = (line: number, more: Partial<ListRow>): ListRow => ({
  line,
  given: 'Elsa',
  family: 'Karlsson',
  number: null,
  numberKind: null,
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
  reading: { sheets: [], sheet: '', headings: [], needs: [], rows, faults, skipped: 0 },
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
