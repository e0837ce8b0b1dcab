import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  day,
  dirigent,
  doorConfirmed,
  hogsby,
  hogsbyHc,
  inHogsby,
  lead,
  monsteras,
  nextPatient,
  nth,
  openItem,
  oskarshamn,
  planned,
  seated,
} from '../../test/support/ward.ts'
import { instantAt, localTime, minute } from '../core/time.ts'
import { foretold } from './foretold.ts'
import { following } from './order.ts'
import type { HuddleState } from './state.ts'
import { timesOf } from './times.ts'
import { upNextSlice } from './views/upNext.ts'
import { windowSlice } from './views/window.ts'

const inMonsteras = { municipality: 'monsteras', healthCentre: null }

/** Oskarshamn 08.15, Högsby (two patients) 08.20, Mönsterås 08.30, five minutes each; of Högsby nobody is here. */
function morning(more = [monsteras]) {
  const world = createWard()
  const patients = [
    admitted(world, 1),
    admitted(world, 2, inHogsby),
    admitted(world, 3, inHogsby),
    admitted(world, 4, inMonsteras),
  ]
  const huddle = planned(world)
  world.pass(instantAt(day, '08:10') - world.now())
  world.ok(lead, 'openHall', { huddle })
  doorConfirmed(world, huddle)
  seated(world, huddle, [lead, oskarshamn, dirigent, ...more])
  const state = () => world.folds.huddle(huddle)
  const until = (time: string) => world.pass(instantAt(day, time) - world.now())
  const start = (time: string) => {
    until(time)
    world.ok(lead, 'start', { huddle })
    doorConfirmed(world, huddle)
  }
  const item = (place: number) =>
    nth(
      state().items.filter((one) => one.case === patients[place]),
      0,
    )
  const upNext = () => {
    const reader = { ...lead, seat: null, at: 'inside' as const, leads: true, mayLead: true }
    return upNextSlice(state(), world.folds, reader, world.now, {})
  }
  const windowOf = (who: typeof lead) => {
    const window = windowSlice(foretold(state(), world.folds, world.now()).windows, who)
    return window && `${localTime(window.from)}–${localTime(window.to)}`
  }
  const turn = () => ({ huddle, from: openItem(world, huddle).id })
  return { world, patients, huddle, state, until, start, item, upNext, windowOf, turn }
}

test('a block whose party is not here waits for its announced time, and another that is complete goes first', () => {
  const { world, patients, huddle, start, item, upNext } = morning()
  start('08:15')
  world.pass(minute)
  expect(upNext()).toMatchObject({ item: item(3).id, early: { name: 'hogsby', isNext: false } })
  expect(localTime(upNext()?.early?.at ?? 0)).toBe('08:20')
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[3])
})

test('at its announced time, to the minute that is shown, the block is taken though nobody of it is here', () => {
  const { world, patients, huddle, start, until, upNext } = morning()
  start('08:15')
  until('08:19')
  expect(upNext()?.early).not.toBeNull()
  world.pass(minute / 2)
  expect(upNext()?.early).toBeNull()
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[1])
})

test('the block opens early when all its parties are here, and once opened goes on to its end', () => {
  const { world, patients, huddle, start } = morning([monsteras, hogsby, hogsbyHc])
  start('08:15')
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[1])
  const [gone] = Object.entries(world.folds.huddle(huddle).seats).filter(
    ([, { unit }]) => unit === 'hog-bistand',
  )
  world.bySystem('leaveSeat', { huddle, seat: gone?.[0] ?? '' })
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[2])
})

test('a party that has its answers read is not waited for; one whose colleague comes, or who is to be called, is', () => {
  const { world, patients, huddle, start, upNext } = morning([monsteras, hogsbyHc])
  start('08:15')
  for (const instead of [
    { how: 'colleague' as const, person: null },
    { how: 'call' as const, phone: '0491-782 30' },
  ]) {
    world.ok(hogsby, 'sayAbsent', { huddle, instead })
    expect(upNext()?.early, instead.how).not.toBeNull()
  }
  world.ok(hogsby, 'sayAbsent', { huddle, instead: { how: 'readAnswers' } })
  expect(upNext()?.early).toBeNull()
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[1])
})

test('a block that was passed comes next when its time has come, before those after it, but breaks no block off', () => {
  const { world, patients, huddle, start, until, state } = morning()
  admitted(world, 5, inMonsteras)
  start('08:15')
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[3])
  until('08:21')
  nextPatient(world, huddle)
  expect(openItem(world, huddle).block.payer).toBe('monsteras')
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[1])
  expect(state().items.filter((one) => one.state === 'queued')).toHaveLength(1)
})

test('of two blocks after the one that was passed the second waits for it', () => {
  const { world, patients, huddle, start, until } = morning()
  const between = admitted(world, 5, { municipality: 'monsteras', healthCentre: 'hc-bla' })
  start('08:15')
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(between)
  until('08:21')
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[1])
})

