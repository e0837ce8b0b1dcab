import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '../../shared/core/time.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { launchChromium, noChromium } from '../support/chromium.ts'
import { planMorning } from '../support/morning.ts'
import { type BuiltPage, buildPage } from '../support/page.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe.skipIf(noChromium)('a huddle led by keyboard alone', () => {
  let built: BuiltPage
  let browser: Browser
  let server: TestServer
  let huddle: string
  let contexts: BrowserContext[] = []
  let lead: Page
  /** How far the server's clock is ahead of ours. */
  let ahead = 0

  beforeAll(async () => {
    built = await buildPage()
    browser = await launchChromium()
  })
  afterEach(async () => {
    for (const context of contexts) await context.close()
    contexts = []
    ahead = 0
    await server?.close()
  })
  afterAll(async () => {
    await browser?.close()
    built?.remove()
  })

  async function begin(withoutBasis: readonly string[] = []) {
    server = await startServer({ seed: seedArena, page: built.folder, now: () => Date.now() + ahead })
    huddle = await planMorning(server.store, localDate(Date.now()), withoutBasis)
    await give(server.store, 'openHall', { huddle }, { person: person('anna'), unit: 'avd-5' })
    lead = await come('anna')
  }
  async function come(persona: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    contexts.push(context)
    const page = await context.newPage()
    await page.goto(`${server.url}/huddle/${huddle}?som=${persona}`)
    await page.locator('main h1, main h2').first().waitFor()
    return page
  }
  const press = (...keys: string[]) =>
    keys.reduce((all, key) => all.then(() => lead.keyboard.press(key)), Promise.resolve())
  const type = (text: string) => lead.keyboard.type(text)
  const name = () => lead.locator('main h1').textContent()
  const entry = (text: string) => lead.locator('.entry', { hasText: text })
  const foot = (text: string) => lead.locator('.huddle-foot').getByText(text)
  const focusIsInLine = () => lead.locator('.say input:focus').waitFor()

  /** As a person without a mouse: Tab until it has the focus. */
  async function tabTo(label: string) {
    for (let step = 0; step < 60; step++) {
      if ((await lead.evaluate(nameOfFocused)).includes(label)) return
      await press('Tab')
    }
    throw new Error(`Tab never reached ${label}`)
  }
  async function start() {
    await tabTo('Börja med första patienten')
    await press('Enter')
    await focusIsInLine()
  }
  /** Resolves when another patient is open, and the line is ready. */
  async function changedFrom(before: string | null) {
    await expect.poll(name, { timeout: 5_000 }).not.toBe(before)
    await focusIsInLine()
  }
  const state = () => server.store.folds.huddle(huddle)
  const openCase = () => {
    const item = state().items.find((one) => one.state === 'current')
    return server.store.folds.case(item?.case ?? '')
  }

  test('goes through five patients, from the hall to the end', async () => {
    await begin()
    const lena = await come('lena')
    await start()
    const first = await name()
    await lena.getByRole('heading', { name: first ?? '' }).waitFor()

    await type('Första besöket bekräftas @Lena')
    await lena.locator('.entry.writing', { hasText: 'Första besöket bekräftas' }).waitFor()
    await press('Enter')
    await type('i morgon 10')
    await lead.getByText('Bistånd Oskarshamn · Lena Ström · i morgon 10.00').waitFor()
    await press('Enter')
    await entry('Första besöket bekräftas').getByText('Inte besvarad').waitFor()
    await lena.getByRole('button', { name: 'Vi tar det' }).waitFor()

    await type('/hhjälp')
    await press('Enter')
    await type('Duschstol')
    await press('Enter')
    await lead.getByText('Ett hinder har en part som äger det. Välj vem.').waitFor()
    await type('bist')
    await press('Enter', 'Enter')
    await entry('Duschstol').getByText('Hjälpmedel saknas').waitFor()
    await type('/öHem på tisdag')
    await press('Enter')
    await entry('Hem på tisdag').waitFor()

    await press('F8')
    await lead.locator('.clock-word', { hasText: 'Pausad' }).waitFor()
    await press('F8')
    await lead.locator('.clock-word', { hasText: 'av 5 min' }).waitFor()
    await press('F9')
    await lead.locator('.clock-word', { hasText: 'av 6 min' }).waitFor()

    await foot('2 svar saknas').waitFor()
    await press('+')
    await entry('Första besöket bekräftas').getByText('Bistånd Oskarshamn tar det').waitFor()
    await press('Control+Enter')
    await lead.getByRole('heading', { name: 'Innan ni går vidare' }).waitFor()
    expect(await name()).toBe(first)
    expect(await lead.locator('.read-back li', { hasText: 'Duschstol' }).textContent()).toContain(
      'Inte besvarad',
    )
    await press('Escape')
    await focusIsInLine()
    await type('/r')
    await entry('Duschstol').getByText('Bistånd Oskarshamn tar det').waitFor()
    const written = openCase()
    await press('Control+Enter')
    await changedFrom(first)

    const second = await name()
    await lead.locator('[aria-live=polite]', { hasText: /^Nu: / }).first().waitFor({ state: 'attached' })
    await type('/t')
    await changedFrom(second)
    const third = await name()
    await type('/x')
    await lead.getByRole('dialog', { name: 'Hoppa över i dag' }).waitFor()
    await press('Space')
    await tabTo('Hoppa över')
    await press('Enter')
    await changedFrom(third)
    await press('Control+ArrowUp')
    await lead.getByText('Du tittar i listan').waitFor()
    await press('Control+ArrowDown')
    await focusIsInLine()

    for (let left = 5; left > 0 && state().status === 'running'; left--) {
      const before = await name()
      const isLast = (await foot('Avsluta mötet').count()) > 0
      await press('Control+Enter')
      if (isLast) break
      await changedFrom(before)
    }
    await expect.poll(() => state().status, { timeout: 5_000 }).toBe('ended')
    await lead.getByRole('heading', { name: 'Att göra, Avdelning 5' }).waitFor()

    const { status, items } = state()
    expect(status).toBe('ended')
    expect(items.map((item) => item.state).sort()).toEqual(['done', 'done', 'done', 'done', 'skipped'])
    expect(items.filter((item) => item.later)).toHaveLength(1)
    expect(items.find((item) => item.state === 'skipped')?.skip?.reason).toBe('partyMissing')
    expect(items.find((item) => item.extendedMs > 0)?.extendedMs).toBe(60_000)
    const [action, barrier, agreement] = written.entries
    const tomorrow = localDate(Date.now() + 24 * 3_600_000)
    expect(action).toMatchObject({
      content: {
        kind: 'action',
        text: 'Första besöket bekräftas',
        ownerName: 'Lena Ström',
        due: 'i morgon 10',
        dueOn: tomorrow,
        dueAt: '10:00',
      },
      answers: { 'oskarshamn-bistand': { answer: 'takes', said: 'inRoom', saidBy: 'Lena Ström' } },
    })
    expect(barrier).toMatchObject({
      content: { kind: 'barrier', code: 'AWAIT_AIDS', text: 'Duschstol', owner: 'oskarshamn-bistand' },
      answers: { 'oskarshamn-bistand': { answer: 'takes', said: 'byPhone' } },
    })
    expect(agreement).toMatchObject({ content: { kind: 'agreement', text: 'Hem på tisdag', due: null } })
  })

  test('one key records the basis and lets in who waited for it', async () => {
    await begin(['Ahlgren', 'Berg', 'Karlsson'])
    const lena = await come('lena')
    await start()
    await lead.locator('main').getByText('Bistånd Oskarshamn saknar grund – hör inte').waitFor()
    await lena.getByRole('heading', { name: 'Ni väntar på er tur' }).waitFor({ state: 'attached' })
    const patient = await name()
    await type('/s')
    await lena.getByRole('heading', { name: patient ?? '' }).waitFor()
    await lead
      .locator('.news')
      .getByText('Samtycke antecknat. Nu släpps de in: Blå Kustens HC och Bistånd Oskarshamn.')
      .waitFor()
    expect(openCase().bases).toMatchObject([{ kind: 'consent', parties: 'all' }])
  })

  test('what was being written is there after the page is loaded anew, and grows on from there', async () => {
    await begin()
    await start()
    await type('/hhjälp')
    await press('Enter')
    await type('Duschstol sak')
    const bo = await come('bo')
    await bo.locator('.entry.writing', { hasText: 'Duschstol sak' }).waitFor()
    await lead.reload()
    await expect.poll(() => lead.locator('.say input').inputValue()).toBe('Duschstol sak')
    await lead.locator('.say-kind', { hasText: 'Hjälpmedel saknas' }).waitFor()
    await type('nas')
    await bo.locator('.entry.writing', { hasText: 'Duschstol saknas' }).waitFor()
  })

  test('an entry is changed and struck without the mouse, and nothing of it is lost', async () => {
    await begin()
    await start()
    await type('Ring dottern i dag')
    await press('Enter')
    await entry('Ring dottern').getByText('ingen ansvarig').waitFor()
    await press('Shift+Tab')
    await lead.locator(':focus[aria-label="Mer om: Ring dottern"]').waitFor()
    await press('Enter', 'Enter')
    await focusIsInLine()
    await type(' @bist')
    await press('Enter', 'Enter')
    await entry('Ring dottern').getByText('Ändrad').waitFor()
    expect(openCase().entries.map(({ state: is, content }) => [is, content.owner])).toEqual([
      ['superseded', null],
      ['open', 'oskarshamn-bistand'],
    ])
    await press('Shift+Tab', 'Enter', 'ArrowDown', 'Enter')
    await entry('Ring dottern').getByText('Struken').waitFor()
    await press('Shift+Tab')
    await lead.locator('.news').getByText('Raden är struken.').waitFor()
    expect(openCase().entries.map(({ state: is }) => is)).toEqual(['superseded', 'struck'])
  })

  test('single keys can be switched off; F6 goes round; other keys are left alone', async () => {
    await begin()
    await start()
    await type('2')
    await expect.poll(() => lead.locator('.say input').inputValue()).toMatch(/^@\S+/)
    await press('Control+a', 'Backspace')
    await type('?')
    await lead.getByRole('dialog', { name: 'Tangenter' }).waitFor()
    await tabTo('Snabbtangenter')
    await press('Space', 'Escape')
    await focusIsInLine()
    await type('2 tabletter?')
    expect(await lead.locator('.say input').inputValue()).toBe('2 tabletter?')
    await press('F6')
    await lead.locator('.huddle-side:focus').waitFor()
    await press('F6')
    await lead.locator('.agenda :focus').waitFor()
    await press('F6')
    await lead.locator('main:focus').waitFor()
    await press('F6')
    await focusIsInLine()
    const taken = await lead.evaluate(() =>
      ['F5', 'F12', 'Tab'].filter((key) => {
        const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
        return !document.body.dispatchEvent(pressed)
      }),
    )
    expect(taken).toEqual([])
  })

  test('the deputy takes over when the lead has been gone for the length of the lease', async () => {
    await begin()
    const bo = await come('bo')
    await start()
    const open = await name()
    await contexts[0]?.close()
    await expect.poll(() => state().chair.goneAt, { timeout: 5_000 }).not.toBeNull()
    ahead = 11_000
    await bo.getByText('Anna Lind har tappat förbindelsen.').waitFor()
    await bo.getByRole('button', { name: 'Ta över' }).press('Enter')
    await bo.locator('.say input:focus').waitFor()
    expect(await bo.locator('main h1').textContent()).toBe(open)
    expect(state().chair.person).toBe(person('bo'))
  })

  test('axe finds nothing serious with the lead or with a party, wide or on a phone', async () => {
    await begin()
    const lena = await come('lena')
    await start()
    await type('Ring dottern @Lena')
    expect(await seriousFindings(lead)).toEqual([])
    await press('Enter', 'Enter')
    await lena.getByRole('button', { name: 'Vi kan inte …' }).press('Enter')
    expect(await seriousFindings(lena)).toEqual([])
    await lena.setViewportSize({ width: 390, height: 844 })
    expect(await seriousFindings(lena)).toEqual([])
    await press('Control+Enter')
    await lead.getByRole('heading', { name: 'Innan ni går vidare' }).waitFor()
    expect(await seriousFindings(lead)).toEqual([])
    await press('Escape', 'Control+ArrowDown')
    await lead.getByText('Du tittar i listan').waitFor()
    expect(await seriousFindings(lead)).toEqual([])
  })
})

/** Runs in the page. */
function nameOfFocused(): string {
  const it = document.activeElement
  if (it instanceof HTMLInputElement) return it.labels?.[0]?.textContent ?? ''
  return it instanceof HTMLButtonElement ? it.textContent : ''
}
