import type { Browser, BrowserContext, Page } from 'playwright-core'
import { localDate } from '../../shared/core/time.ts'
import { seedArena } from './arena.ts'
import { builtPage } from './builds.ts'
import { launchChromium } from './chromium.ts'
import { startServer, type TestServer } from './server.ts'

const heading = 'Namn;Personnr;Kommun;HC;Säng;Hem'

/** Lines of a ward's own list. */
export const lines = {
  elsa: 'Karlsson, Elsa;19420317-9819;Oskarshamn;Blå Kustens HC;12:2;',
  nils: 'Svensson, Nils;19380905-9821;Oskarshamn;Blå Kustens HC;13:1;',
  stina: 'Alm, Stina;20030515-9899;Högsby;Högsby HC;14:1;',
  /** One digit is wrong: it could be another person, so the line waits for somebody who knows. */
  broken: 'Ek, Gunnar;19330201-9851;Högsby;;15:1;',
} as const
export const list = (...of: string[]): string => [heading, ...of].join('\r\n')

/** The built page and a browser, once for a file of tests; `begin` gives each test a server of its own. */
export async function openMorning() {
  const folder = await builtPage()
  const browser: Browser = await launchChromium()
  let server: TestServer | null = null
  let contexts: BrowserContext[] = []
  const running = (): TestServer => {
    if (!server) throw new Error('no morning has begun')
    return server
  }

  return {
    today: (): string => localDate(Date.now()),
    get store() {
      return running().store
    },
    get url() {
      return running().url
    },
    get tokens() {
      return running().tokens
    },
    /** The day's huddle, or empty. */
    get huddle(): string {
      return running().store.folds.claimed(`huddle:avd-5:${localDate(Date.now())}`) ?? ''
    },
    async begin(): Promise<void> {
      server = await startServer({ seed: seedArena, page: folder })
    },
    /** Another browser at this path. */
    async come(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
      const viewport = { width: 1280, height: 900 }
      const context = await browser.newContext({ locale: 'sv-SE', colorScheme, viewport })
      contexts.push(context)
      const page = await context.newPage()
      await page.goto(`${running().url}${path}`)
      return page
    },
    async end(): Promise<void> {
      for (const context of contexts) await context.close()
      contexts = []
      await server?.close()
      server = null
    },
    async close(): Promise<void> {
      await browser.close()
    },
  }
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** Lets go of a file over the page, as from a folder. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const area = page.locator('.drop')
  await area.waitFor()
  const files = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], file, { type: 'text/csv' }))
      return transfer
    },
    [name, text] as const,
  )
  await area.dispatchEvent('drop', { dataTransfer: files })
}

/** Ctrl V anywhere on the page, with the cells that Excel left. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.drop').waitFor()
  await page.evaluate(
    (copied) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', copied)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    },
    text.replaceAll(';', '\t'),
  )
}
