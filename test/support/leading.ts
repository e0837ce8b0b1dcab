import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import { localDate } from '../../shared/core/time.ts'
import { give, person, seedArena } from './arena.ts'
import { builtPage } from './builds.ts'
import { launchChromium } from './chromium.ts'
import { planMorning } from './morning.ts'
import { startServer, type TestServer } from './server.ts'

export type Leading = Awaited<ReturnType<typeof openLeading>>

/** What a file of tests needs once: the built page and a browser; and for each test a server with five patients and a lead in the hall. */
export async function openLeading() {
  const folder = await builtPage()
  const browser = await launchChromium()
  let server: TestServer | null = null
  let contexts: BrowserContext[] = []

  return {
    /** Without video. `withoutBasis`: family names of those whom nobody but the ward may hear of yet. */
    async begin(withoutBasis: readonly string[] = []) {
      let ahead = 0
      const here = await startServer({ seed: seedArena, page: folder, now: () => Date.now() + ahead })
      server = here
      const huddle = await planMorning(here.store, localDate(Date.now()), withoutBasis)
      await give(here.store, 'openHall', { huddle }, { person: person('anna'), unit: 'avd-5' })
      const come = async (persona: string, path = `/huddle/${huddle}`): Promise<Page> => {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
        contexts.push(context)
        const page = await context.newPage()
        await page.goto(`${here.url}${path}?som=${persona}`)
        await page.locator('main h1, main h2').first().waitFor()
        return page
      }
      const state = () => here.store.folds.huddle(huddle)
      const caseOf = (id = '') => here.store.folds.case(id)
      const page = await come('anna')
      return {
        ...keyboardOf(page),
        come,
        store: here.store,
        huddle,
        state,
        caseOf,
        /** As the lead, or somebody else, without a page. */
        give: <Type extends CommandType>(
          type: Type,
          body: CommandBody<Type>,
          as = { person: person('anna'), unit: 'avd-5' },
        ) => give(here.store, type, body, as),
        openCase: () => caseOf(state().items.find((one) => one.state === 'current')?.case),
        /** Lets this much time pass for the server, at once. */
        jump(ms: number) {
          ahead += ms
        },
      }
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

/** The lead's page, and what one does with it from the keyboard. */
function keyboardOf(page: Page) {
  const name = () => page.locator('main h1').textContent()
  const focusIsInLine = () => page.locator('.say input:focus').waitFor()
  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** As a person without a mouse: Tab until it has the focus. */
  async function tabTo(label: string): Promise<void> {
    for (let step = 0; step < 60; step++) {
      if ((await page.evaluate(nameOfFocused)).includes(label)) return
      await press('Tab')
    }
    throw new Error(`Tab never reached ${label}`)
  }
  return {
    page,
    press,
    tabTo,
    name,
    focusIsInLine,
    type: (text: string) => page.keyboard.type(text),
    entry: (text: string) => page.locator('.entry', { hasText: text }),
    foot: (text: string) => page.locator('.huddle-foot').getByText(text),
    async start(): Promise<void> {
      await tabTo('Börja med första patienten')
      await press('Enter')
      await focusIsInLine()
    },
    /** Resolves when another patient is open, and the line is ready. */
    async changedFrom(before: string | null): Promise<void> {
      await expect.poll(name, { timeout: 5_000 }).not.toBe(before)
      await focusIsInLine()
    },
  }
}

/** Runs in the page. */
function nameOfFocused(): string {
  const it = document.activeElement
  if (it instanceof HTMLInputElement) return it.labels?.[0]?.textContent ?? ''
  return it instanceof HTMLButtonElement ? it.textContent : ''
}
