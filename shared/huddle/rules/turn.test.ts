import { expect, test } from 'vitest'
import { openHall } from '../../../test/support/hall.ts'
import type { World } from '../../../test/support/rules.ts'
import {
  casesOf,
  createWard,
  deputy,
  dirigent,
  doorConfirmed,
  hogsby,
  lead,
  nextPatient,
  nth,
  nurse,
  openItem,
  oskarshamn,
  planned,
  seated,
} from '../../../test/support/ward.ts'
import { skippedIn } from '../../case/facets/skippedTurns.ts'
import { type AgendaItem, itemOf } from '../facets/items.ts'
import { nextItem } from '../order.ts'

/** The first patient is open. */
function openMorning(people = [lead, oskarshamn, hogsby]) {
  const hall = openHall(people)
  hall.start()
  return hall
}
const openCase = (world: World, huddle: string) => openItem(world, huddle).case

test('two presses at once advance one patient, not two', () => {
  const { world, patients, huddle, turn } = openMorning()
  const pressed = turn()
  world.ok(lead, 'next', pressed)
  expect(world.no(lead, 'next', pressed)).toBe('doorClosing')
  doorConfirmed(world, huddle)
  expect(world.no(lead, 'next', pressed)).toBe('patientChanged')
  expect(openCase(world, huddle)).toBe(patients[1])
})

test('next is two commits: between them nobody is in any circle and no patient is open', () => {
  const { world, state, turn } = openMorning()
  world.ok(lead, 'next', turn())
  expect(state()).toMatchObject({ clock: null, door: { phase: 'closing', circle: [], bases: [] } })
  expect(state().items.every((item) => item.state !== 'current')).toBe(true)
})

test('the room stays while the same people stay, and is another one when someone has to leave', () => {
  const { world, huddle, state } = openMorning()
  const room = state().door.room
  nextPatient(world, huddle)
  expect(state().door.room).toBe(room)
  nextPatient(world, huddle)
  expect(state().door.circle.toSorted()).toEqual(['avd-5', 'hc-hogsby', 'hog-bistand'])
  expect(state().door.room).not.toBe(room)
  expect(
    state()
      .door.holders.map(({ unit }) => unit)
      .toSorted(),
  ).toEqual(['avd-5', 'hog-bistand'])
})

test('who sits down while a kept room waits and may not stay makes it another room', () => {
  const { world, huddle, state, turn } = openMorning([lead, oskarshamn])
  const waiting = nth(state().items, 1).case
  world.ok(lead, 'endParty', { case: waiting, unit: 'hc-bla' })
  const room = state().door.room
  world.ok(lead, 'next', turn())
  expect(state().door.closing?.keepRoom).toBe(true)
  seated(world, huddle, [dirigent])
  doorConfirmed(world, huddle)
  expect(state().door).toMatchObject({ phase: 'closing', closing: { keepRoom: false } })
  doorConfirmed(world, huddle)
  expect(state().door.circle).toEqual(['avd-5', 'osk-bistand'])
  expect(state().door.room).not.toBe(room)
})

test('who is protected while she is open is left in another room, though the next has the same circle', () => {
  const { world, patients, state, huddle } = openMorning([lead, oskarshamn])
  const room = state().door.room
  world.ok(lead, 'protectIdentity', { case: nth(patients, 0) })
  expect(state().door).toMatchObject({ phase: 'closing', closing: { keepRoom: false } })
  doorConfirmed(world, huddle)
  expect(state().door.circle).toContain('osk-bistand')
  expect(state().door.room).not.toBe(room)
})

test('a room that is on its way out is never kept', () => {
  const { world, patients, huddle, state, turn } = openMorning()
  const [second, third] = [nth(state().items, 1), nth(state().items, 2)]
  world.ok(lead, 'moveItem', { huddle, item: third.id, before: second.id })
  world.ok(lead, 'next', turn())
  const old = state().door.room
  expect(state().door).toMatchObject({ unconfirmed: old, closing: { to: third.id, keepRoom: false } })
  // She is protected before the door has opened: it turns to one whose circle is that of the old room.
  world.ok(lead, 'protectIdentity', { case: nth(patients, 2) })
  expect(state().door.closing).toMatchObject({ to: second.id, keepRoom: false })
  doorConfirmed(world, huddle)
  expect(state().door.room).not.toBe(old)
})

