import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { bySystem } from '../../../server/huddle/system.ts'
import { newId } from '../../../server/ids.ts'
import { addDays, localDate } from '../../../shared/core/time.ts'
import { currentItem } from '../../../shared/huddle/facets/items.ts'
import type { Pass } from '../../../shared/socket.ts'
import { installDoorEar } from '../../bench/door/ear.ts'
import { until } from '../../bench/door/next.ts'
import { anna, type DoorRoom, openDoorRoom, tones } from '../../bench/door/room.ts'
import { endWork, give, person } from '../../support/arena.ts'
import { giveMedia } from '../../support/media-page.ts'
import { servePages } from '../../support/pages.ts'
import { keepTokens } from './tokens.ts'

/** How Lena loses the room that she was in. */
const ways = { next, withdrawn, workEnded } as const
export type Way = keyof typeof ways
const mostAtOnce = 5
const patienceMs = 30_000

/** Lena has been put out, and a page has everything that hers had. */
export async function openRemoval(way: Way) {
  const room = await openDoorRoom(4, [keepTokens])
  const pages = await servePages(['thief'], async () => null)
  if (way !== 'workEnded') await give(room.store, 'start', { huddle: room.huddle }, anna)
  await until('Lena hears the ward', async () => (await heardAt(room.pages.lena)).includes(tones.anna))
  const kept = await keptBy(room)
  await ways[way](room)
  await until('the others talk on', async () => (await heardAt(room.pages.anna)).includes(tones.bo))
  const thief = await openThief(room, pages.url)

  return {
    refreshed: kept.length - 1,
    /** Uses what was kept, one after the other, from now on; where the machine is slow, until half as many tries are made as there was time for. */
    async tryFor(forMs: number, everyMs: number): Promise<{ made: number; came: number }> {
      const end = performance.now() + forMs
      const isOver = () => performance.now() >= end && tries.length >= forMs / everyMs / 2
      const tries: Promise<boolean>[] = []
      const under = new Set<Promise<boolean>>()
      for (; !isOver(); await pause(everyMs)) {
        if (under.size >= mostAtOnce) continue
        const pass = kept[tries.length % kept.length]
        if (!pass) break
        const one = tryPass(thief, pass, 150).finally(() => under.delete(one))
        under.add(one)
        tries.push(one)
      }
      const came = await Promise.all(tries)
      return { made: came.length, came: came.filter(Boolean).length }
    },
    heard: () => heardBy(thief),
    /** With a pass of another screen of Bo's it hears: the ear is good, and it is the door that keeps it out. */
    async control(): Promise<number> {
      // Not the screen that Bo sits at: that page comes back when another has its seat, and puts the ear out again.
      const seat = newId()
      const bo = { person: person('bo'), unit: anna.unit }
      await bySystem(room.store, 'takeSeat', { huddle: room.huddle, seat, ...bo }, seat)
      const pass = await room.media.pass({ room: room.state.door.room ?? '', seat })
      // A slow machine takes its time to come in; the page is closed afterwards.
      const stays = tryPass(thief, pass, patienceMs).catch(() => false)
      let heard = 0
      const hears = until(
        'the ear hears',
        async () => {
          heard += (await heardBy(thief)).looks
          return heard > 0
        },
        patienceMs,
      )
      await Promise.race([stays, hears.catch(() => undefined)])
      return heard
    },
    async close(): Promise<void> {
      await pages.stop()
      await room.close()
    },
  }
}

/** Her own token and one that LiveKit has given her instead, as after five minutes or a change of what she may do. */
async function keptBy(room: DoorRoom): Promise<Pass[]> {
  const name = room.state.door.room ?? ''
  const seat = lenasSeat(room)
  const tokens = async () => {
    const all = await room.pages.lena.evaluate(() => [...window.keptTokens])
    return all.filter((token) => roomOf(token) === name)
  }
  const permission = { canSubscribe: true, canPublish: true, canPublishData: false }
  await room.rooms.updateParticipant(name, seat, { permission })
  await until('a refreshed token', async () => (await tokens()).length >= 2)
  const pass = await room.media.pass({ room: name, seat })
  return (await tokens()).map((token) => ({ ...pass, token }))
}

function lenasSeat({ state }: DoorRoom): string {
  const [seat = ''] = Object.entries(state.seats).find(([, it]) => it.person === person('lena')) ?? []
  return seat
}

function roomOf(token: string): string {
  const [, body = ''] = token.split('.')
  return JSON.parse(Buffer.from(body, 'base64url').toString()).video?.room ?? ''
}

async function openThief({ browser }: DoorRoom, url: string): Promise<Page> {
  const context = await browser.newContext()
  await giveMedia(context, { tone: 3_000 })
  await context.addInitScript(installDoorEar, Object.values(tones))
  const page = await context.newPage()
  await page.goto(`${url}/thief.html`)
  return page
}

const tryPass = (thief: Page, pass: Pass, ms: number): Promise<boolean> =>
  thief.evaluate(([given, stay]) => window.tryPass(given, stay), [pass, ms] as const)

async function heardBy(thief: Page): Promise<{ looks: number; frames: number }> {
  const looks = await thief.evaluate(() => window.doorEar.take())
  const frames = await thief.evaluate(() => window.doorEar.frames())
  return {
    looks: looks.filter(({ received }) => received.length > 0).length,
    frames: frames.reduce((sum, decoded) => sum + decoded, 0),
  }
}

const heardAt = (page: Page): Promise<number[]> =>
  page.evaluate(() => window.doorEar.last().flatMap(({ heard }) => [...heard]))

/** Twice on: to another patient of hers, and to one of the other municipality. */
async function next(room: DoorRoom): Promise<void> {
  for (let left = 2; left > 0; left -= 1) {
    const from = currentItem(room.state)?.id ?? ''
    await give(room.store, 'next', { huddle: room.huddle, from }, anna)
    await until('the next patient', () => room.state.door.phase === 'open')
  }
}

async function withdrawn(room: DoorRoom): Promise<void> {
  const id = currentItem(room.state)?.case ?? ''
  const basis = room.store.folds.case(id).bases.find((it) => it.withdrawnAt === null)?.id ?? ''
  await give(room.store, 'withdrawBasis', { case: id, basis }, anna)
  await until('the narrower circle', () => room.state.door.phase === 'open')
}

async function workEnded(room: DoorRoom): Promise<void> {
  const before = room.state.door.room
  await endWork(room.store, 'lena', addDays(localDate(Date.now()), -1))
  await until('another hall', () => room.state.door.room !== null && room.state.door.room !== before)
}
