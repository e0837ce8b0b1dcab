import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  day,
  deputy,
  doorConfirmed,
  lead,
  nurse,
  openItem,
  planned,
  seated,
  started,
} from '../../../test/support/ward.ts'
import { addDays } from '../../core/time.ts'
import { view } from '../../view/view.ts'
import { next } from './turn.ts'

type World = ReturnType<typeof createWard>

const endsWork = (world: World, { person }: typeof lead, to: string) =>
  expect(world.bySystem('endMembership', { arena: 'test', membership: person, to })).toHaveProperty(
    'accepted',
  )

/** From this day the person manages the ward, and no longer works with its patients. */
function manages(world: World, who: typeof lead, from: string): void {
  endsWork(world, who, addDays(from, -1))
  const given = { arena: 'test', membership: world.newId(), ...who, name: 'Person', from, to: null }
  expect(world.bySystem('giveMembership', { ...given, role: 'manager' })).toHaveProperty('accepted')
}

const offersOf = (world: World, huddle: string, who: typeof lead) => {
  const live = { drafts: [], own: [], video: 'on' as const }
  return view(huddle, world.folds, { ...who, seat: null }, world.now(), live).offers
}

test('a day is planned only with a lead and a deputy who work with the ward’s patients on that very day', () => {
  for (const who of [lead, deputy]) {
    const world = createWard()
    admitted(world, 1)
    manages(world, who, addDays(day, 1))
    const tomorrow = { ward: 'avd-5', day: addDays(day, 1) }
    const outcome = world.send({ kind: 'person', ...nurse }, 'planHuddle', tomorrow)
    expect(outcome).toEqual({ refusal: { code: 'leadNotEntitled', of: who === lead ? 'lead' : 'deputy' } })
    world.ok(nurse, 'planHuddle', { ward: 'avd-5', day })
  }
})

test('nobody is named to lead who only manages the ward', () => {
  const world = createWard()
  manages(world, nurse, day)
  const schedule = {
    weekdays: [1],
    start: '08:15',
    minutesPerPatient: 5,
    lead: lead.person,
    deputy: nurse.person,
  }
  expect(world.bySystem('setSchedule', { arena: 'test', ward: 'avd-5', schedule })).toEqual({
    refusal: { code: 'leadNotEntitled', of: 'deputy' },
  })
})

test('who named to lead has left the care meanwhile neither opens the meeting nor takes the chair', () => {
  const world = createWard()
  admitted(world, 1)
  const huddle = planned(world)
  manages(world, deputy, day)
  const none = { code: 'leadNotEntitled' }
  expect(offersOf(world, huddle, deputy).openHall).toEqual(none)
  expect(world.no(deputy, 'openHall', { huddle })).toBe('notYours')
  started(world, huddle)
  expect(offersOf(world, huddle, deputy).takeChair).toEqual(none)
  expect(offersOf(world, huddle, lead).next).toEqual({ code: 'noMorePatients' })
})

test('the chair is lost at once when who leads may hear the patients no longer, and the deputy takes it', () => {
  for (const end of [
    (world: World) => endsWork(world, lead, addDays(day, -1)),
    (world: World) => manages(world, lead, day),
  ]) {
    const world = createWard()
    for (const at of [1, 2]) admitted(world, at)
    const huddle = planned(world)
    started(world, huddle, [lead, deputy])
    expect(world.bySystem('loseChair', { huddle })).toEqual({ refusal: { code: 'changedMeanwhile' } })
    end(world)
    expect(offersOf(world, huddle, lead)).toMatchObject({ next: { code: 'leadNotEntitled' } })
    expect(world.no(lead, 'next', { huddle, from: openItem(world, huddle).id })).toBe('notYours')
    expect(world.no(deputy, 'takeChair', { huddle })).toBe('alreadyLed')
    expect(world.bySystem('loseChair', { huddle })).toHaveProperty('accepted')
    seated(world, huddle, [lead])
    expect(world.folds.huddle(huddle).chair.lostAt, 'no seat gives it back').not.toBeNull()
    world.ok(deputy, 'takeChair', { huddle })
    world.ok(deputy, 'next', { huddle, from: openItem(world, huddle).id })
  }
})

test('a room that one who only manages now has had a seat in is not kept', () => {
  const world = createWard()
  admitted(world, 1)
  const huddle = planned(world)
  world.ok(lead, 'openHall', { huddle })
  doorConfirmed(world, huddle)
  seated(world, huddle, [lead, nurse])
  const { epoch } = world.folds.huddle(huddle).door
  expect(world.bySystem('giveUpRoom', { huddle, epoch })).toEqual({ refusal: { code: 'changedMeanwhile' } })
  manages(world, nurse, day)
  expect(world.bySystem('giveUpRoom', { huddle, epoch })).toHaveProperty('accepted')
})

test('a patient whom the ward itself may not hear of is led by nobody', () => {
  const world = createWard()
  const [, second] = [admitted(world, 1), admitted(world, 2)]
  const huddle = planned(world)
  started(world, huddle)
  const turn = { huddle, from: openItem(world, huddle).id }
  const asks = (folds: World['folds']) =>
    next.authorise(turn, folds, { actor: { kind: 'person', ...lead }, now: world.now(), newId: world.newId })
  expect(asks(world.folds)).toBeNull()
  const state = world.folds.case(second)
  const elsewhere = {
    ...world.folds,
    case: (id: string) => (id === second ? { ...state, ward: 'avd-6' } : world.folds.case(id)),
  }
  expect(asks(elsewhere)).toEqual({ code: 'leadNotEntitled' })
})
