import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  dirigent,
  homeCare,
  lead,
  nurse,
  oskarshamn,
} from '../../../test/support/ward.ts'
import { minute } from '../../core/time.ts'
import { itemsOf } from '../checklist.ts'

function oneListed() {
  const world = createWard()
  world.ok(lead, 'startChecklist', {})
  const id = admitted(world, 1)
  const choose = (track: string | null) => ({ case: id, huddle: null, track })
  return { world, id, choose, state: () => world.folds.case(id) }
}

test('a track is chosen by those whom the arena lets, and stands with who chose it', () => {
  const { world, id, choose, state } = oneListed()
  world.ok(nurse, 'addParty', { case: id, huddle: null, unit: 'osk-hemtjanst' })
  expect(world.no(homeCare, 'setTrack', choose('yellow'))).toBe('notYours')
  expect(world.no(nurse, 'setTrack', choose('purple'))).toBe('notFound')
  world.ok(oskarshamn, 'setTrack', choose('yellow'))
  expect(state().track).toMatchObject({ code: 'yellow', before: null, by: oskarshamn.person })
  expect(world.no(dirigent, 'setTrack', choose('yellow'))).toBe('alreadyDone')
})

test('a track is left only for those it names; red for none', () => {
  const { world, choose, state } = oneListed()
  world.ok(nurse, 'setTrack', choose('yellow'))
  expect(world.no(dirigent, 'setTrack', choose('blue'))).toBe('trackStands')
  world.ok(dirigent, 'setTrack', choose('red'))
  for (const less of ['yellow', 'green', 'blue', null])
    expect(world.no(nurse, 'setTrack', choose(less))).toBe('trackStands')
  // As configured: this arena lets a red one become yellow.
  const red = world.folds.arena().tracks.red
  if (!red) throw new Error('there is no red track')
  world.ok(lead, 'defineTrack', { code: 'red', track: { ...red, to: ['yellow'] } })
  world.ok(nurse, 'setTrack', choose('yellow'))
  expect(state().track?.code).toBe('yellow')
})

test('a slip is taken back by whoever made it, at once and no later', () => {
  const { world, choose, state } = oneListed()
  world.ok(nurse, 'setTrack', choose('green'))
  world.ok(nurse, 'setTrack', choose('red'))
  expect(world.no(lead, 'setTrack', choose('green'))).toBe('trackStands')
  world.ok(nurse, 'setTrack', choose('green'))
  expect(state().track?.code).toBe('green')
  world.ok(nurse, 'setTrack', choose('red'))
  world.pass(11 * minute)
  expect(world.no(nurse, 'setTrack', choose('green'))).toBe('trackStands')
})

test('a track that the arena no longer has holds nobody', () => {
  const { world, choose, state } = oneListed()
  world.ok(nurse, 'setTrack', choose('red'))
  world.ok(lead, 'removeTrack', { code: 'red' })
  world.ok(nurse, 'setTrack', choose('green'))
  expect(state().track?.code).toBe('green')
})

test('what the track requires is needed, whatever anybody said before, and is not said away', () => {
  const { world, id, choose, state } = oneListed()
  const sip = () => itemsOf(state(), world.folds.arena()).find(({ row }) => row.code === 'sip')
  const need = { case: id, huddle: null, items: ['sip'], need: 'notNeeded' as const }
  world.ok(nurse, 'setItemNeeds', need)
  expect(sip()).toMatchObject({ need: 'notNeeded', isBlocking: false })
  world.ok(nurse, 'setTrack', choose('red'))
  expect(sip()).toMatchObject({ need: 'needed', isBlocking: true })
  expect(world.no(nurse, 'setItemNeeds', need)).toBe('requiredByTrack')
})

test('a plan that the track has made at home afterwards is booked before she leaves, and one before it is held', () => {
  const { world, id, choose, state } = oneListed()
  const sip = () => itemsOf(state(), world.folds.arena()).find(({ row }) => row.code === 'sip')
  const yellow = world.folds.arena().tracks.yellow
  if (!yellow) throw new Error('there is no yellow track')
  // That it has one made is enough: the row need not be named beside it.
  world.ok(lead, 'defineTrack', { code: 'yellow', track: { ...yellow, requires: [] } })
  world.ok(nurse, 'setTrack', choose('yellow'))
  expect(sip()).toMatchObject({ need: 'needed', isBlocking: true, answered: null })
  world.ok(dirigent, 'markSip', { case: id, mark: 'needed' })
  world.ok(dirigent, 'callSip', { case: id, by: 'other', name: 'Eva Ek', when: null })
  const meeting = { day: '2026-11-30', time: '10:00', form: 'onSite', place: 'home' } as const
  world.ok(dirigent, 'bookSip', { case: id, ...meeting })
  expect(sip()?.answered?.mark).toBe('confirmed')
  world.ok(nurse, 'setTrack', choose('red'))
  expect(sip()?.answered?.mark).toBe('ordered')
  world.ok(dirigent, 'holdSip', { case: id, on: '2026-11-23' })
  expect(sip()?.answered?.mark).toBe('confirmed')
})

test('no track has a plan made that she has said no to (LUS 4:2)', () => {
  const { world, id, choose, state } = oneListed()
  const sip = () => itemsOf(state(), world.folds.arena()).find(({ row }) => row.code === 'sip')
  world.ok(nurse, 'setTrack', choose('red'))
  for (const mark of ['needed', 'offered', 'declined'] as const)
    world.ok(dirigent, 'markSip', { case: id, mark })
  expect(sip()).toMatchObject({ need: 'notNeeded', isBlocking: false })
  world.ok(nurse, 'setItemNeeds', { case: id, huddle: null, items: ['sip'], need: 'notNeeded' })
})
