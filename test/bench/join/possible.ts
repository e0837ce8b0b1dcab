import type { Browser } from 'playwright-core'
import { hallWords } from '../../../client/messages/hall.ts'
import { createMedia } from '../../../server/door/media.ts'
import { localDate } from '../../../shared/core/time.ts'
import { give, person, seedArena } from '../../support/arena.ts'
import { builtPage } from '../../support/builds.ts'
import type { TestLiveKit } from '../../support/livekit.ts'
import { giveMedia } from '../../support/media-page.ts'
import { planMorning } from '../../support/morning.ts'
import { startServer } from '../../support/server.ts'

declare const window: Window & { enterAt: Promise<number> }

/** From the opening of the meeting's page, nothing kept in the browser, to the button that lets a planner in; milliseconds of each time. */
export async function joinPossible(browser: Browser, livekit: TestLiveKit, times: number): Promise<number[]> {
  const media = createMedia({ ...livekit, timeoutMs: 5_000 })
  const mediaOrigins = [livekit.url, livekit.httpUrl]
  const server = await startServer({
    seed: seedArena,
    page: await builtPage(),
    media: () => media,
    mediaOrigins,
  })
  const huddle = await planMorning(server.store, localDate(Date.now()))
  await give(server.store, 'openHall', { huddle }, { person: person('anna'), unit: 'avd-5' })
  const took: number[] = []
  for (let nth = 0; nth < times; nth += 1) took.push(await once(browser, server.url, huddle))
  await server.close()
  return took
}

async function once(browser: Browser, url: string, huddle: string): Promise<number> {
  const origin = url.replace('127.0.0.1', 'localhost')
  const context = await browser.newContext({ locale: 'sv-SE' })
  await giveMedia(context, { tone: 800 })
  const data = { persona: 'lena' }
  await context.request.post(`${origin}/api/practice/enter`, { data, headers: { origin } })
  await context.addInitScript((words) => {
    // A page's own clock begins when it is opened.
    window.enterAt = new Promise((resolve) => {
      const look = () => {
        const button = [...document.querySelectorAll('button')].find((it) => it.textContent.includes(words))
        if (!button || button.ariaDisabled === 'true') return
        seen.disconnect()
        resolve(performance.now())
      }
      const seen = new MutationObserver(look)
      seen.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
    })
  }, hallWords.enter)
  const page = await context.newPage()
  await page.goto(`${origin}/huddle/${huddle}?som=lena`)
  const took = await page.evaluate(() => window.enterAt)
  await context.close()
  return took
}
