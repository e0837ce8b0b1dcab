import { expect, test } from 'vitest'
import { openHall } from '../../../test/support/hall.ts'
import {
  basisOf,
  day,
  deputy,
  hogsby,
  homeCare,
  inHogsby,
  lead,
  nextPatient,
  nth,
  nurse,
  oskarshamn,
  seated,
} from '../../../test/support/ward.ts'
import { unheardMs } from '../door.ts'

/** A ward room with Anna's camera and one planner elsewhere: a patient of Oskarshamn, then one of Högsby, nobody open yet. */
function wardRoom() {
  const hall = openHall([lead, oskarshamn], [{}, inHogsby])
  const { world, huddle } = hall
  const [first, second] = hall.patients as [string, string]
  const [seat, elsewhere] = hall.seats as [string, string]
  const tick = (who: typeof lead, observes = false) =>
    world.ok(lead, 'tickCompanion', { huddle, seat, ...who, observes })
  const untick = ({ person }: typeof lead) => world.ok(lead, 'untickCompanion', { huddle, seat, person })
  return { ...hall, first, second, seat, elsewhere, tick, untick }
}

test('the lead says for every room who is in it, the others for their own', () => {
  const { world, huddle, seat, elsewhere, state } = wardRoom()
  const nurseHere = { huddle, seat, ...nurse, observes: false }
  expect(world.no(oskarshamn, 'tickCompanion', nurseHere)).toBe('notYours')
  expect(world.no(oskarshamn, 'countUnnamed', { huddle, seat: huddle, unnamed: 1 })).toBe('notYours')
  world.ok(oskarshamn, 'tickCompanion', { huddle, seat: elsewhere, ...homeCare, observes: false })
  world.ok(lead, 'tickCompanion', nurseHere)
  world.ok(lead, 'untickCompanion', { huddle, seat: elsewhere, person: homeCare.person })
  expect(world.no(lead, 'untickCompanion', { huddle, seat: elsewhere, person: homeCare.person })).toBe(
    'alreadyDone',
  )
  expect(world.no(lead, 'tickCompanion', nurseHere)).toBe('alreadyDone')
  expect(world.no(lead, 'tickCompanion', { ...nurseHere, ...lead })).toBe('alreadyDone')
  expect(world.no(lead, 'tickCompanion', { ...nurseHere, seat: huddle })).toBe('changedMeanwhile')
  expect(world.no(lead, 'tickCompanion', { ...nurseHere, person: huddle })).toBe('notFound')
  expect(world.no(lead, 'tickCompanion', { ...nurseHere, unit: 'hc-bla' })).toBe('notFound')
  expect(world.no(lead, 'countUnnamed', { huddle, seat, unnamed: 31 })).toBe('malformed')
  expect(state().companies[seat]?.people).toEqual([{ ...nurse, observes: false }])
  world.ok(lead, 'end', { huddle, from: null })
  expect(world.no(lead, 'countUnnamed', { huddle, seat, unnamed: 1 })).toBe('ended')
})

test('all in the circle see who sits in the room, and that there is one more, until everybody is named', () => {
  const { world, huddle, seat, elsewhere, tick, sees, start } = wardRoom()
  tick(nurse)
  tick(deputy, true)
  world.ok(lead, 'countUnnamed', { huddle, seat, unnamed: 1 })
  start()
  const shown = () =>
    sees(oskarshamn, elsewhere).people.here.map(({ person, observes, unnamed }) => [
      person,
      observes,
      unnamed,
    ])
  expect(shown()).toEqual([
    [lead.person, false, 1],
    [nurse.person, false, 0],
    [deputy.person, true, 0],
    [oskarshamn.person, false, 0],
  ])
  world.ok(lead, 'countUnnamed', { huddle, seat, unnamed: 0 })
  expect(shown()[0]).toEqual([lead.person, false, 0])
})

test('a party that sits in the ward’s room is not missing, and is missed again when it has gone', () => {
  const { world, first, seat, tick, untick, sees, start } = wardRoom()
  world.ok(nurse, 'addParty', { case: first, huddle: null, unit: 'osk-hemtjanst' })
  const missing = () => sees(lead, seat).people.missing.map(({ unit }) => unit)
  expect(missing()).toContain('osk-hemtjanst')
  tick(homeCare)
  expect(missing()).not.toContain('osk-hemtjanst')
  start()
  expect(missing()).toEqual(['hc-bla'])
  untick(homeCare)
  expect(missing()).toEqual(['hc-bla', 'osk-hemtjanst'])
})

test('nobody goes on to a patient while someone in the room is a stranger to her, whichever way', () => {
  const { world, huddle, seat, tick, untick, sees, start, turn } = wardRoom()
  tick(hogsby)
  expect(sees(lead, seat).upNext?.strangers).toMatchObject([
    { seat, person: hogsby.person, unitName: 'Enhet hog-bistand', roomName: 'Enhet avd-5' },
  ])
  expect(sees(lead, seat).offers.start).toEqual({ code: 'strangerInRoom' })
  expect(world.no(lead, 'start', { huddle })).toBe('strangerInRoom')
  untick(hogsby)
  start()
  tick(oskarshamn)
  expect(sees(lead, seat).people.strangers).toEqual([])
  const skipping = { reason: 'other' as const, words: null }
  for (const type of ['next', 'later'] as const) expect(world.no(lead, type, turn())).toBe('strangerInRoom')
  expect(world.no(lead, 'skip', { ...turn(), ...skipping })).toBe('strangerInRoom')
  untick(oskarshamn)
  nextPatient(world, huddle)
  tick(hogsby)
  expect(world.no(lead, 'back', turn())).toBe('strangerInRoom')
  untick(hogsby)
  world.ok(lead, 'back', turn())
})

