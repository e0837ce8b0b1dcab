import { expect, test } from 'vitest'
import { openHall } from '../../../test/support/hall.ts'
import {
  casesOf,
  dirigent,
  hogsby,
  hogsbyHc,
  lead,
  nextPatient,
  nth,
  nurse,
  openItem,
  oskarshamn,
  seated,
} from '../../../test/support/ward.ts'
import { minute } from '../../core/time.ts'
import { ownAfter } from '../../notes/own.ts'

/** The lead and Oskarshamn's own are here. */
function morning(here = [lead, oskarshamn, dirigent]) {
  const hall = openHall(here)
  const { patients, seats, state, sees } = hall
  const toCall = () => sees(lead, nth(seats, 0)).upNext?.toCall ?? null
  const missed = () => toCall()?.parties.map(({ unit, family }) => [unit, family]) ?? []
  const order = () => casesOf(state()).map((id) => patients.indexOf(id))
  const itemAt = (place: number) => nth(state().items, place).id
  return { ...hall, toCall, missed, order, itemAt }
}

test('three minutes before a block its missing parties are called for by name and number, and only on the lead’s screen', () => {
  const { world, huddle, seats, sees, toCall, missed, start } = morning()
  const membership = { arena: 'test', membership: hogsby.person }
  expect(world.bySystem('setPhone', { ...membership, phone: '070-174 06 55' })).toHaveProperty('accepted')
  expect(world.bySystem('setPhone', { ...membership, phone: '070-174 06 55' })).toEqual({
    refusal: { code: 'alreadyDone', of: 'phone' },
  })
  start()
  nextPatient(world, huddle)
  world.pass(2 * minute - 1)
  expect(missed()).toEqual([])
  world.pass(1)
  expect(missed()).toEqual([
    ['hc-hogsby', 'Family3x'],
    ['hog-bistand', 'Family3x'],
  ])
  expect(toCall()?.parties[1]).toMatchObject({
    name: 'Enhet hog-bistand',
    phone: '0491-1',
    people: [{ name: 'Person hog-bistand', phone: '070-174 06 55' }],
  })
  for (const [at, who] of [oskarshamn, dirigent].entries())
    expect(sees(who, nth(seats, at + 1)).upNext).toBeNull()
  seated(world, huddle, [hogsby])
  expect(missed().map(([unit]) => unit)).toEqual(['hc-hogsby'])
})

test('before the first patient too, three minutes ahead of the hour', () => {
  const { world, missed } = morning([lead, oskarshamn])
  world.pass(42 * minute - 1)
  expect(missed()).toEqual([])
  world.pass(1)
  expect(missed()).toEqual([['hc-bla', 'Family1x']])
})

test('a party of one patient only is called for before her turn, not before the block', () => {
  const { world, huddle, patients, missed, start } = morning()
  world.ok(nurse, 'addParty', { case: nth(patients, 1), huddle: null, unit: 'osk-hemtjanst' })
  start()
  expect(missed()).toEqual([])
  world.pass(2 * minute)
  expect(missed()).toEqual([['osk-hemtjanst', 'Family2x']])
  world.ok(lead, 'goOnWithout', { huddle, item: waitingNext(world, huddle), units: ['osk-hemtjanst'] })
  expect(missed()).toEqual([])
})

test('postponed, a block lets the next one pass, and is called for again before its new time', () => {
  const { world, huddle, order, itemAt, missed, start, toCall } = morning([lead, hogsby, hogsbyHc])
  world.pass(45 * minute)
  expect(missed().map(([unit]) => unit)).toEqual(['hc-bla', 'osk-bistand'])
  expect(toCall()?.postpone).toBeNull()
  expect(world.no(oskarshamn, 'postpone', { huddle, item: itemAt(0), what: 'her' })).toBe('onlyTheLead')
  expect(world.no(nurse, 'postpone', { huddle, item: itemAt(0), what: 'her' })).toBe('onlyTheLead')
  world.ok(lead, 'postpone', { huddle, item: itemAt(0), what: 'her' })
  expect(order()).toEqual([2, 3, 0, 1])
  expect(missed()).toEqual([])
  start()
  expect(world.no(lead, 'postpone', { huddle, item: itemAt(0), what: 'her' })).toBe('changedMeanwhile')
  nextPatient(world, huddle)
  world.pass(2 * minute)
  expect(missed().map(([unit]) => unit)).toEqual(['hc-bla', 'osk-bistand'])
})

test('in her own block one whose parties are all here is taken first; while the door closes nobody is moved', () => {
  const { world, huddle, patients, order, itemAt, start, toCall } = morning()
  world.ok(nurse, 'addParty', { case: nth(patients, 0), huddle: null, unit: 'osk-hemtjanst' })
  world.ok(lead, 'postpone', { huddle, item: itemAt(0), what: 'her' })
  expect(order()).toEqual([1, 0, 2, 3])
  start()
  for (let place = 0; place < 2; place++) nextPatient(world, huddle)
  world.pass(2 * minute)
  world.ok(lead, 'skip', { huddle, from: openItem(world, huddle).id, reason: 'other', words: null })
  expect(world.no(lead, 'postpone', { huddle, item: itemAt(3), what: 'her' })).toBe('doorClosing')
  expect(toCall()).toBeNull()
})

test('the last of all cannot be put off', () => {
  const { world, huddle, itemAt, start, toCall } = morning()
  start()
  for (let place = 0; place < 2; place++) nextPatient(world, huddle)
  world.pass(2 * minute)
  expect(toCall()?.postpone).toEqual({ code: 'noMorePatients', of: 'postpone' })
  expect(world.no(lead, 'postpone', { huddle, item: itemAt(3), what: 'her' })).toBe('noMorePatients')
})

test('gone on without, a party is not called for again, and what is asked of it stands open before it afterwards', () => {
  const { world, huddle, patients, state, toCall, missed, start } = morning()
  start()
  nextPatient(world, huddle)
  world.pass(2 * minute)
  const { item } = toCall() ?? { item: '' }
  const units = ['hc-hogsby', 'hog-bistand']
  expect(world.no(nurse, 'goOnWithout', { huddle, item, units })).toBe('onlyTheLead')
  expect(world.no(lead, 'goOnWithout', { huddle, item, units: ['osk-bistand'] })).toBe('alreadyDone')
  world.ok(lead, 'goOnWithout', { huddle, item, units })
  expect(world.no(lead, 'goOnWithout', { huddle, item, units })).toBe('alreadyDone')
  expect(missed()).toEqual([])
  expect(Object.values(state().notAwaited)).toEqual([units, units])
  nextPatient(world, huddle)
  world.pass(4 * minute)
  expect(missed()).toEqual([])
  const asked = { kind: 'action' as const, text: 'Larm', owner: 'hog-bistand', ownerName: null, due: null }
  const content = { ...asked, dueOn: null, dueAt: null, code: null }
  world.ok(lead, 'writeEntry', { case: nth(patients, 2), huddle, content, supersedes: null })
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  const own = ownAfter(state(), world.folds, { cases: patients, previous: null }, hogsby, world.now())
  expect('code' in own ? own.code : JSON.stringify(own.open)).toContain('Larm')
})

const waitingNext = (world: ReturnType<typeof morning>['world'], huddle: string) => {
  const { items } = world.folds.huddle(huddle)
  return nth(items, items.findIndex(({ id }) => id === openItem(world, huddle).id) + 1).id
}
