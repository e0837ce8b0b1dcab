import { expect, test } from 'vitest'
import { type Answered, examples, type Stated } from '../../test/liability/stated.ts'
import { lived, regionBarrier } from '../../test/support/lived.ts'
import { admitted, createWard, day, lead, nth, nurse, physician } from '../../test/support/ward.ts'
import { instantAt } from '../core/time.ts'
import { liabilityOf } from './liability.ts'

/** Of the payers and years that the ward of these tests knows. Agreements have a test of their own. */
const known = ({ payer, agreements, admittedAt }: Stated) =>
  payer !== null && agreements.length === 0 && admittedAt > '2026'

/** People say an hour to the minute: the second of an admission is nobody's to tell. */
const toTheMinute = (deadlines: Answered['deadlines']) =>
  deadlines.map((one) =>
    one.code === 'ADMISSION_NOTICE' ? { ...one, due: `${one.due.slice(0, 16)}:00.000Z` } : one,
  )
const rows = examples().flatMap(({ why, cases, answers }) =>
  cases.flatMap((stated, at) => (known(stated) ? [{ why, stated, answer: nth(answers, at) }] : [])),
)

test.each(rows.map((row) => [row.stated.id, row.why, row] as const))(
  '%s lived through by commands comes out as it was worked: %s',
  (_, __, { stated, answer }) => {
    const world = createWard()
    const id = lived(world, 1, stated)
    const reckoned = liabilityOf(world.folds.case(id), world.folds.arena(), world.now())
    expect(reckoned).toEqual({ ...answer, id, deadlines: toTheMinute(answer.deadlines) })
  },
)

test('all the examples that were asked for are among them', () => {
  const ids = rows.map(({ stated }) => stated.id)
  for (const id of ['E01', 'E03', 'E15', 'E16', 'E18', 'E19', 'E20', 'E21', 'E22'])
    expect(ids.some((one) => one === id || one.startsWith(`${id}-`))).toBe(true)
})

test('an agreement goes for notices sent while it holds, for the care of the ward, and can be another later', () => {
  const world = createWard()
  world.pass(instantAt('2026-03-02', '09:30') - world.now())
  const id = admitted(world, 1, { admittedOn: '2026-02-26', readySince: '2026-03-02' })
  world.ok(nurse, 'markSip', { case: id, mark: 'notNeeded' })
  for (const kind of ['admission', 'ready'] as const)
    world.ok(nurse, 'recordNotice', { case: id, kind, when: null, to: ['osk-bistand'] })
  world.pass(instantAt('2026-03-12', '10:00') - world.now())
  world.ok(lead, 'endEpisode', { case: id, how: 'discharged' })
  const start = () =>
    liabilityOf(world.folds.case(id), world.folds.arena(), world.now())?.intervals[0]?.liabilityStart
  const agree = (careType: 'psychiatric' | null, freeDays: number) =>
    world.bySystem('setAgreement', {
      ...{ arena: 'test', municipality: 'oskarshamn', from: '2026-01-01', to: null, careType },
      terms: { model: 'freeDays', freeDays, noonRule: true },
    })
  expect(start()).toBe('2026-03-05')
  agree(null, 5)
  agree('psychiatric', 30)
  expect(start()).toBe('2026-03-07')
  agree(null, 4)
  expect(start()).toBe('2026-03-06')
  world.bySystem('setCareType', { arena: 'test', ward: 'avd-5', careType: 'psychiatric' })
  expect(start()).toBe('2026-04-01')
})

test('a notice that did not go to the municipality that pays starts nothing, and who was never here has no clocks', () => {
  const world = createWard()
  const id = admitted(world, 1, { readySince: day })
  const reckoned = () => liabilityOf(world.folds.case(id), world.folds.arena(), world.now())
  world.ok(nurse, 'recordNotice', { case: id, kind: 'ready', when: null, to: ['hc-bla'] })
  expect(reckoned()?.intervals).toEqual([])
  expect(reckoned()?.reasons.map(({ code }) => code)).toContain('NO_READY_NOTICE_TO_MUNICIPALITY')
  world.ok(nurse, 'endEpisode', { case: id, how: 'mistake' })
  expect(reckoned()).toBeNull()
})

test('a barrier struck on the day it was written was a slip; one that stands is still there', () => {
  const world = createWard()
  const id = admitted(world, 1, { readySince: '2026-11-20' })
  const write = () => {
    const said = world.ok(nurse, 'writeEntry', {
      case: id,
      huddle: null,
      content: regionBarrier,
      supersedes: null,
    })
    return (said as { entry: string }).entry
  }
  world.ok(nurse, 'strikeEntry', { case: id, huddle: null, entry: write() })
  world.ok(nurse, 'recordNotice', {
    ...{ case: id, kind: 'ready', to: ['osk-bistand'] },
    when: { day: '2026-11-20', time: '09:00' },
  })
  const barred = () =>
    liabilityOf(world.folds.case(id), world.folds.arena(), world.now() + 5 * 86_400_000)?.reasons.filter(
      ({ code }) => code === 'REGION_OUTPATIENT_BARRIER',
    )
  expect(barred()).toEqual([])
  write()
  expect(barred()).toMatchObject([{ dates: { from: day, to: null } }])
})

test('what was taken back before the municipality was told starts no clock, however late that is written down', () => {
  const world = createWard()
  const id = admitted(world, 1, { readySince: '2026-11-20' })
  const at = (time: string) => ({ day: '2026-11-20', time })
  world.ok(nurse, 'markSip', { case: id, mark: 'notNeeded' })
  for (const [kind, time] of [
    ['admission', '09:00'],
    ['ready', '10:00'],
  ] as const)
    world.ok(nurse, 'recordNotice', { case: id, kind, when: at(time), to: ['osk-bistand'] })
  const aWeekLater = () =>
    liabilityOf(world.folds.case(id), world.folds.arena(), world.now() + 7 * 86_400_000)
  expect(aWeekLater()?.chargeable).not.toEqual([])
  world.ok(nurse, 'withdrawReady', { case: id, reason: 'Feber', physician, when: at('09:30') })
  expect(aWeekLater()).toMatchObject({ chargeable: [], contestable: [], readyDays: 0, intervals: [] })
})
