import { expect, test } from 'vitest'
import {
  admitted,
  basisOf,
  createWard,
  doorConfirmed,
  hogsby,
  homeCare,
  inHogsby,
  lead,
  nextPatient,
  nurse,
  openItem,
  oskarshamn,
  planned,
  seated,
  started,
} from '../../test/support/ward.ts'
import { minute } from '../core/time.ts'
import { unheardMs } from './door.ts'
import type { HuddleEvent } from './events.ts'
import { type HeardChange, heardChanges } from './heard.ts'
import { emptyHuddle, evolveHuddle } from './state.ts'

const second = 1_000

/** Two patients of Oskarshamn and one of Högsby; the ward, Oskarshamn and Högsby sit there. */
function morning() {
  const world = createWard()
  const first = admitted(world, 1)
  const next = admitted(world, 2)
  const last = admitted(world, 3, inHogsby)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn, hogsby])
  const begun = world.now()
  /** Person, patient, from and to in seconds since the first was opened, and how it ended. */
  function heard() {
    const lines: {
      who: string
      of: string
      from: number
      to: number | null
      ended: string | null
      sure: boolean
      sound: boolean
    }[] = []
    const open = new Map<string, (typeof lines)[number]>()
    for (const { row, hearer, ...change } of changesOf(world, huddle)) {
      const { seat, person, epoch, isSure, hasSound } = hearer
      const key = `${seat} ${person} ${epoch} ${isSure} ${hasSound}`
      const to = change.to === null ? null : (change.to - begun) / second
      if (row === 'heard') {
        const from = (('from' in change ? change.from : 0) - begun) / second
        const line = {
          who: hearer.unit,
          of: hearer.case,
          from,
          to,
          ended: null,
          sure: isSure,
          sound: hasSound,
        }
        lines.push(line)
        open.set(key, line)
      } else {
        const line = open.get(key)
        if (!line) throw new Error('a line ended that had not begun')
        if (line.ended !== null) continue
        line.to = Math.min(line.to ?? Number.POSITIVE_INFINITY, to ?? 0)
        line.ended = 'ended' in change ? change.ended : null
      }
    }
    return lines
  }
  const of = (unit: string) => heard().filter(({ who }) => who === unit)
  return { world, first, next, last, huddle, heard, of }
}

function changesOf(world: ReturnType<typeof createWard>, huddle: string): HeardChange[] {
  let state = emptyHuddle(huddle)
  return world.log.flatMap(({ stream, event }) => {
    if (stream !== `huddle:${huddle}`) return []
    const before = state
    // A huddle's stream holds a huddle's events.
    state = evolveHuddle(before, event as HuddleEvent)
    return heardChanges(before, event as HuddleEvent, state)
  })
}

test('each patient is heard by those in her circle, from the opening to the next, and by nobody who waits', () => {
  const { world, huddle, first, next, last, of } = morning()
  world.pass(60 * second)
  nextPatient(world, huddle)
  world.pass(30 * second)
  nextPatient(world, huddle)
  world.pass(10 * second)
  const sure = { sure: true, sound: true }
  expect(of('avd-5')).toEqual([
    { who: 'avd-5', of: first, from: 0, to: 60, ended: 'closed', ...sure },
    { who: 'avd-5', of: next, from: 60, to: 90, ended: 'closed', ...sure },
    { who: 'avd-5', of: last, from: 90, to: null, ended: null, ...sure },
  ])
  expect(of('osk-bistand').map((line) => [line.of, line.from, line.to])).toEqual([
    [first, 0, 60],
    [next, 60, 90],
  ])
  expect(of('hog-bistand').map((line) => [line.of, line.from, line.to])).toEqual([[last, 90, null]])
})

test('while the door closes nobody hears anybody, however long it takes', () => {
  const { world, huddle, of } = morning()
  world.pass(60 * second)
  world.ok(lead, 'next', { huddle, from: openItem(world, huddle).id })
  world.pass(minute)
  doorConfirmed(world, huddle)
  expect(of('avd-5').map(({ from, to }) => [from, to])).toEqual([
    [0, 60],
    [120, null],
  ])
})

