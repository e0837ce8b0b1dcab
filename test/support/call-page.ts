import { randomBytes, randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
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
type Coming = PersonMedia & { readonly seat: string; readonly script?: () => void }

/** A LiveKit, a browser, and the call by itself in a page for each person. For the tests of one `describe`: started before them, a room for each of them, and every page closed after each. */
export function startCallPages() {
  let livekit: TestLiveKit
  let media: Media
  let pages: Awaited<ReturnType<typeof servePages>>
  let browser: Awaited<ReturnType<typeof launchChromium>>
  const stops: (() => Promise<unknown>)[] = []
  const calls = {
    get livekit() {
      return livekit
    },
    get media() {
      return media
    },
    /** The room of this test. */
    room: '',
    /** What our server answers when it is asked for a pass: true to begin with. */
    givesPasses: true,
    /** Seats that are given a key of another room. */
    strangers: new Set<string>(),
    ...{ newRoom, come, comeBare, both },
  }

  beforeAll(async () => {
    livekit = await startTestLiveKit()
    stops.unshift(() => livekit.stop())
    media = createMedia({ ...livekit, timeoutMs: 1_000 })
    pages = await servePages(['call', 'bare'], pass)
    stops.unshift(() => pages.stop())
    browser = await launchChromium()
    stops.unshift(() => browser.close())
  })
  beforeEach(async () => {
    calls.room = await newRoom()
  })
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
  afterAll(async () => {
    for (const stop of stops) await stop()
  })
  return calls

  async function pass(path: string, query: URLSearchParams) {
    if (path !== '/pass' || !calls.givesPasses) return null
    const seat = query.get('seat') ?? ''
    const given = await media.pass({ room: query.get('room') ?? '', seat })
    return calls.strangers.has(seat) ? { ...given, key: randomBytes(32).toString('base64') } : given
  }

  async function newRoom() {
    const room = randomUUID()
    await media.createRoom(room)
    return room
  }

  /** A person at the check before the call. */
  async function come({ seat, ...given }: Coming) {
    const page = await openPage(`${pages.url}/call.html?seat=${seat}`, given)
    await page.evaluate((told) => window.callPage.setPeople(told), people)
    return page
  }

  /** In this test's room on the least page that can be in one: it encrypts nothing and has no key. */
  async function comeBare({ seat, ...given }: Coming) {
    const page = await openPage(`${pages.url}/bare.html`, given)
    await page.evaluate(([own, name]) => window.joinBare(own, name, false), [seat, calls.room] as const)
    return page
  }

  async function openPage(url: string, { script, ...given }: Omit<Coming, 'seat'>): Promise<Page> {
    const context = await browser.newContext()
    await giveMedia(context, given)
    if (script) await context.addInitScript(script)
    const page = await context.newPage()
    page.on('pageerror', (fault) => {
      // livekit-client's worker tells of somebody who has just left, and livekit-client finds nobody: nothing hangs on it.
      if (!fault.message.includes("couldn't set encryption status, participant not found"))
        expect.unreachable(String(fault))
    })
    await page.goto(url)
    return page
  }

  /** Anna and Lena in this test's room, everything on, seeing and hearing each other. */
  async function both(): Promise<[Page, Page]> {
    const [one, other] = await Promise.all([come(anna), come(lena)])
    await Promise.all([one, other].map(turnAllOn))
    await Promise.all([open(one, calls.room), open(other, calls.room)])
    await soon(() => tonesHeard(one)).toEqual([lena.tone])
    await soon(() => tonesHeard(other)).toEqual([anna.tone])
    await soon(() => framesShown(one)).not.toEqual({})
    await soon(() => framesShown(other)).not.toEqual({})
    return [one, other]
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
