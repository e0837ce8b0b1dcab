import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { giveMedia } from '../support/media-page.ts'

export const wide = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export type Camera = ReturnType<typeof openCamera>

/** People of the rehearsal in browsers of their own, and pictures of what they see. */
export function openCamera(browser: Browser, url: string, folder: string) {
  const address = (path: string, persona: string) => `${url}${path}?som=${persona}`

  /** The same moment in both themes, wide and phone; `whole` as long as the page is. */
  async function shoot(page: Page, name: string, whole = false): Promise<void> {
    const before = page.viewportSize()
    for (const colorScheme of ['light', 'dark'] as const)
      for (const [size, viewport] of Object.entries({ wide, phone })) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize(viewport)
        await drawn(page)
        await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`), fullPage: whole })
      }
    await page.emulateMedia({ colorScheme: 'light' })
    if (before) await page.setViewportSize(before)
    console.log(name)
  }

  return {
    shoot,
    async open(persona: string, path: string, viewport = wide): Promise<Page> {
      const context = await browser.newContext({
        viewport,
        locale: 'sv-SE',
        permissions: ['camera', 'microphone'],
      })
      await giveMedia(context, { tone: tones.next().value })
      const entered = await context.request.post(`${url}/api/practice/enter`, {
        data: { persona },
        headers: { origin: url },
      })
      if (!entered.ok()) throw new Error(`could not enter as ${persona}`)
      const page = await context.newPage()
      page.on('console', (message) => {
        if (message.type() === 'error') console.log(`${persona}: ${message.text()}`)
      })
      page.on('pageerror', (error) => console.log(`${persona}: ${error.stack ?? error.message}`))
      await page.goto(address(path, persona))
      await page.locator('main h1, main h2').first().waitFor()
      return page
    },
    /** On to another page of the same person, and a picture of it. */
    async go(page: Page, path: string, name: string, whole = false): Promise<void> {
      const persona = new URL(page.url()).searchParams.get('som') ?? ''
      await page.goto(address(path, persona))
      await page.locator('main h1, main h2').first().waitFor()
      await page.waitForLoadState('networkidle')
      await shoot(page, name, whole)
    },
  }
}

/** Until what the new size changed is on the screen: a part that is not drawn yet would be white in the picture. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** A tone of one's own for each, so that two can be told apart. */
const tones = (function* (): Generator<number, never> {
  for (let tone = 400; ; tone += 100) yield tone
})()