test('a room whose page was just lost keeps the next patient closed too, until it is silent or the lead says that the stranger has gone', () => {
  const lost = () => {
    const it = wardRoom()
    it.tick(oskarshamn)
    seated(it.world, it.huddle, [lead])
    it.start()
    it.world.bySystem('leaveSeat', { huddle: it.huddle, seat: it.seat })
    expect(it.world.no(lead, 'next', it.turn())).toBe('strangerInRoom')
    return it
  }
  const asked = lost()
  const { world, huddle, elsewhere } = asked
  const [, , again = null] = Object.keys(world.folds.huddle(huddle).seats)
  expect(asked.sees(lead, again ?? elsewhere).upNext?.strangers).toMatchObject([{ roomName: 'Enhet avd-5' }])
  asked.untick(oskarshamn)
  world.ok(lead, 'next', asked.turn())
  const silent = lost()
  silent.world.pass(unheardMs)
  silent.world.ok(lead, 'next', silent.turn())
})

test('the last patient can be passed and the meeting ended whoever sits there', () => {
  const { world, huddle, tick, start, turn } = wardRoom()
  start()
  nextPatient(world, huddle)
  tick(homeCare)
  expect(world.no(lead, 'next', turn())).toBe('noMorePatients')
  world.ok(lead, 'skip', { ...turn(), reason: 'other', words: null })
})

test('who has no part in the ward’s care is there to listen whatever was ticked, and goes out before the first patient', () => {
  for (const role of ['manager', 'student', 'researcher'] as const) {
    const { world, huddle, seat, tick, untick, sees, start } = wardRoom()
    const guest = { person: 'a'.repeat(32), unit: 'avd-5' }
    const given = { arena: 'test', membership: world.newId(), name: 'Person gäst', from: day, to: null }
    world.bySystem('giveMembership', { ...given, ...guest, role })
    tick(guest)
    tick(nurse, true)
    expect(sees(oskarshamn, null).people.here).toEqual([])
    expect(sees(lead, seat).people.here.filter(({ observes }) => observes)).toMatchObject([guest, nurse])
    expect(sees(lead, seat).upNext?.strangers.map(({ person }) => person)).toEqual([guest.person])
    expect(world.no(lead, 'start', { huddle })).toBe('strangerInRoom')
    untick(guest)
    start()
  }
})

test('who sits in a room that will not be let in is nobody’s stranger', () => {
  const { world, huddle, elsewhere, sees, seat, start } = wardRoom()
  start()
  world.ok(oskarshamn, 'tickCompanion', { huddle, seat: elsewhere, ...homeCare, observes: false })
  // She came in while her colleague's patient was open, and is none of the parties.
  expect(sees(lead, seat).people.strangers.map(({ person }) => person)).toEqual([homeCare.person])
  nextPatient(world, huddle)
  expect(sees(lead, seat).people.strangers).toEqual([])
})

test('a door that closes because a party in the ward’s room lost its basis opens only when she has gone out', () => {
  const { world, huddle, first, tick, untick, start, state, sees, seat } = wardRoom()
  world.ok(nurse, 'addParty', { case: first, huddle: null, unit: 'osk-hemtjanst' })
  tick(homeCare)
  start()
  world.ok(nurse, 'withdrawBasis', { case: first, basis: basisOf(world, first) })
  expect(state().door.phase).toBe('closing')
  const { epoch } = state().door
  expect(sees(lead, seat).upNext).toMatchObject({
    item: nth(state().items, 0).id,
    strangers: [{ person: homeCare.person }],
  })
  const open = () => world.bySystem('openItem', { huddle, epoch, because: 'confirmed' })
  expect(open()).toEqual({ refusal: { code: 'strangerInRoom' } })
  untick(homeCare)
  open()
  expect(state().door.phase).toBe('open')
})

test('people do not leave a room because the net does: they are there again with their host’s next seat', () => {
  const { world, huddle, seat, tick, state, sees } = wardRoom()
  tick(nurse)
  world.ok(lead, 'countUnnamed', { huddle, seat, unnamed: 2 })
  world.pass(60_000)
  world.bySystem('leaveSeat', { huddle, seat })
  world.pass(60_000)
  const [again] = seated(world, huddle, [oskarshamn, lead]).slice(1) as [string]
  expect(Object.keys(state().companies)).toEqual([again])
  expect(sees(lead, again).people.here).toContainEqual(
    expect.objectContaining({ seat: again, person: nurse.person }),
  )
  const spans = state().attendance.filter(({ person }) => person === nurse.person)
  const from = spans[0]?.from ?? 0
  expect(spans.map((one) => [one.from - from, one.to && one.to - from])).toEqual([
    [0, 60_000],
    [120_000, null],
  ])
})
