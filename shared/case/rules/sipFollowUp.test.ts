import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  day,
  dirigent,
  hogsby,
  hogsbyHc,
  inHogsby,
  nurse,
  oskarshamn,
  physician,
} from '../../../test/support/ward.ts'
import { day as oneDay } from '../../core/time.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { noSipFollowUps, sipStage } from '../facets/sipFollowUps.ts'
import { liabilityOf } from '../liability.ts'

/** Her plan was made today, before she goes home. */
function planMade(kind: 'consent' | 'noHarmAssessment' = 'consent') {
  const world = createWard()
  const id = admitted(world, 1, {}, null)
  world.ok(nurse, 'recordBasis', { case: id, huddle: null, kind, parties: 'all' })
  world.ok(nurse, 'markSip', { case: id, mark: 'needed' })
  world.ok(dirigent, 'callSip', { case: id, by: 'other', name: 'Eva', when: null })
  world.ok(dirigent, 'holdSip', { case: id, on: day })
  const state = () => world.folds.case(id)
  const stage = () => sipStage(state())
  /** What came next, as far as who writes has seen it. */
  const step = (followedUpOn: string | null = null) => {
    const last = state().sipFollowUps.steps.at(-1)?.number ?? null
    return { case: id, last, followedUpOn }
  }
  const plan = (on: string, followedUpOn: string | null = null) => ({
    ...step(followedUpOn),
    ...{ on, follower: 'healthCentre' as const },
  })
  const goesHome = () => world.ok(nurse, 'endEpisode', { case: id, how: 'discharged' })
  return { world, id, state, stage, step, plan, goesHome }
}

test('a plan that was made is followed up as often as is said, each time is counted, and then it is closed', () => {
  const { world, state, stage, step, plan, goesHome } = planMade()
  expect(stage()).toBe('held')
  world.ok(dirigent, 'planSipFollowUp', plan('2026-11-30'))
  expect(stage()).toBe('followUpPlanned')
  goesHome()
  world.pass(7 * oneDay)
  world.ok(dirigent, 'planSipFollowUp', plan('2026-12-14', '2026-11-30'))
  world.pass(14 * oneDay)
  world.ok(dirigent, 'closeSip', step('2026-12-14'))
  expect(stage()).toBe('closed')
  expect(state().sipFollowUps.steps.map(({ followedUpOn, next }) => [followedUpOn, next?.on])).toEqual([
    [null, '2026-11-30'],
    ['2026-11-30', '2026-12-14'],
    ['2026-12-14', undefined],
  ])
  expect(world.no(dirigent, 'closeSip', step())).toBe('alreadyDone')
  // Closed by mistake, or she needs it once more.
  world.ok(dirigent, 'planSipFollowUp', plan('2026-12-20'))
  expect(stage()).toBe('followUpPlanned')
})

test('before the plan is made there is nothing to follow up, and what came of it is taken back before the plan is', () => {
  const world = createWard()
  const id = admitted(world, 1)
  const step = { case: id, last: null, followedUpOn: null }
  world.ok(nurse, 'markSip', { case: id, mark: 'needed' })
  expect(world.no(dirigent, 'planSipFollowUp', { ...step, on: '2026-11-30', follower: 'healthCentre' })).toBe(
    'sipStep',
  )
  expect(world.no(dirigent, 'closeSip', step)).toBe('sipStep')
  const made = planMade()
  expect(made.world.no(dirigent, 'closeSip', made.step(day))).toBe('sipStep')
  made.world.ok(dirigent, 'planSipFollowUp', made.plan('2026-11-30'))
  expect(made.world.no(dirigent, 'markSip', { case: made.id, mark: 'needed' })).toBe('sipStep')
  made.world.ok(dirigent, 'takeBackSipFollowUp', { case: made.id, step: 0 })
  made.world.ok(dirigent, 'markSip', { case: made.id, mark: 'needed' })
  expect(made.stage()).toBe('needed')
})

test('the days are so: planned from today on, and followed up between the plan and today', () => {
  const { world, step, plan } = planMade()
  expect(world.no(dirigent, 'planSipFollowUp', plan('2026-11-22'))).toBe('malformed')
  world.ok(dirigent, 'planSipFollowUp', plan('2026-11-24'))
  expect(world.no(dirigent, 'planSipFollowUp', plan('2026-11-24'))).toBe('alreadyDone')
  expect(world.no(dirigent, 'closeSip', step('2026-11-24'))).toBe('inFuture')
  expect(world.no(dirigent, 'closeSip', step('2026-11-22'))).toBe('malformed')
  world.ok(dirigent, 'closeSip', step(day))
})

