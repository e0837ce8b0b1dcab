import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  day,
  dirigent,
  lead,
  leavesOn,
  nurse,
  oskarshamn,
} from '../../test/support/ward.ts'
import type { Blocking, ChecklistRow } from '../arena/checklist/rows.ts'
import { goHomeOf } from './goHome.ts'
import { weekendOf } from './weekend.ts'

const row = (sv: string, blocking: Blocking, weekend: boolean): ChecklistRow => ({
  ...{ label: { sv, en: null }, when: null, owner: 'ward', blocking },
  ...{ weekend, forFew: false },
})

/** One patient, for whom all is ready; a list of one row of each kind. */
function allReady() {
  const world = createWard()
  const code = (blocking: Blocking, weekend = false) =>
    (
      world.ok(lead, 'setChecklistRow', { code: null, row: row(blocking, blocking, weekend) }) as {
        code: string
      }
    ).code
  const rows = {
    always: code('always'),
    whenNeeded: code('whenNeeded', true),
    beforeFreeDays: code('beforeFreeDays', true),
    never: code('never'),
  }
  const id = admitted(world, 1)
  const about = { case: id, huddle: null } as const
  const answer = { ...about, dueOn: null, note: null, said: null }
  const confirm = (item: string) => world.ok(nurse, 'answerItem', { ...answer, item, mark: 'confirmed' })
  const need = (item: string, is: 'needed' | 'notNeeded') =>
    world.ok(nurse, 'setItemNeeds', { ...about, items: [item], need: is })
  for (const who of [nurse, dirigent, oskarshamn])
    world.ok(who, 'setLane', { case: id, mark: 'ready', line: null })
  world.ok(nurse, 'setReady', { case: id, day, physician: 'Dr Malm' })
  confirm(rows.always)
  need(rows.whenNeeded, 'notNeeded')
  const now = () => goHomeOf(world.folds.case(id), world.folds.arena())
  return { world, id, about, answer, rows, confirm, need, now }
}

test('she is ready to go home when every row that holds her is confirmed, readiness stands and each part is ready', () => {
  const { now } = allReady()
  expect(now()).toMatchObject({ isReady: true, lacksReadiness: false, lanes: [], open: [], unknown: [] })
})

type Ready = ReturnType<typeof allReady>
test.each<[string, (it: Ready) => unknown, object]>([
  [
    'readiness is taken back',
    ({ world, id }) => world.ok(nurse, 'withdrawReady', { case: id, reason: 'Feber', physician: 'Dr Malm' }),
    { lacksReadiness: true },
  ],
  [
    'a part does not stand ready',
    ({ world, id }) => world.ok(oskarshamn, 'setLane', { case: id, mark: 'partly', line: null }),
    { lanes: ['osk-bistand'] },
  ],
  [
    'a part has said nothing',
    ({ world, id }) => world.ok(dirigent, 'setLane', { case: id, mark: null, line: null }),
    { lanes: ['hc-bla'] },
  ],
  [
    'a row that everybody needs is only ordered',
    ({ world, answer, rows }) =>
      world.ok(nurse, 'answerItem', { ...answer, item: rows.always, mark: 'ordered' }),
    { open: [{ row: { code: 'row-1' } }] },
  ],
  ['a row turns out to be needed', ({ need, rows }) => need(rows.whenNeeded, 'needed'), { open: [{}] }],
  [
    'nobody knows whether a row is needed',
    ({ world, about, rows }) =>
      world.ok(nurse, 'setItemNeeds', { ...about, items: [rows.whenNeeded], need: 'unknown' }),
    { unknown: [{}], open: [] },
  ],
  [
    'she leaves on a Friday and the weekend is not settled',
    ({ world, about }) =>
      world.ok(nurse, 'changeEstimate', { ...about, estimate: leavesOn('2026-11-27'), reason: null }),
    { open: [{ row: { blocking: 'beforeFreeDays' } }] },
  ],
])('not when %s', (_, happens, lacks) => {
  const it = allReady()
  happens(it)
  expect(it.now()).toMatchObject({ isReady: false, ...lacks })
})

