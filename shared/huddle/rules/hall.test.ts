import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  deputy,
  hogsby,
  lead,
  nth,
  nurse,
  openItem,
  oskarshamn,
  planned,
  seated,
  started,
} from '../../../test/support/ward.ts'
import { view } from '../../view/view.ts'
import { remaining } from '../clock.ts'
import { chairLeaseMs } from './hall.ts'

function plannedMorning() {
  const world = createWard()
  admitted(world, 1)
  const huddle = planned(world)
  return { world, huddle, state: () => world.folds.huddle(huddle) }
}

test('lead or deputy opens the hall, once; who opens leads', () => {
  const { world, huddle, state } = plannedMorning()
  const seat = { huddle, seat: world.newId(), ...oskarshamn }
  expect(world.bySystem('takeSeat', seat)).toEqual({ refusal: { code: 'notOpen' } })
  expect(world.no(nurse, 'openHall', { huddle })).toBe('onlyTheLead')
  world.ok(deputy, 'openHall', { huddle })
  expect(state().chair.person).toBe(deputy.person)
  expect(world.no(lead, 'openHall', { huddle })).toBe('alreadyOpen')
  expect(world.no(lead, 'openHall', { huddle: seat.seat })).toBe('notFound')
})

test('the hall takes every unit of the arena; a seat is taken and left once', () => {
  const { world, huddle, state } = plannedMorning()
  world.ok(lead, 'openHall', { huddle })
  const [seat] = seated(world, huddle, [hogsby]) as [string]
  expect(world.no(hogsby, 'takeSeat', { huddle, seat, ...hogsby })).toBe('notYours')
  expect(world.bySystem('takeSeat', { huddle, seat, ...hogsby })).toEqual({
    refusal: { code: 'alreadyDone' },
  })
  world.pass(60_000)
  world.bySystem('leaveSeat', { huddle, seat })
  expect(world.bySystem('leaveSeat', { huddle, seat })).toEqual({ refusal: { code: 'alreadyDone' } })
  const attended = nth(state().attendance, 0)
  expect(attended).toMatchObject({ person: hogsby.person, unit: 'hog-bistand' })
  expect(attended.to).toBe(attended.from + 60_000)
})

test('the chair is lost when its holder has been gone for the lease, and the deputy takes it', () => {
  const { world, huddle, state } = plannedMorning()
  world.ok(lead, 'openHall', { huddle })
  const [seat] = seated(world, huddle, [lead, deputy]) as [string]
  expect(world.no(deputy, 'takeChair', { huddle })).toBe('alreadyLed')
  world.bySystem('leaveSeat', { huddle, seat })
  world.pass(chairLeaseMs - 1)
  expect(world.bySystem('loseChair', { huddle })).toEqual({ refusal: { code: 'changedMeanwhile' } })
  world.pass(1)
  expect(world.no(deputy, 'loseChair', { huddle })).toBe('notYours')
  world.bySystem('loseChair', { huddle })
  expect(world.no(nurse, 'takeChair', { huddle })).toBe('onlyTheDeputy')
  expect(world.no(lead, 'takeChair', { huddle })).toBe('alreadyDone')
  expect(world.bySystem('takeChair', { huddle })).toEqual({ refusal: { code: 'notYours' } })
  world.ok(deputy, 'takeChair', { huddle })
  expect(world.no(lead, 'start', { huddle })).toBe('onlyTheLead')
  seated(world, huddle, [lead])
  world.ok(lead, 'takeChair', { huddle })
  expect(state().chair).toMatchObject({ person: lead.person, lostAt: null })
})

test('a lead who comes back has the chair again', () => {
  const { world, huddle, state } = plannedMorning()
  world.ok(lead, 'openHall', { huddle })
  const [seat] = seated(world, huddle, [lead]) as [string]
  world.bySystem('leaveSeat', { huddle, seat })
  world.pass(chairLeaseMs)
  world.bySystem('loseChair', { huddle })
  expect(state().chair.lostAt).not.toBeNull()
  seated(world, huddle, [lead])
  expect(state().chair.lostAt).toBeNull()
  world.ok(lead, 'end', { huddle, from: null })
  expect(world.no(deputy, 'takeChair', { huddle })).toBe('ended')
  expect(world.no(lead, 'openHall', { huddle })).toBe('ended')
})