test('who comes late hears from then; on two devices it is two lines', () => {
  const { world, huddle, of } = morning()
  world.pass(20 * second)
  seated(world, huddle, [nurse])
  world.pass(5 * second)
  seated(world, huddle, [oskarshamn])
  expect(of('avd-5').map(({ from }) => from)).toEqual([0, 20])
  expect(of('osk-bistand').map(({ from }) => from)).toEqual([0, 25])
})

test('who sits with others before one camera hears too, from tick to tick, on the same seat', () => {
  const { world, huddle, heard, of } = morning()
  const [seat = ''] =
    Object.entries(world.folds.huddle(huddle).seats).find(([, it]) => it.unit === 'avd-5') ?? []
  world.pass(10 * second)
  world.ok(lead, 'tickCompanion', { huddle, seat, ...nurse, observes: false })
  world.pass(20 * second)
  world.ok(lead, 'untickCompanion', { huddle, seat, person: nurse.person })
  expect(of('avd-5').map(({ from, to }) => [from, to])).toEqual([
    [0, null],
    [10, 30],
  ])
  expect(heard().filter(({ ended }) => ended !== null)).toHaveLength(1)
})

test('who sat there for another unit than was ticked at first has a line for each', () => {
  const { world, huddle, of } = morning()
  const elsewhere = { person: nurse.person, unit: 'osk-hemtjanst' }
  const given = { arena: 'test', membership: world.newId(), ...elsewhere, name: 'Person', from: '2026-01-01' }
  world.bySystem('giveMembership', { ...given, role: 'homeCarePlanner', to: null })
  const [seat = ''] = seated(world, huddle, [lead])
  world.ok(lead, 'tickCompanion', { huddle, seat, ...elsewhere, observes: false })
  world.pass(10 * second)
  world.ok(lead, 'tickCompanion', { huddle, seat, ...nurse, observes: false })
  expect(of('osk-hemtjanst').map(({ from, to }) => [from, to])).toEqual([[0, 10]])
  expect(of('avd-5').map(({ from, to }) => [from, to])).toContainEqual([10, null])
})

test('when the page of a room is lost, all who sit there may have gone on hearing', () => {
  const { world, huddle, of } = morning()
  const [seat = ''] = seated(world, huddle, [oskarshamn])
  world.ok(lead, 'tickCompanion', { huddle, seat, ...homeCare, observes: false })
  world.pass(10 * second)
  world.bySystem('leaveSeat', { huddle, seat })
  expect(of('osk-hemtjanst').map(({ from, to, sure }) => [from, to, sure])).toEqual([
    [0, 10, true],
    [10, 10 + unheardMs / second, false],
  ])
})

test('the line says on which ground, and a unit is in it from when it has one to when that is withdrawn', () => {
  const { world, huddle, first, of } = morning()
  world.pass(10 * second)
  world.ok(lead, 'withdrawBasis', { case: first, basis: basisOf(world, first) })
  doorConfirmed(world, huddle)
  world.pass(10 * second)
  world.ok(lead, 'recordBasis', { case: first, huddle, kind: 'noHarmAssessment', parties: 'all' })
  world.pass(10 * second)
  expect(of('osk-bistand').map(({ from, to }) => [from, to])).toEqual([
    [0, 10],
    [20, null],
  ])
  const grounds = changesOf(world, huddle).flatMap(({ row, hearer }) =>
    row === 'heard' ? [[hearer.unit, hearer.basis]] : [],
  )
  const [consent, assessment] = world.folds.case(first).bases.map(({ id }) => id)
  expect(grounds).toContainEqual(['osk-bistand', consent])
  expect(grounds).toContainEqual(['osk-bistand', assessment])
  expect(grounds).toContainEqual(['avd-5', null])
})

test('where one ground takes the place of another, and nobody has to go, each has its line', () => {
  const { world, huddle, first, of } = morning()
  world.pass(10 * second)
  world.ok(lead, 'recordBasis', { case: first, huddle, kind: 'noHarmAssessment', parties: 'all' })
  const [consent = '', assessment = ''] = world.folds.case(first).bases.map(({ id }) => id)
  world.ok(lead, 'withdrawBasis', { case: first, basis: consent })
  expect(of('osk-bistand').map(({ from, to, ended }) => [from, to, ended])).toEqual([
    [0, 10, 'ground'],
    [10, null, null],
  ])
  expect(of('avd-5').map(({ from, to }) => [from, to])).toEqual([[0, null]])
  const grounds = changesOf(world, huddle).flatMap(({ row, hearer }) =>
    row === 'heard' && hearer.unit === 'osk-bistand' ? [hearer.basis] : [],
  )
  expect(grounds).toEqual([consent, assessment])
})

