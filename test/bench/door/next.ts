import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { currentItem } from '../../../shared/huddle/facets/items.ts'
import { give } from '../../support/arena.ts'
import { speakUp } from '../../support/media-page.ts'
import type { Look } from './ear.ts'
import { anna, type DoorRoom, type Guest, guests, tones } from './room.ts'

/** What one Next did to everybody's ears; milliseconds, null where nobody was in that place. */
export type Heard = {
  readonly kind: 'other' | 'sameOrWider'
  /** From Next to the last of what the one who left could hear. */
  readonly leaves: number | null
  /** Looks at which, and frames in which, anything of the new circle reached the one who left. */
  readonly leaked: number
  /** From the opening of the item to the first word for the one who came in. */
  readonly enters: number | null
  /** The longest quiet between two who both stay, and in an equal stretch of time without a Next. */
  readonly stays: number
  readonly without: number
}

/** How long after the opening everybody is listened to, and how long before Next. */
const afterMs = 1_500
const unitOf: Partial<Record<Guest, string>> = { lena: 'oskarshamn-bistand', per: 'hogsby-bistand' }
const planners: readonly Guest[] = ['lena', 'per']

/** Goes on to the next patient when everything that can be made ready is, and listens. */
export async function nextPatient(room: DoorRoom): Promise<Heard> {
  await settled(room)
  const { door } = room.state
  const before = door.circle
  await takeAll(room)
  // As long as what follows will be listened to.
  await pause(afterMs)
  const quiet = await takeAll(room)
  const pressedAt = clock()
  await give(room.store, 'next', { huddle: room.huddle, from: currentItem(room.state)?.id ?? '' }, anna)
  await until('the next patient', () => room.state.door.phase === 'open')
  const openedAt = clock()
  const { circle } = room.state.door
  const [leaver] = planners.filter((it) => isIn(before, it) && !isIn(circle, it))
  const [comer] = planners.filter((it) => !isIn(before, it) && isIn(circle, it))
  await pause(200)
  const framesAt = leaver ? await framesOf(room.pages[leaver]) : []
  await pause(afterMs - 200)
  const framesLater = leaver ? await framesOf(room.pages[leaver]) : []
  const looks = await takeAll(room)
  const gone = leaver ? leftAt(looks[leaver], pressedAt) : null
  const leaked = leaver
    ? looks[leaver].filter(({ at, received }) => at > pressedAt + 500 && received.length > 0)
    : []
  return {
    kind: leaver || comer ? 'other' : 'sameOrWider',
    leaves: gone,
    leaked: leaked.length + framesSince(framesAt, framesLater),
    enters: comer ? firstAt(looks[comer], tones.anna, openedAt) : null,
    stays: longestQuiet(looks.bo, tones.anna),
    without: longestQuiet(quiet.bo, tones.anna),
  }
}

/** All who are inside hear each other, and whoever comes next waits in her room with a microphone there. */
async function settled(room: DoorRoom): Promise<void> {
  await until('all inside hear each other', async () => {
    const inside = guests.filter((it) => !planners.includes(it) || isIn(room.state.door.circle, it))
    await Promise.all(inside.map((guest) => speakUp(room.pages[guest])))
    const heard = await Promise.all(inside.map((guest) => nowHeard(room.pages[guest])))
    return inside.every((guest, at) =>
      inside.every((other) => other === guest || heard[at]?.includes(tones[other])),
    )
  })
  let there: readonly Guest[] = []
  await until('whoever comes next is ready', async () => {
    const { prepared } = room.state.door
    const next = nextCircle(room)
    if (next === null) return prepared === null
    if (!prepared) return false
    there = await room.readyIn(prepared.room)
    return guests.every((it) => (planners.includes(it) && !isIn(next, it)) || there.includes(it))
  }).catch((error: Error) => {
    const { prepared } = room.state.door
    throw new Error(`${error.message}; there: ${there}; prepared for: ${prepared?.circle}`, { cause: error })
  })
}

/** The circle of the next patient where it asks for another room. */
function nextCircle(room: DoorRoom): readonly string[] | null {
  const { items, door } = room.state
  const at = items.findIndex((item) => item.state === 'current')
  const next = items[at + 1]
  const here = room.store.folds.case(items[at]?.case ?? '')
  const there = room.store.folds.case(next?.case ?? '')
  return next && here.payer !== there.payer
    ? there.parties.map(({ unit }) => unit).concat(door.circle[0] ?? '')
    : null
}

const isIn = (circle: readonly string[], guest: Guest) => circle.includes(unitOf[guest] ?? 'avd-5')

async function takeAll({ pages }: DoorRoom): Promise<Record<Guest, Look[]>> {
  const all = await Promise.all(
    guests.map(async (guest) => [guest, await pages[guest].evaluate(() => window.doorEar.take())] as const),
  )
  return Object.fromEntries(all) as Record<Guest, Look[]>
}

const nowHeard = (page: Page) =>
  page.evaluate(() => [...new Set(window.doorEar.last().flatMap(({ heard }) => heard))])

const framesOf = (page: Page) => page.evaluate(() => window.doorEar.frames())

const framesSince = (before: readonly number[], later: readonly number[]): number =>
  later.reduce((sum, frames, nth) => sum + frames - (before[nth] ?? 0), 0)

function leftAt(looks: readonly Look[], pressedAt: number): number {
  const last = looks.findLast(({ received }) => received.length > 0)
  return Math.max(0, (last?.at ?? pressedAt) - pressedAt)
}

function firstAt(looks: readonly Look[], tone: number, openedAt: number): number {
  const first = looks.find(({ at, heard }) => at >= openedAt && heard.includes(tone))
  return first ? first.at - openedAt : Number.POSITIVE_INFINITY
}

/** Between two looks that heard it, less the ten milliseconds that lie between any two. */
function longestQuiet(looks: readonly Look[], tone: number): number {
  const times = looks.filter(({ heard }) => heard.includes(tone)).map(({ at }) => at)
  const ends = [looks[0]?.at ?? 0, ...times, looks.at(-1)?.at ?? 0]
  return Math.max(...ends.slice(1).map((at, nth) => at - (ends[nth] ?? at)))
}

const clock = () => performance.timeOrigin + performance.now()

export async function until(what: string, is: () => unknown, withinMs = 60_000): Promise<void> {
  const end = performance.now() + withinMs
  while (!(await is())) {
    if (performance.now() > end) throw new Error(`waited ${withinMs} ms for ${what}`)
    await pause(20)
  }
}
