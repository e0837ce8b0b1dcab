import { expect, test } from 'vitest'
import { openHall } from '../../../test/support/hall.ts'
import {
  admitted,
  createWard,
  day,
  doorConfirmed,
  hogsby,
  inHogsby,
  lead,
  monsteras,
  nth,
  nurse,
  oskarshamn,
  otherWard,
  planned,
  seated,
} from '../../../test/support/ward.ts'
import { instantAt } from '../../core/time.ts'
import { standing } from '../standing.ts'
import { busyElsewhere } from '../views/busy.ts'
import { peopleSlice } from '../views/people.ts'
import { saidSlice } from '../views/said.ts'
import { upNextSlice } from '../views/upNext.ts'

/** One patient of Oskarshamn, one of Högsby, one of Mönsterås; the lead and Oskarshamn are in the hall. */
function hall() {
  const inMonsteras = { municipality: 'monsteras', healthCentre: null }
  const open = openHall([lead, oskarshamn], [{}, inHogsby, inMonsteras])
  const { world, state } = open
  const [leads, theirs] = open.seats as [string, string]
  const as = (who: typeof lead, seat: string | null) => standing(state(), world.folds, { ...who, seat })
  const missing = (busy = {}) => peopleSlice(state(), world.folds, as(lead, leads), world.now, busy).missing
  const said = (who: typeof lead, seat: string | null = null) => saidSlice(state(), as(who, seat))
  return { ...open, leads, theirs, as, missing, said }
}

test('a unit that cannot come says what is done instead, and the lead reads it beside the party', () => {
  const { world, huddle, missing, said } = hall()
  const instead = () => missing().find(({ unit }) => unit === 'hog-bistand')?.instead
  expect(instead()).toBeNull()
  world.ok(hogsby, 'sayAbsent', { huddle, instead: { how: 'call', phone: ' 0491-782 30 ' } })
  expect(instead()).toEqual({ how: 'call', phone: '0491-782 30' })
  world.ok(hogsby, 'sayAbsent', { huddle, instead: { how: 'colleague', person: hogsby.person } })
  expect(instead()).toEqual({ how: 'colleague', name: 'Person hog-bistand' })
  expect(said(hogsby).absence).toMatchObject({ how: 'colleague' })
  world.ok(hogsby, 'takeBackAbsence', { huddle })
  expect(instead()).toBeNull()
  expect(world.no(hogsby, 'takeBackAbsence', { huddle })).toBe('alreadyDone')
})

test('it may be said before the meeting is opened, and not when it is over', () => {
  const world = createWard()
  admitted(world, 1, inHogsby)
  const huddle = planned(world)
  world.ok(hogsby, 'sayAbsent', { huddle, instead: { how: 'readAnswers' } })
  world.ok(lead, 'openHall', { huddle })
  seated(world, huddle, [lead])
  world.ok(lead, 'end', { huddle, from: null })
  expect(world.no(hogsby, 'sayAbsent', { huddle, instead: { how: 'readAnswers' } })).toBe('ended')
  expect(world.no(hogsby, 'takeBackAbsence', { huddle })).toBe('ended')
})

test('nobody says it of another unit’s people, the ward not of itself, and no words go into the meeting’s log', () => {
  const { world, huddle } = hall()
  const colleague = { how: 'colleague' as const, person: oskarshamn.person }
  expect(world.no(hogsby, 'sayAbsent', { huddle, instead: colleague })).toBe('malformed')
  // Nor somebody who could not be let in.
  const manager = { person: 'e'.repeat(32), unit: 'hog-bistand' }
  const given = { ...manager, membership: manager.person, name: 'Chef', role: 'manager' as const }
  world.bySystem('giveMembership', { arena: 'test', ...given, from: '2026-01-01', to: null })
  const chief = { how: 'colleague' as const, person: manager.person }
  expect(world.no(hogsby, 'sayAbsent', { huddle, instead: chief })).toBe('malformed')
  expect(world.no(nurse, 'sayAbsent', { huddle, instead: { how: 'readAnswers' } })).toBe('notYours')
  for (const phone of ['ring Gun Nilsson', '12', '0491-7823\n0', `0${'1'.repeat(30)}`])
    expect(world.no(hogsby, 'sayAbsent', { huddle, instead: { how: 'call', phone } })).toBe('malformed')
  const nobody = 'f'.repeat(32)
  expect(world.no(hogsby, 'sayAbsent', { huddle: nobody, instead: { how: 'readAnswers' } })).toBe('notFound')
})

test('who has no part in anybody’s care goes in nobody’s place', () => {
  const { world, huddle } = hall()
  const student = { person: 'c'.repeat(32), unit: 'hog-bistand' }
  const body = { ...student, membership: student.person, name: 'Studenten', role: 'student' as const }
  world.bySystem('giveMembership', { arena: 'test', ...body, from: '2026-01-01', to: null })
  const instead = { how: 'colleague' as const, person: student.person }
  expect(world.no(hogsby, 'sayAbsent', { huddle, instead })).toBe('malformed')
})

test('each sees what its own unit has said, and of the others’ nothing', () => {
  const { world, huddle, said, theirs, as, state } = hall()
  world.ok(hogsby, 'sayAbsent', { huddle, instead: { how: 'readAnswers' } })
  for (const who of [oskarshamn, monsteras, lead]) expect(said(who).absence).toBeNull()
  expect(peopleSlice(state(), world.folds, as(oskarshamn, theirs), world.now, {}).missing).toEqual([])
})

