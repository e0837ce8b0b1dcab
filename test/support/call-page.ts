import { randomBytes, randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Person } from '../../client/call/types.ts'
import { createMedia, type Media } from '../../server/door/media.ts'
import type { CallPage } from '../browser/pages/call.ts'
import { launchChromium } from './chromium.ts'
import { startTestLiveKit, type TestLiveKit } from './livekit.ts'
import { framesShown, giveMedia, type PersonMedia, tonesHeard } from './media-page.ts'
import { servePages } from './pages.ts'

/** In every page of the call. Give it a name in a test file with `declare const window: CallWindow`. */
export type CallWindow = Window & { callPage: CallPage }
declare const window: CallWindow

export const anna = { seat: 'anna', tone: 400, secondTone: 1_600, tile: 'Anna LindAvdelning 5' }
export const lena = { seat: 'lena', tone: 800, tile: 'Lena StrömOskarshamns kommun' }

const people: Record<string, Person> = {
  bare: { name: 'Okänd', organisation: '' },
  stranger: { name: 'Okänd', organisation: '' },
  anna: { name: 'Anna Lind', organisation: 'Avdelning 5' },
  lena: { name: 'Lena Ström', organisation: 'Oskarshamns kommun' },
}

/** A LiveKit, a browser, and the call by itself in a page for each person. */
export interface CallPages {
  readonly livekit: TestLiveKit
  readonly media: Media
  /** What our server answers when it is asked for a pass: true to begin with. */
  givesPasses: boolean
  /** Seats that are given a key of another room. */
  readonly strangers: Set<string>
  newRoom(): Promise<string>
  /** A person at the check before the call. */
  come(person: PersonMedia & { readonly seat: string }): Promise<Page>
  /** The least page that can be in a room: it encrypts nothing and has no key. */
  comeBare(person: PersonMedia & { readonly seat: string }, room: string): Promise<Page>
  /** Anna and Lena in a room, everything on, seeing and hearing each other. */
  both(room: string): Promise<[Page, Page]>
  closePages(): Promise<void>
  stop(): Promise<void>
}

export async function startCallPages(): Promise<CallPages> {
  const livekit = await startTestLiveKit()
  const media = createMedia({ ...livekit, timeoutMs: 1_000 })
  const pages = await servePages(['call', 'bare'], async (path, query) => {
    if (path !== '/pass' || !all.givesPasses) return null
    const seat = query.get('seat') ?? ''
    const pass = await media.pass({ room: query.get('room') ?? '', seat })
    return all.strangers.has(seat) ? { ...pass, key: randomBytes(32).toString('base64') } : pass
  })
  const browser = await launchChromium()
  const all: CallPages = {
    ...{ livekit, media, givesPasses: true, strangers: new Set() },
    ...{ newRoom, come, comeBare, both, closePages, stop },
  }
  return all

  async function newRoom() {
    const room = randomUUID()
    await media.createRoom(room)
    return room
  }

  async function come({ seat, ...given }: PersonMedia & { readonly seat: string }) {
    const page = await openPage(`${pages.url}/call.html?seat=${seat}`, given)
    await page.evaluate((told) => window.callPage.setPeople(told), people)
    return page
  }

  async function comeBare({ seat, ...given }: PersonMedia & { readonly seat: string }, room: string) {
    const page = await openPage(`${pages.url}/bare.html`, given)
    await page.evaluate(([own, name]) => window.joinBare(own, name), [seat, room] as const)
    return page
  }

  async function openPage(url: string, given: PersonMedia): Promise<Page> {
    const context = await browser.newContext()
    await giveMedia(context, given)
    const page = await context.newPage()
    page.on('pageerror', (fault) => expect.unreachable(String(fault)))
    await page.goto(url)
    return page
  }

  async function both(room: string): Promise<[Page, Page]> {
    const [one, other] = await Promise.all([come(anna), come(lena)])
    await Promise.all([one, other].map(turnAllOn))
    await Promise.all([open(one, room), open(other, room)])
    await soon(() => tonesHeard(one)).toEqual([lena.tone])
    await soon(() => tonesHeard(other)).toEqual([anna.tone])
    await soon(() => framesShown(one)).not.toEqual({})
    await soon(() => framesShown(other)).not.toEqual({})
    return [one, other]
  }

  async function closePages() {
    await Promise.all(browser.contexts().map((context) => context.close()))
  }

  async function stop() {
    await browser.close()
    await pages.stop()
    await livekit.stop()
  }
}

function turnAllOn(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.callPage.own.microphone.set(true)
    window.callPage.own.camera.set(true)
  })
}

/** Opens video, and wants the room. */
export async function open(page: Page, room: string): Promise<void> {
  await page.evaluate(() => window.callPage.open().then(() => {}))
  await want(page, room)
}

export function want(page: Page, room: string): Promise<void> {
  return page.evaluate((wanted) => window.callPage.call?.want(wanted), room)
}

/** Somebody else's picture moves. */
export async function expectMoving(page: Page, { tile }: { tile: string }): Promise<void> {
  const frames = async () => (await framesShown(page))[tile] ?? 0
  await soon(frames).toBeGreaterThan(0)
  const before = await frames()
  await soon(frames).toBeGreaterThan(before + 5)
}

/** Time enough for a busy machine; what must be quick is measured by `npm run bench -- join`. */
export function soon<T>(read: () => T) {
  return expect.poll(read, { timeout: 15_000 })
}