test.each<[string, (it: Ready) => unknown]>([
  ['a row that holds nobody is open', ({ need, rows }) => need(rows.never, 'needed')],
  [
    'she leaves on a Thursday, with the weekend not settled',
    ({ world, about }) =>
      world.ok(nurse, 'changeEstimate', { ...about, estimate: leavesOn('2026-11-26'), reason: null }),
  ],
  [
    'the ward has said that she needs none of what everybody needs',
    ({ world, answer, rows, need }) => {
      world.ok(nurse, 'answerItem', { ...answer, item: rows.always, mark: 'open' })
      need(rows.always, 'notNeeded')
    },
  ],
])('all the same when %s', (_, happens) => {
  const it = allReady()
  happens(it)
  expect(it.now().isReady).toBe(true)
})

test('a discharge with something open asks why, and keeps the answer; other ends ask nothing', () => {
  const { world, id, answer, rows, now } = allReady()
  world.ok(nurse, 'answerItem', { ...answer, item: rows.always, mark: 'open' })
  expect(now().open).toHaveLength(1)
  expect(world.no(nurse, 'endEpisode', { case: id, how: 'discharged' })).toBe('itemsOpen')
  world.ok(nurse, 'endEpisode', { case: id, how: 'moved' })
  expect(world.folds.case(id).leftDespite).toBeNull()
  expect(world.no(nurse, 'endEpisode', { case: id, how: 'discharged' })).toBe('itemsOpen')
  world.ok(nurse, 'endEpisode', { case: id, how: 'discharged', despite: 'Hon ville hem' })
  expect(world.folds.case(id)).toMatchObject({
    episode: { state: 'discharged' },
    leftDespite: { items: [rows.always], reason: 'Hon ville hem', by: nurse.person },
  })
  world.ok(nurse, 'reopenEpisode', { case: id })
  expect(world.folds.case(id).leftDespite).toBeNull()
})

test('a discharge with nothing open keeps no reason', () => {
  const { world, id } = allReady()
  world.ok(nurse, 'endEpisode', { case: id, how: 'discharged', despite: 'Skrevs av vana' })
  expect(world.folds.case(id).leftDespite).toBeNull()
})

test('a list that ends a stay with something open leaves that one and takes the others', () => {
  const { world, id, answer, rows } = allReady()
  const other = admitted(world, 2)
  world.ok(nurse, 'answerItem', { ...answer, item: rows.always, mark: 'open' })
  const end = (despite: string | null) =>
    world.ok(lead, 'confirmList', {
      ...{ ward: 'avd-5', day, rows: [], faulty: 0, remember: [] },
      ended: [
        { case: id, how: 'discharged', despite },
        { case: other, how: 'moved' },
      ],
    })
  expect(end(null)).toMatchObject({
    ended: [other],
    notEnded: [{ case: id, code: 'itemsOpen' }],
    endedOtherwise: [],
  })
  expect(end('Taxin väntade')).toMatchObject({ ended: [id], notEnded: [] })
  expect(world.folds.case(id).leftDespite?.reason).toBe('Taxin väntade')
})

test.each<[string, string, string | null, readonly string[] | null]>([
  [
    'on a Friday, for who leaves on the Saturday',
    '2026-11-27',
    '2026-11-28',
    ['whenNeeded', 'beforeFreeDays'],
  ],
  ['on a Friday, for who leaves the same day', '2026-11-27', '2026-11-27', ['whenNeeded', 'beforeFreeDays']],
  ['on a Friday, not for who leaves on the Monday', '2026-11-27', '2026-11-30', null],
  ['on a Friday, not for who has no day', '2026-11-27', null, null],
  ['on a Thursday, for nobody', '2026-11-26', '2026-11-27', null],
  ['before Christmas, for who leaves between the red days', '2026-12-23', '2026-12-27', ['whenNeeded']],
])('helgkoll %s', (_, today, leaves, codes) => {
  const { world, id, about, rows, need } = allReady()
  need(rows.whenNeeded, 'needed')
  const estimate = leaves === null ? null : leavesOn(leaves)
  if (estimate) world.ok(nurse, 'changeEstimate', { ...about, estimate, reason: null })
  const found = weekendOf(world.folds.case(id), world.folds.arena(), today)
  expect(found?.map((item) => item.row.blocking) ?? null).toEqual(codes)
})