test('back opens the one before again, with the time already used', () => {
  const { world, patients, huddle, state, turn } = openMorning()
  expect(world.no(lead, 'back', turn())).toBe('firstPatient')
  world.pass(90_000)
  nextPatient(world, huddle)
  world.ok(lead, 'back', turn())
  doorConfirmed(world, huddle)
  expect(openCase(world, huddle)).toBe(patients[0])
  expect(state().clock).toMatchObject({ spentBefore: 90_000, plannedMs: 300_000 })
  expect(nth(state().items, 1).state).toBe('queued')
})

test('back is to the patient the meeting last went on from, also one left for later, and past one who has died', () => {
  const { world, patients, huddle, turn } = openMorning()
  const [a, b] = patients
  const goBack = () => {
    world.ok(lead, 'back', turn())
    doorConfirmed(world, huddle)
    return openCase(world, huddle)
  }
  world.ok(lead, 'later', turn())
  doorConfirmed(world, huddle)
  expect(openCase(world, huddle)).toBe(b)
  expect(goBack()).toBe(a)
  expect(world.no(lead, 'back', turn())).toBe('firstPatient')
  world.pass(1_000)
  nextPatient(world, huddle)
  const after = openCase(world, huddle)
  world.pass(1_000)
  nextPatient(world, huddle)
  world.ok(nurse, 'endEpisode', { case: after, how: 'deceased' })
  expect(goBack()).toBe(a)
})

test('later is last in the block, after the others when it is last already', () => {
  const { world, patients, huddle, state, turn } = openMorning()
  const [a, b, c, d] = patients
  world.ok(lead, 'later', turn())
  doorConfirmed(world, huddle)
  expect(casesOf(state())).toEqual([b, a, c, d])
  nextPatient(world, huddle)
  expect(openCase(world, huddle)).toBe(a)
  world.ok(lead, 'later', turn())
  doorConfirmed(world, huddle)
  expect(casesOf(state())).toEqual([b, c, d, a])
  expect(openCase(world, huddle)).toBe(c)
  expect(itemOf(state(), nth(state().items, 3).id)).toMatchObject({ later: true, state: 'queued' })
})

test('a skipped patient keeps the reason, the last one too, with whom the huddle ends', () => {
  const { world, huddle, state, turn } = openMorning()
  world.ok(lead, 'skip', { ...turn(), reason: 'partyMissing', words: 'Lena kommer 9' })
  doorConfirmed(world, huddle)
  const why = (item: AgendaItem | undefined) => skippedIn(world.folds.case(item?.case ?? ''), huddle)
  expect(state().items[0]).toMatchObject({ state: 'skipped' })
  expect(why(state().items[0])).toMatchObject({ reason: 'partyMissing', words: 'Lena kommer 9' })
  expect(JSON.stringify(state())).not.toContain('Lena kommer')
  nextPatient(world, huddle)
  nextPatient(world, huddle)
  for (const type of ['next', 'later'] as const) expect(world.no(lead, type, turn())).toBe('noMorePatients')
  const last = openItem(world, huddle)
  world.ok(lead, 'skip', { ...turn(), reason: 'notReady', words: null })
  expect(state()).toMatchObject({ status: 'ended', clock: null, door: { phase: 'hall', circle: [] } })
  expect(itemOf(state(), last.id)).toMatchObject({ state: 'skipped' })
  expect(why(last)).toMatchObject({ reason: 'notReady', words: null })
})