test('where nobody else can be taken next is refused, until the lead takes her all the same or her time has come', () => {
  const { world, patients, huddle, start, until, item, upNext, turn } = morning([])
  start('08:15')
  expect(upNext()).toMatchObject({ item: item(1).id, early: { isNext: true } })
  expect(world.no(lead, 'next', turn())).toBe('announcedLater')
  expect(world.no(lead, 'later', turn())).toBe('announcedLater')
  expect(world.no(lead, 'skip', { ...turn(), reason: 'other', words: null })).toBe('announcedLater')
  expect(world.no(lead, 'next', { ...turn(), to: turn().from })).toBe('changedMeanwhile')
  world.ok(lead, 'next', { ...turn(), to: item(3).id })
  doorConfirmed(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[3])
  expect(world.no(lead, 'next', turn())).toBe('announcedLater')
  until('08:20')
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[1])
})

test('the first block too: nobody begins before the time of the meeting without those it was said to', () => {
  const { world, patients, huddle, until } = morning()
  const [seat] = Object.entries(world.folds.huddle(huddle).seats).filter(
    ([, { unit }]) => unit === 'osk-bistand',
  )
  world.bySystem('leaveSeat', { huddle, seat: seat?.[0] ?? '' })
  const first = following(world.folds.huddle(huddle), world.folds, null, world.now)
  // Mönsterås is all here.
  expect(first).toMatchObject({
    is: 'item',
    item: { case: patients[3] },
    passed: { item: { case: patients[0] } },
  })
  until('08:15')
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[0])
})

test('what was told still binds when the order is changed in the hall, and a block that comes later was told nothing', () => {
  const { world, patients, huddle, state, start, item, windowOf } = morning([])
  world.ok(lead, 'moveItem', { huddle, item: item(1).id, before: item(0).id })
  expect(windowOf(hogsby)).toBe('08:20–08:30')
  const early = following(state(), world.folds, null, () => instantAt(day, '08:15'))
  expect(early).toMatchObject({ is: 'item', item: { case: patients[0] } })
  start('08:15')
  const late = admitted(world, 6, { municipality: 'monsteras', healthCentre: 'hc-hogsby' })
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(late)
})

test('a meeting held at another hour than its schedule’s has announced nothing', () => {
  const { world, patients, huddle, start } = morning([])
  start('08:46')
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[1])
})

test('when a patient is left early the windows tell what that does to the others', () => {
  const { world, huddle, start, windowOf } = morning()
  start('08:15')
  world.pass(minute)
  // If Oskarshamn takes its five minutes, Högsby's time has come when it ends.
  expect([windowOf(hogsby), windowOf(monsteras)]).toEqual(['08:20–08:30', '08:30–08:35'])
  nextPatient(world, huddle)
  expect([windowOf(hogsby), windowOf(monsteras)]).toEqual(['08:21–08:31', '08:16–08:21'])
  world.ok(lead, 'extend', { huddle, from: openItem(world, huddle).id, minutes: 4 })
  expect([windowOf(hogsby), windowOf(monsteras)]).toEqual(['08:25–08:35', '08:16–08:25'])
})

test('whoever is here, Next opens the one who was foreseen, at the minute that was foreseen', () => {
  const here = [hogsby, hogsbyHc, monsteras]
  for (let some = 0; some < 2 ** here.length; some++) {
    const { world, patients, huddle, state, start } = morning(here.filter((_, at) => some & (1 << at)))
    start('08:15')
    const opened = [openItem(world, huddle).case]
    for (let left = 3; left > 0; left--) {
      // The first is through in one minute, so that the meeting runs ahead; the others take their time.
      if (left === 3) world.pass(minute)
      const waiting = state().items.filter((item) => item.state === 'queued')
      const leaving = left === 3 ? timesFrom(state(), world.now()) : state()
      const { of } = timesOf(leaving, world.folds, world.now())
      const foretold = waiting.toSorted((a, b) => startOf(of, a.id) - startOf(of, b.id))
      const first = nth(foretold, 0)
      world.pass(startOf(of, first.id) - world.now())
      nextPatient(world, huddle)
      expect(openItem(world, huddle).case, `those here: ${some}`).toBe(first.case)
      opened.push(first.case)
    }
    expect(opened.toSorted()).toEqual(patients.toSorted())
  }
})

type Of = ReturnType<typeof timesOf>['of']
const startOf = (of: Of, id: string): number => of.get(id)?.predicted ?? 0

/** As if the open patient had used up her time by now. */
const timesFrom = (state: HuddleState, now: number): HuddleState => ({
  ...state,
  clock: state.clock && { ...state.clock, plannedMs: 0, runningSince: now },
})