test('that one sits undisturbed is said for one’s own seat, seen by the lead alone, and gone with the seat', () => {
  const { world, huddle, leads, theirs, said, as, state } = hall()
  const here = (who: typeof lead, seat: string) =>
    peopleSlice(state(), world.folds, as(who, seat), world.now, {}).here.map(({ undisturbed }) => undisturbed)
  expect(here(lead, leads)).toEqual([false, false])
  world.ok(oskarshamn, 'sayUndisturbed', { huddle, seat: theirs, is: true })
  expect(here(lead, leads)).toEqual([false, true])
  expect(here(oskarshamn, theirs)).toEqual([null, null])
  expect(said(oskarshamn, theirs).undisturbed).toBe(true)
  expect(world.no(oskarshamn, 'sayUndisturbed', { huddle, seat: theirs, is: true })).toBe('alreadyDone')
  expect(world.no(hogsby, 'sayUndisturbed', { huddle, seat: theirs, is: false })).toBe('notYours')
  expect(world.no(oskarshamn, 'sayUndisturbed', { huddle, seat: 'f'.repeat(32), is: true })).toBe('notYours')
  const forAnother = { ...oskarshamn, unit: hogsby.unit }
  expect(world.no(forAnother, 'sayUndisturbed', { huddle, seat: theirs, is: false })).toBe('notYours')
  world.bySystem('leaveSeat', { huddle, seat: theirs })
  expect(state().undisturbed).toEqual([])
})

test('who has not said it is let in all the same', () => {
  const { world, huddle, theirs, as } = hall()
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  expect(as(oskarshamn, theirs).at).toBe('inside')
})

/** The other ward meets the same morning, about one patient of Högsby, who is inside. */
function twoMeetings() {
  const it = hall()
  const { world } = it
  const schedule = { weekdays: [1, 2, 3, 4, 5], start: '07:30', minutesPerPatient: 5 }
  const second = 'd'.repeat(32)
  const works = {
    membership: second,
    person: second,
    unit: 'avd-6',
    name: 'Ersättare',
    role: 'wardNurse' as const,
  }
  world.bySystem('giveMembership', { arena: 'test', ...works, from: '2026-01-01', to: null })
  const named = { lead: otherWard.person, deputy: second }
  world.bySystem('setSchedule', { arena: 'test', ward: 'avd-6', schedule: { ...schedule, ...named } })
  const facts = { given: 'Given9x', family: 'Family9x', number: null, birthDate: '1940-01-01' }
  const more = { bed: null, admittedOn: '2026-11-20', date: null, readySince: null, ...inHogsby }
  world.ok(otherWard, 'addPatient', { ward: 'avd-6', day, facts: { ...facts, ...more }, basis: 'consent' })
  const { huddle: other } = world.ok(otherWard, 'planHuddle', { ward: 'avd-6', day }) as { huddle: string }
  world.ok(otherWard, 'openHall', { huddle: other })
  doorConfirmed(world, other)
  const [, inside = ''] = seated(world, other, [otherWard, hogsby])
  world.ok(otherWard, 'start', { huddle: other })
  doorConfirmed(world, other)
  const busy = () => busyElsewhere(it.state(), world.folds, world.now())
  return { ...it, other, inside, busy }
}

test('a party that is inside another meeting is missing here until its own patients there are through, and nothing else is told', () => {
  const { world, other, missing, busy } = twoMeetings()
  expect(busy()).toEqual({ 'hog-bistand': instantAt(day, '07:35') })
  const party = missing(busy()).find(({ unit }) => unit === 'hog-bistand')
  expect(party).toMatchObject({ busyUntil: instantAt(day, '07:35'), instead: null })
  expect(JSON.stringify(missing(busy()))).not.toMatch(/avd-6|Family9x|Given9x/)
  world.ok(otherWard, 'end', { huddle: other, from: nth(world.folds.huddle(other).items, 0).id })
  expect(busy()).toEqual({})
})

test('who sits here too and is inside there is not here; with a free colleague the unit is', () => {
  const { world, huddle, busy, missing } = twoMeetings()
  seated(world, huddle, [hogsby])
  expect(missing(busy()).some(({ unit }) => unit === 'hog-bistand')).toBe(true)
  const colleague = { person: 'c'.repeat(32), unit: 'hog-bistand' }
  const body = { ...colleague, membership: colleague.person, name: 'Kollega', role: 'needsAssessor' as const }
  world.bySystem('giveMembership', { arena: 'test', ...body, from: '2026-01-01', to: null })
  seated(world, huddle, [colleague])
  expect(busy()).toEqual({})
  expect(missing(busy()).some(({ unit }) => unit === 'hog-bistand')).toBe(false)
})

test('with one press the block of a party that is busy waits until after the next one', () => {
  const { world, patients, huddle, state, busy } = twoMeetings()
  admitted(world, 4, inHogsby)
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  const reader = { ...lead, seat: null, at: 'inside' as const, leads: true, mayLead: true }
  const upNext = () => upNextSlice(state(), world.folds, reader, world.now, busy())
  expect(upNext()).toMatchObject({
    mayPostpone: true,
    missing: [{ unit: 'hc-hogsby' }, { busyUntil: expect.any(Number) }],
  })
  const item = upNext()?.item ?? ''
  expect(world.no(nurse, 'postpone', { huddle, item, what: 'block' })).toBe('onlyTheLead')
  world.ok(lead, 'postpone', { huddle, item, what: 'block' })
  const order = state().items.map(({ block }) => block.payer)
  expect(order).toEqual(['oskarshamn', 'monsteras', 'hogsby', 'hogsby'])
  expect(state().items[2]?.case).toBe(patients[1])
  expect(upNext()).toMatchObject({ name: 'Family3x, G', mayPostpone: true })
  expect(world.no(lead, 'postpone', { huddle, item, what: 'block' })).toBe('noMorePatients')
})
