import type { BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from '../../support/chromium.ts'
import { serveGallery } from './gallery-server.ts'

export interface Gallery {
  /** Every warning and fault of the console since the start, a refusal by the policy among them. */
  readonly complaints: readonly string[]
  /** Opens a page of the gallery in a context of its own. */
  open(name: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** The gallery, built and served as the product is, in a real browser. */
export async function openGallery(): Promise<Gallery> {
  const server = await serveGallery()
  const browser = await launchChromium()
  const complaints: string[] = []
  return {
    complaints,
    async open(name, options = {}) {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`${name}: ${message.text()}`)
      })
      page.on('pageerror', (fault) => complaints.push(`${name}: ${fault.message}`))
      await page.goto(`${server.url}?page=${name}`)
      return page
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
