import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { createMedia, type Media } from '../../server/door/media.ts'
import type { CallPage } from '../browser/pages/call.ts'
import { atMost, conclude, median } from '../measure.ts'
import { launchChromium } from '../support/chromium.ts'
import { startTestLiveKit } from '../support/livekit.ts'
import { giveMedia } from '../support/media-page.ts'
import { type Pages, servePages } from '../support/pages.ts'
import { joinPossible } from './join/possible.ts'

/** From the press on "join" to the first picture of somebody else: our call and a bare livekit-client page in turn. */
declare const window: Window & {
  callPage: CallPage
  timeToFirstPicture(start: Promise<unknown>): Promise<number>
}

const rounds = 15

const livekit = await startTestLiveKit()
const media = createMedia({ ...livekit, timeoutMs: 5_000 })
const pages = await servePages(['call', 'bare'], async (path, query) =>
  path === '/pass' ? media.pass({ room: query.get('room') ?? '', seat: query.get('seat') ?? '' }) : null,
)
const browser = await launchChromium()
const ours: number[] = []
const bare: number[] = []

// The first of each is thrown away: the browser's own parts for calls start with it.
for (let round = 0; round <= rounds; round += 1) {
  const [own, reference] = await oneRound(browser, pages, media)
  if (round === 0) continue
  ours.push(own)
  bare.push(reference)
  console.log(`${round}. ours ${own.toFixed()} ms, bare ${reference.toFixed()} ms`)
}
const [, ...possible] = await joinPossible(browser, livekit, rounds + 1)
await browser.close()
await pages.stop()
await livekit.stop()

// The reference against itself, every other time: where these differ by more than the goal, nothing can be said.
const half = (rest: number) => median(bare.filter((_, at) => at % 2 === rest))
const swing = Math.max(half(0), half(1)) / Math.min(half(0), half(1))
const goal = 1.3
console.log(
  `medians: ours ${median(ours).toFixed()} ms, bare ${median(bare).toFixed()} ms, bare against itself ${swing.toFixed(2)}`,
)
conclude(
  [
    atMost('page opened to join possible', median(possible), 500, 'ms'),
    atMost('join click to first remote frame', median(ours) / median(bare), goal, '× bare'),
  ],
  swing <= goal,
)

async function oneRound(browser: Browser, pages: Pages, media: Media): Promise<[number, number]> {
  const room = randomUUID()
  await media.createRoom(room)
  const sender = await openPage(browser, `${pages.url}/bare.html`, 400)
  await sender.evaluate((name) => window.joinBare('sender', name, true), room)
  const own = await joinOurs(browser, pages, room)
  const reference = await joinBare(browser, pages, room)
  await sender.context().close()
  await media.deleteRoom(room)
  return [own, reference]
}

/** As from the hall: the device check has been, and the part for calls is fetched. */
async function joinOurs(browser: Browser, pages: Pages, room: string): Promise<number> {
  const page = await openPage(browser, `${pages.url}/call.html?seat=ours`, 800)
  await page.evaluate(async () => {
    window.callPage.setPeople({ sender: { name: 'Lena Ström', organisation: 'Oskarshamns kommun' } })
    window.callPage.own.microphone.set(true)
    window.callPage.own.camera.set(true)
    await window.callPage.open()
  })
  return timed(
    page,
    page.evaluate(
      (name) => window.timeToFirstPicture(Promise.resolve(window.callPage.call?.want(name))),
      room,
    ),
  )
}

async function joinBare(browser: Browser, pages: Pages, room: string): Promise<number> {
  const page = await openPage(browser, `${pages.url}/bare.html`, 800)
  return timed(
    page,
    page.evaluate((name) => window.timeToFirstPicture(window.joinBare('bare', name, true)), room),
  )
}

async function timed(page: Page, measuring: Promise<number>): Promise<number> {
  const took = await measuring
  await page.context().close()
  return took
}

async function openPage(browser: Browser, url: string, tone: number): Promise<Page> {
  const context = await browser.newContext()
  await giveMedia(context, { tone })
  await context.addInitScript(() => {
    window.timeToFirstPicture = async (start) => {
      const pressed = performance.now()
      const shown = new Promise<number>((resolve) => {
        const look = (event: Event) => {
          const video = event.target
          if (video instanceof HTMLVideoElement && !video.matches('.mirror'))
            resolve(performance.now() - pressed)
        }
        document.addEventListener('loadeddata', look, { capture: true })
      })
      await start
      return shown
    }
  })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'load' })
  return page
}