test('the clock runs, pauses, takes more minutes and passes zero', () => {
  const { world, huddle, state } = plannedMorning()
  started(world, huddle, [lead])
  const turn = { huddle, from: openItem(world, huddle).id }
  const left = () => {
    const { clock } = state()
    return clock && remaining(clock, world.now())
  }
  world.pass(120_000)
  expect(left()).toBe(180_000)
  expect(world.no(lead, 'resume', turn)).toBe('notPaused')
  world.ok(lead, 'pause', turn)
  world.pass(600_000)
  expect(left()).toBe(180_000)
  expect(world.no(lead, 'pause', turn)).toBe('paused')
  world.ok(lead, 'resume', turn)
  world.ok(lead, 'extend', { ...turn, minutes: 1 })
  world.pass(300_000)
  expect(left()).toBe(-60_000)
  expect(world.no(nurse, 'extend', { ...turn, minutes: 1 })).toBe('onlyTheLead')
  expect(world.no(lead, 'extend', { ...turn, minutes: 0 })).toBe('malformed')
  expect(world.no(lead, 'pause', { ...turn, from: huddle })).toBe('patientChanged')
})

test('the end names the patient it ends from, and the clock stands still afterwards', () => {
  const { world, huddle, state } = plannedMorning()
  expect(world.no(lead, 'end', { huddle, from: null })).toBe('notOpen')
  started(world, huddle, [lead])
  const { id } = openItem(world, huddle)
  expect(world.no(lead, 'end', { huddle, from: null })).toBe('patientChanged')
  expect(world.no(nurse, 'end', { huddle, from: id })).toBe('onlyTheLead')
  world.pass(60_000)
  world.ok(lead, 'end', { huddle, from: id })
  expect(state().items[0]).toMatchObject({ state: 'done', spentMs: 60_000 })
  expect(world.no(lead, 'end', { huddle, from: null })).toBe('ended')
  expect(world.no(lead, 'pause', { huddle, from: id })).toBe('notRunning')
})

test('who leads does so as the ward: in another commission she is a reader like any other', () => {
  const { world, huddle, state } = plannedMorning()
  const elsewhere = { person: lead.person, unit: 'osk-hemtjanst' }
  const given = { arena: 'test', membership: world.newId(), ...elsewhere, name: 'Person', from: '2026-01-01' }
  world.bySystem('giveMembership', { ...given, role: 'homeCarePlanner', to: null })
  expect(world.no(elsewhere, 'openHall', { huddle })).toBe('onlyTheLead')
  started(world, huddle)
  expect(world.no(elsewhere, 'pause', { huddle, from: openItem(world, huddle).id })).toBe('onlyTheLead')
  const live = { drafts: [], own: [], video: 'on' as const }
  const shown = view(huddle, world.folds, { ...elsewhere, seat: null }, world.now(), live)
  expect(shown.offers).toEqual({})
  expect(shown.meeting.me).toMatchObject({ leads: false, mayLead: false })
  world.bySystem('leaveSeat', { huddle, seat: nth(Object.keys(state().seats), 0) })
  world.pass(chairLeaseMs)
  world.bySystem('loseChair', { huddle })
  world.ok(deputy, 'takeChair', { huddle })
  expect(world.no(elsewhere, 'takeChair', { huddle })).toBe('onlyTheLead')
})

test('who leads and is only here in another commission keeps the chair from nobody, and does not have it again', () => {
  const { world, huddle, state } = plannedMorning()
  const elsewhere = { person: lead.person, unit: 'osk-hemtjanst' }
  const given = { arena: 'test', membership: world.newId(), ...elsewhere, name: 'Person', from: '2026-01-01' }
  world.bySystem('giveMembership', { ...given, role: 'homeCarePlanner', to: null })
  world.ok(lead, 'openHall', { huddle })
  const [asWard = ''] = seated(world, huddle, [lead, elsewhere])
  world.bySystem('leaveSeat', { huddle, seat: asWard })
  world.pass(chairLeaseMs)
  world.bySystem('loseChair', { huddle })
  expect(state().chair.lostAt).not.toBeNull()
  seated(world, huddle, [elsewhere])
  expect(state().chair.lostAt).not.toBeNull()
  world.ok(deputy, 'takeChair', { huddle })
})

test('a chair whose holder opened the hall and never came in is lost too, and so is one taken and left empty', () => {
  const { world, huddle, state } = plannedMorning()
  world.ok(lead, 'openHall', { huddle })
  expect(world.no(deputy, 'takeChair', { huddle })).toBe('alreadyLed')
  world.pass(chairLeaseMs)
  world.bySystem('loseChair', { huddle })
  world.ok(deputy, 'takeChair', { huddle })
  expect(state().chair).toEqual({ person: deputy.person, goneAt: world.now(), lostAt: null })
  seated(world, huddle, [deputy])
  expect(state().chair.goneAt).toBeNull()
})