test('ward and health centre follow it up, each for itself, and the ward asks the health centre', () => {
  const { world, plan, step, state } = planMade()
  for (const who of [oskarshamn, hogsby]) world.no(who, 'planSipFollowUp', plan('2026-11-30'))
  expect(world.no(oskarshamn, 'planSipFollowUp', plan('2026-11-30'))).toBe('notYours')
  expect(world.no(oskarshamn, 'closeSip', step())).toBe('notYours')
  const byWard = { ...plan('2026-11-30'), follower: 'ward' as const }
  expect(world.no(dirigent, 'planSipFollowUp', byWard)).toBe('notYours')
  world.ok(nurse, 'planSipFollowUp', byWard)
  world.ok(nurse, 'planSipFollowUp', plan('2026-12-01'))
  expect(state().sipFollowUps.steps.at(-1)).toMatchObject({ next: { follower: 'healthCentre' } })
})

test('a follow-up is asked of no health centre that may not read of it, nor of one she has not', () => {
  const made = planMade()
  made.world.ok(nurse, 'setHealthCentre', { case: made.id, healthCentre: null })
  expect(made.world.no(nurse, 'planSipFollowUp', made.plan('2026-11-30'))).toBe('notParty')
  const world = createWard()
  const id = admitted(world, 2, inHogsby, null)
  world.ok(nurse, 'markSip', { case: id, mark: 'needed' })
  world.ok(nurse, 'callSip', { case: id, by: 'other', name: 'Eva', when: null })
  world.ok(nurse, 'holdSip', { case: id, on: day })
  const plan = { case: id, last: null, followedUpOn: null, on: '2026-11-30' }
  expect(world.no(nurse, 'planSipFollowUp', { ...plan, follower: 'healthCentre' })).toBe('noBasis')
  world.ok(nurse, 'planSipFollowUp', { ...plan, follower: 'ward' })
  expect(disclosed(world.folds.case(id), hogsbyHc)?.sipFollowUps).toEqual(noSipFollowUps.sipFollowUps)
})

test('the last that was written down is taken back, by who wrote it, and the plan stands as it stood', () => {
  const { world, id, stage, step, plan } = planMade()
  world.ok(dirigent, 'planSipFollowUp', plan('2026-11-30'))
  world.ok(nurse, 'closeSip', step())
  expect(world.no(dirigent, 'takeBackSipFollowUp', { case: id, step: 0 })).toBe('changedMeanwhile')
  expect(world.no(dirigent, 'takeBackSipFollowUp', { case: id, step: 1 })).toBe('notYours')
  expect(world.no(nurse, 'takeBackSipFollowUp', { case: id, step: 2 })).toBe('notFound')
  world.ok(nurse, 'takeBackSipFollowUp', { case: id, step: 1 })
  expect(stage()).toBe('followUpPlanned')
  expect(world.no(nurse, 'takeBackSipFollowUp', { case: id, step: 1 })).toBe('alreadyDone')
  world.ok(dirigent, 'takeBackSipFollowUp', { case: id, step: 0 })
  expect(stage()).toBe('held')
  // One that is written down anew is another: a late repeat of the first takes nothing.
  world.ok(dirigent, 'planSipFollowUp', plan('2026-11-30'))
  expect(world.no(dirigent, 'takeBackSipFollowUp', { case: id, step: 0 })).toBe('alreadyDone')
})

test('two who write down what came next do not overtake each other unseen', () => {
  const { world, plan, step } = planMade()
  const [seenByNurse, seenByDirigent] = [step(), plan('2026-11-30')]
  world.ok(nurse, 'closeSip', seenByNurse)
  expect(world.no(dirigent, 'planSipFollowUp', seenByDirigent)).toBe('changedMeanwhile')
})

test('after thirty days at home only her own consent lets it be followed up, and of who has died nothing is', () => {
  for (const [kind, late] of [
    ['consent', null],
    ['noHarmAssessment', 'noBasis'],
  ] as const) {
    const { world, plan, step, goesHome } = planMade(kind)
    world.ok(dirigent, 'planSipFollowUp', plan('2026-12-20'))
    goesHome()
    world.pass(30 * oneDay)
    world.ok(dirigent, 'planSipFollowUp', plan('2027-01-10', '2026-12-20'))
    world.pass(oneDay)
    if (late === null) world.ok(dirigent, 'closeSip', step('2026-12-22'))
    else expect(world.no(dirigent, 'closeSip', step('2026-12-22'))).toBe(late)
  }

  const died = planMade()
  died.world.ok(nurse, 'endEpisode', { case: died.id, how: 'deceased' })
  expect(died.world.no(dirigent, 'planSipFollowUp', died.plan('2026-11-30'))).toBe('ended')
})

test('the law’s clocks are the same whatever comes of the plan', () => {
  const { world, id, step, plan } = planMade()
  world.ok(nurse, 'setReady', { case: id, day, time: '06:10', physician })
  world.ok(nurse, 'recordNotice', { case: id, kind: 'ready', when: null, to: ['osk-bistand'] })
  const clocks = () => liabilityOf(world.folds.case(id), world.folds.arena(), world.now())
  const before = clocks()
  expect(before).not.toBeNull()
  world.ok(dirigent, 'planSipFollowUp', plan('2026-11-30'))
  world.ok(dirigent, 'closeSip', step(day))
  expect(clocks()).toEqual(before)
})