test('whose page is lost is sure to have heard until then, and may have heard until it falls silent', () => {
  const { world, huddle, first, of } = morning()
  world.pass(10 * second)
  leave(world, huddle, oskarshamn.unit)
  world.pass(60 * second)
  nextPatient(world, huddle)
  const silent = 10 + unheardMs / second
  expect(of('osk-bistand').filter(({ of }) => of === first)).toEqual([
    { who: 'osk-bistand', of: first, from: 0, to: 10, ended: 'left', sure: true, sound: true },
    { who: 'osk-bistand', of: first, from: 10, to: silent, ended: 'closed', sure: false, sound: true },
  ])
  // Long silent when the next was opened in the same room.
  expect(of('osk-bistand')).toHaveLength(2)
})

test('who sits with a page that is lost may have heard for as long as it may', () => {
  const { world, huddle, first, of } = morning()
  const [seat = ''] =
    Object.entries(world.folds.huddle(huddle).seats).find(([, it]) => it.unit === oskarshamn.unit) ?? []
  world.ok(lead, 'tickCompanion', { huddle, seat, ...nurse, observes: false })
  world.pass(10 * second)
  leave(world, huddle, oskarshamn.unit)
  world.pass(minute)
  nextPatient(world, huddle)
  const beside = of('avd-5').filter((line) => line.of === first)
  expect(beside.map(({ from, to, sure }) => [from, to, sure])).toEqual([
    [0, 70, true],
    [0, 10, true],
    [10, 10 + unheardMs / second, false],
  ])
})

test('a page lost just before the next patient may have heard her too, where the room is kept', () => {
  const { world, huddle, next, of } = morning()
  world.pass(10 * second)
  leave(world, huddle, oskarshamn.unit)
  world.pass(5 * second)
  nextPatient(world, huddle)
  world.pass(minute)
  nextPatient(world, huddle)
  const maybe = of('osk-bistand').filter((line) => !line.sure && line.of === next)
  expect(maybe).toMatchObject([{ from: 15, to: 10 + unheardMs / second }])
})

test('without a room there is text and no sound, and a line of its own from when there is', () => {
  const { world, huddle, of } = morning()
  world.pass(10 * second)
  world.ok(lead, 'next', { huddle, from: openItem(world, huddle).id })
  const { epoch, closing } = world.folds.huddle(huddle).door
  world.bySystem('holdBack', { huddle, epoch, reason: 'timeout' })
  world.ok(lead, 'goWithoutVideo', { huddle, epoch })
  for (const seat of closing?.mustLeave ?? []) world.bySystem('sayLeft', { huddle, epoch, seat })
  world.bySystem('openItem', { huddle, epoch, because: 'left' })
  world.pass(10 * second)
  doorConfirmed(world, huddle)
  world.pass(10 * second)
  expect(of('avd-5').map(({ from, to, sound }) => [from, to, sound])).toEqual([
    [0, 10, true],
    [10, 20, false],
    [20, null, true],
  ])
})

test('after a crash every line ends when the process is back, and says so', () => {
  const { world, huddle, of } = morning()
  world.pass(40 * second)
  world.bySystem('giveUpSeats', { huddle })
  expect(of('avd-5').filter(({ sure }) => sure)).toMatchObject([{ from: 0, to: 40, ended: 'restart' }])
  expect(world.folds.huddle(huddle).seats).toEqual({})
  expect(world.bySystem('giveUpSeats', { huddle })).toEqual({ refusal: { code: 'alreadyDone' } })
})

test('in the hall, before and after, nobody hears of any patient', () => {
  const { world, huddle, heard } = morning()
  world.pass(10 * second)
  const { length } = heard()
  expect(length).toBe(2)
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  seated(world, huddle, [nurse])
  expect(heard()).toHaveLength(length)
  expect(heard().every(({ to }) => to === 10)).toBe(true)
})

function leave(world: ReturnType<typeof createWard>, huddle: string, unit: string): void {
  for (const [seat, taken] of Object.entries(world.folds.huddle(huddle).seats))
    if (taken.unit === unit) world.bySystem('leaveSeat', { huddle, seat })
}