test('only who holds the chair turns, and only while the huddle runs', () => {
  const { world, huddle, turn } = openMorning()
  for (const who of [nurse, deputy, oskarshamn]) expect(world.no(who, 'next', turn())).toBe('onlyTheLead')
  expect(world.no(lead, 'next', { ...turn(), huddle: turn().from })).toBe('notFound')
  expect(world.no(lead, 'start', { huddle })).toBe('alreadyOpen')
  const { from } = turn()
  world.ok(lead, 'end', { huddle, from })
  expect(world.no(lead, 'next', { huddle, from })).toBe('ended')
  expect(world.no(lead, 'start', { huddle })).toBe('notOpen')
})

test('before the start there is nobody to turn from, and without patients no start', () => {
  const world = createWard()
  const huddle = planned(world)
  expect(world.no(lead, 'start', { huddle })).toBe('notOpen')
  world.ok(lead, 'openHall', { huddle })
  expect(world.no(lead, 'start', { huddle })).toBe('noPatients')
  expect(world.no(lead, 'next', { huddle, from: huddle })).toBe('notRunning')
})

test('one who dies while she is open is gone through, and comes back by no key', () => {
  for (const type of ['later', 'back'] as const) {
    const { world, huddle, patients } = openMorning()
    nextPatient(world, huddle)
    const { id, case: open } = openItem(world, huddle)
    world.ok(lead, 'endEpisode', { case: open, how: 'deceased' })
    expect(openItem(world, huddle).id).toBe(id)
    world.ok(lead, type, { huddle, from: id })
    doorConfirmed(world, huddle)
    expect(itemOf(world.folds.huddle(huddle), id)?.state, type).toBe('done')
    for (let left = patients.length; left > 0; left--) {
      const from = openItem(world, huddle).id
      expect(from).not.toBe(id)
      if (!nextItem(world.folds.huddle(huddle), world.folds, from, world.now)) break
      nextPatient(world, huddle)
    }
  }
})

test.each(['protectIdentity', 'endEpisode'] as const)(
  'the door that goes back to one who is gone meanwhile opens for another, and nobody is locked out: %s',
  (type) => {
    const { world, huddle } = openMorning()
    const { case: first } = openItem(world, huddle)
    nextPatient(world, huddle)
    world.ok(lead, 'back', { huddle, from: openItem(world, huddle).id })
    if (type === 'endEpisode') world.ok(lead, type, { case: first, how: 'deceased' })
    else world.ok(lead, type, { case: first })
    doorConfirmed(world, huddle)
    expect(openItem(world, huddle).case).not.toBe(first)
    nextPatient(world, huddle)
    const kept = world.folds.huddle(huddle).items.find((item) => item.case === first)
    expect(kept?.state).toBe(type === 'endEpisode' ? 'done' : undefined)
  },
)

test('one who has been open and leaves before her second turn stays with her time, and no turn comes', () => {
  const { world, huddle, patients } = openMorning()
  const { id, case: first } = openItem(world, huddle)
  world.pass(60_000)
  world.ok(lead, 'later', { huddle, from: id })
  doorConfirmed(world, huddle)
  world.ok(lead, 'endEpisode', { case: first, how: 'discharged' })
  expect(itemOf(world.folds.huddle(huddle), id)).toMatchObject({ state: 'done', spentMs: 60_000 })
  for (let left = patients.length; left > 1; left--) {
    expect(openItem(world, huddle).case).not.toBe(first)
    if (!nextItem(world.folds.huddle(huddle), world.folds, openItem(world, huddle).id, world.now)) break
    nextPatient(world, huddle)
  }
  world.ok(lead, 'reopenEpisode', { case: first })
  expect(itemOf(world.folds.huddle(huddle), id)?.state).toBe('queued')
  nextPatient(world, huddle)
  expect(openItem(world, huddle).id).toBe(id)
})

test('one who dies while the door is about to open for her is not shown: the next one is', () => {
  const { world, huddle, patients } = openMorning()
  world.ok(lead, 'next', { huddle, from: openItem(world, huddle).id })
  const to = world.folds.huddle(huddle).door.closing?.to
  const dead = itemOf(world.folds.huddle(huddle), to ?? null)?.case ?? ''
  expect(dead).toBe(patients[1])
  world.ok(lead, 'endEpisode', { case: dead, how: 'deceased' })
  doorConfirmed(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[2])
})
