import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { callWords as call } from '../../client/messages/call.ts'
import { hallWords as hall } from '../../client/messages/hall.ts'
import { createMedia } from '../../server/door/media.ts'
import { localDate } from '../../shared/core/time.ts'
import { person, seedArena } from './arena.ts'
import { builtPage } from './builds.ts'
import { launchChromium } from './chromium.ts'
import { startTestLiveKit, type TestLiveKit } from './livekit.ts'
import { framesShown, giveMedia, tonesHeard, tonesReceived } from './media-page.ts'
import { planMorning } from './morning.ts'
import { type Net, standBetween } from './net.ts'
import { startServer, type TestServer } from './server.ts'

/** Everybody's tone, in hertz, and how their tile reads. */
export const guests = {
  anna: { tone: 400, tile: 'Anna LindAvdelning 5' },
  bo: { tone: 800, tile: 'Bo EkAvdelning 5' },
  lena: { tone: 1_200, tile: 'Lena StrömBistånd Oskarshamn' },
  per: { tone: 1_600, tile: 'Per ÅbergBistånd Högsby' },
} as const
export type Guest = keyof typeof guests

export type Meeting = Awaited<ReturnType<typeof openMeetings>>

/** What a file of tests needs once: the built page, LiveKit, a browser; and for each test a server with a morning of its own. */
export async function openMeetings() {
  const folder = await builtPage()
  const livekit: TestLiveKit = await startTestLiveKit()
  const browser: Browser = await launchChromium()
  let server: TestServer | null = null
  let contexts: BrowserContext[] = []
  const nets = new Map<Page, Net>()

  return {
    livekit,
    /** A hall with nobody in it: three patients of Oskarshamn, then two of Högsby. */
    async begin(): Promise<{ server: TestServer; huddle: string }> {
      const media = createMedia({ ...livekit, timeoutMs: 1_000 })
      const mediaOrigins = [livekit.url, livekit.httpUrl]
      server = await startServer({ seed: seedArena, page: folder, media: () => media, mediaOrigins })
      const huddle = await planMorning(server.store, localDate(Date.now()))
      const actor = { kind: 'person', person: person('anna'), unit: 'avd-5' } as const
      await server.store.execute({ id: 'open-the-hall', type: 'openHall', body: { huddle }, actor })
      return { server, huddle }
    },
    /** One person's browser at the meeting's page, with devices of its own; `before` its first page. */
    async come(
      guest: Guest,
      huddle: string,
      before: (context: BrowserContext) => Promise<void> = async () => undefined,
    ): Promise<Page> {
      if (!server) throw new Error('the meeting has not begun')
      const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } })
      contexts.push(context)
      await giveMedia(context, guests[guest])
      await before(context)
      const page = await context.newPage()
      nets.set(page, await standBetween(page))
      const origin = server.url.replace('127.0.0.1', 'localhost')
      const entered = await context.request.post(`${origin}/api/practice/enter`, {
        data: { persona: guest },
        headers: { origin },
      })
      expect(entered.ok()).toBe(true)
      await page.goto(`${origin}/huddle/${huddle}?som=${guest}`)
      return page
    },
    /** The way from this page to our server; LiveKit is reached by another. */
    netOf(page: Page): Net {
      const net = nets.get(page)
      if (!net) throw new Error('that page is of no meeting')
      return net
    },
    async end(): Promise<void> {
      await Promise.all(contexts.map((context) => context.close()))
      contexts = []
      nets.clear()
      await server?.close()
      server = null
    },
    async close(): Promise<void> {
      await browser.close()
      await livekit.stop()
    },
  }
}

/** Through the check in the hall: microphone and camera on, and in. */
export async function goIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: call.microphone.turnOn }).click()
  await page.getByRole('button', { name: call.camera.turnOn }).click()
  await page.getByRole('button', { name: hall.enter }).click()
}

/** Exactly these sound in this page's loudspeakers, and nothing else reaches it; their pictures move. */
export const hearsAndSees = (page: Page, others: readonly Guest[]): Promise<void> =>
  meets(
    page,
    others.map((other) => guests[other]),
  )

/** The same for any people: `tone` as they sound, `tile` as theirs reads. */
export async function meets(
  page: Page,
  others: readonly { readonly tone: number; readonly tile: string }[],
): Promise<void> {
  const tones = others.map(({ tone }) => tone).sort((a, b) => a - b)
  await soon(() => tonesHeard(page)).toEqual(tones)
  await soon(() => tonesReceived(page)).toEqual(tones)
  const tiles = others.map(({ tile }) => tile).sort()
  await soon(async () => Object.keys(await framesShown(page)).sort()).toEqual(tiles)
  const before = await framesShown(page)
  for (const tile of tiles)
    await soon(async () => (await framesShown(page))[tile] ?? 0).toBeGreaterThan((before[tile] ?? 0) + 5)
}

/** Keeps an ear at this page from now on; what it tells when asked is every tone that reached the page since, however briefly. */
export async function overhear(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const tones = new Set<number>()
    window.overheard = tones
    setInterval(() => {
      for (const tone of window.testEars.received()) tones.add(tone)
    }, 50)
  })
  return () => page.evaluate(() => [...window.overheard])
}

declare global {
  interface Window {
    overheard: ReadonlySet<number>
  }
}

/** Nothing sounds here, nothing reaches this page, nobody is seen. */
export async function hearsNobody(page: Page): Promise<void> {
  await soon(() => tonesHeard(page)).toEqual([])
  await soon(() => tonesReceived(page)).toEqual([])
  expect(await framesShown(page)).toEqual({})
}

/** Waits on a condition: the machine may be busy, so as long as it takes within reason. */
export const soon = <Value>(read: () => Promise<Value> | Value, withinMs = 30_000) =>
  expect.poll(read, { timeout: withinMs, interval: 100 })
