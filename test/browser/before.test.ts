import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { localDate } from '../../shared/core/time.ts'
import type { ListState } from '../../shared/list/state.ts'
import { person, seedArena } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { launchChromium, noChromium } from '../support/chromium.ts'
import { planMorning } from '../support/morning.ts'
import { type BuiltPage, buildPage } from '../support/page.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { overflow } from './pages/gallery-measures.ts'

const heading = 'Namn;Personnr;Kommun;HC;Säng;Hem'
const elsa = 'Karlsson, Elsa;19420317-9819;Oskarshamn;Blå Kustens HC;12:2;'
const nils = 'Svensson, Nils;19380905-9821;Oskarshamn;Blå Kustens HC;13:1;'
const stina = 'Alm, Stina;20030515-9899;Högsby;Högsby HC;14:1;'
/** One digit is wrong: it could be another person, so the line waits for somebody who knows. */
const broken = 'Ek, Gunnar;19330201-9851;Högsby;;15:1;'
const mended = '19330201-9850'
const list = (...lines: string[]) => [heading, ...lines].join('\r\n')

describe.skipIf(noChromium)('before the meeting', () => {
  let built: BuiltPage
  let browser: Browser
  let server: TestServer
  let contexts: BrowserContext[] = []

  beforeAll(async () => {
    built = await buildPage()
    browser = await launchChromium()
  })
  beforeEach(async () => {
    server = await startServer({ seed: seedArena, page: built.folder })
  })
  afterEach(async () => {
    for (const context of contexts) await context.close()
    contexts = []
    await server.close()
  })
  afterAll(async () => {
    await browser?.close()
    built?.remove()
  })

  /** Another browser, as somebody. */
  async function come(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const context = await browser.newContext({
      locale: 'sv-SE',
      colorScheme,
      viewport: { width: 1280, height: 900 },
    })
    contexts.push(context)
    const page = await context.newPage()
    await page.goto(`${server.url}${path}`)
    return page
  }
  const ward = (): ListState => server.store.folds.list('avd-5')
  const today = () => localDate(Date.now())
  const huddle = () => server.store.folds.claimed(`huddle:avd-5:${today()}`) ?? ''
  const order = () =>
    server.store.folds
      .huddle(huddle())
      .items.map((item) => server.store.folds.case(item.case).identity.family)
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

  test('a coordinator enters, drops the day’s list, mends a line, confirms, and the agenda has built itself', async () => {
    const page = await come('/')
    await page.getByRole('link', { name: /^Öppna som Anna Lind/ }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('heading', { name: 'Dagens avstämning är inte planerad än' }).waitFor()
    await page.getByRole('link', { name: 'Läs in lista · fil eller klistra in' }).click()

    await drop(page, 'avd5.csv', list(elsa, nils, stina, broken))
    await page.getByText('3 nya', { exact: true }).waitFor()
    await page.getByText(/^Rad 5, Personnr: siffrorna stämmer inte/).waitFor()
    expect(ward().cases).toEqual([])

    await button(page, 'Rätta rad 5').click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Personnummer').fill('19330201-9852')
    await button(page, 'Klar med raden').click()
    await form.getByText('Siffrorna stämmer inte. Se efter i journalen.').waitFor()
    await form.getByLabel('Personnummer').fill(mended)
    await button(page, 'Klar med raden').click()
    await page.getByText('4 nya', { exact: true }).waitFor()

    await button(page, 'Samtycke för alla nya').click()
    await page.getByLabel('Får uppgifterna om Gunnar Ek delas?').selectOption('')
    expect(ward().cases).toEqual([])
    await button(page, 'Bekräfta 4 ändringar').click()
    await page.getByText('4 nya. Dagordningen är byggd av listan.').waitFor()

    expect(order()).toEqual(['Karlsson', 'Svensson', 'Alm', 'Ek'])
    const cases = ward().cases.map((id) => server.store.folds.case(id))
    expect(cases.map(({ identity, bases }) => [identity.family, bases.length])).toEqual([
      ['Karlsson', 1],
      ['Svensson', 1],
      ['Alm', 1],
      ['Ek', 0],
    ])
    expect(cases[3]?.identity.number).toBe('193302019850')
    for (const { id } of cases.slice(0, 1))
      expect(server.store.access.ofCase(id).map(({ purpose }) => purpose)).not.toContain('import')

    await page.getByRole('link', { name: 'Till I dag' }).click()
    await page.getByText('1 patient saknar samtycke').waitFor()
    await button(page, 'Menprövning gjord för Gunnar Ek').click()
    await page.getByText('1 patient saknar samtycke').waitFor({ state: 'detached' })
    await page.getByLabel('Hälsocentral för Gunnar Ek').selectOption('hogsby-hc')
    await expect.poll(() => server.store.folds.case(cases[3]?.id ?? '').healthCentre).toBe('hogsby-hc')
  })

  test('a pasted list is set against the open cases: missing ones are asked about, the same list changes nothing, and a confirm is undone', async () => {
    const page = await come('/import/avd-5?som=anna')
    await paste(page, list(elsa, nils, stina))
    await button(page, 'Bekräfta 3 ändringar').click()
    await button(page, 'Ångra inläsningen').waitFor()
    const [first] = ward().cases

    await button(page, 'Välj en annan lista').click()
    await paste(page, list(elsa, nils, stina))
    await page.getByText('Listan säger samma sak som Hemklar.').waitFor()

    await button(page, 'Välj en annan lista').click()
    await paste(page, list(elsa.replace('12:2', '12:4'), stina))
    await page.getByRole('group', { name: 'Varför saknas Nils Svensson?' }).waitFor()
    expect(server.store.access.ofCase(first ?? '').map(({ purpose }) => purpose)).toContain('import')
    await page.getByText('1 fråga utan svar: där ändras inget.').waitFor()
    await page.getByRole('radio', { name: 'Utskriven' }).check()
    await button(page, 'Bekräfta 2 ändringar').click()
    await page.getByText('1 ändrad, 1 borta.').waitFor()
    expect(order()).toEqual(['Karlsson', 'Alm'])
    expect(server.store.folds.case(first ?? '').bed).toBe('12:4')

    await button(page, 'Ångra inläsningen').click()
    await page.getByRole('paragraph').getByText('Inläsningen är ångrad. Listan är som den var.').waitFor()
    expect(server.store.folds.case(first ?? '').bed).toBe('12:2')
    expect([...order()].sort()).toEqual(['Alm', 'Karlsson', 'Svensson'])
  })

  test('a column nobody knows is asked about once and remembered', async () => {
    const page = await come('/import/avd-5?som=anna')
    const odd = (line: string) => line.replace('Namn;', 'Vem;')
    await paste(page, odd(list(elsa, nils)))
    await page.getByText('Vilken kolumn är namnet?').waitFor()
    await page.getByLabel('”Vem” är').selectOption('name')
    await page.getByText('2 nya', { exact: true }).waitFor()
    await button(page, 'Bekräfta 2 ändringar').click()
    await button(page, 'Ångra inläsningen').waitFor()
    expect(ward().columns).toEqual({ Vem: 'name' })

    await button(page, 'Välj en annan lista').click()
    await paste(page, odd(list(elsa, nils)))
    await page.getByText('Listan säger samma sak som Hemklar.').waitFor()
  })

  test('what cannot be read is said in words, and nothing is left half done', async () => {
    const page = await come('/import/avd-5?som=anna')
    await drop(page, 'lista.pdf', '%PDF-1.7 and so on')
    await page.getByRole('alert').getByText('Det här är en pdf.').waitFor()
    expect(ward().cases).toEqual([])
  })

  test('a colleague sees a new order at once, made with the keyboard alone', async () => {
    await planMorning(server.store, today())
    const anna = await come(`/agenda/${huddle()}?som=anna`)
    const bo = await come(`/agenda/${huddle()}?som=bo`)
    await bo.getByText('Elsa Karlsson').waitFor()
    const before = order()
    expect(before.slice(0, 3)).toEqual(['Ahlgren', 'Berg', 'Karlsson'].sort(by(before)))

    const down = button(anna, `Flytta ned ${before[0]}, ${initial(before[0])}`)
    await down.focus()
    await anna.keyboard.press('Enter')
    const after = [before[1], before[0], ...before.slice(2)]
    await expect.poll(order).toEqual(after)
    await expect.poll(() => namesOn(bo)).toEqual(after)

    await button(anna, /^Flytta upp hela blocket Högsby kommun/).focus()
    await anna.keyboard.press('Enter')
    await expect.poll(() => order().slice(0, 2)).toEqual(before.slice(3))
    await expect.poll(() => namesOn(bo)).toEqual([...before.slice(3), ...after.slice(0, 3)])
  })

  test('one key adds a patient, and every change by hand has its way back', async () => {
    await planMorning(server.store, today())
    const page = await come('/today/avd-5?som=anna')
    await page.getByRole('table').waitFor()
    await page.keyboard.press('n')
    const form = page.getByRole('dialog', { name: 'Lägg till en patient' })
    await form.getByLabel('Personnummer').fill('193302019850')
    await form.getByLabel('Förnamn').fill('Gunnar')
    await form.getByLabel('Efternamn').fill('Ek')
    await form.getByRole('button', { name: 'Lägg till patient' }).click()
    await form.getByText('Fyll i det här.').waitFor()
    await form.getByLabel('Kommun som betalar').selectOption('hogsby')
    await form.getByRole('radio', { name: 'Samtycke' }).check()
    await form.getByRole('button', { name: 'Lägg till patient' }).click()
    await page.getByRole('rowheader', { name: /^Gunnar Ek, 93/ }).waitFor()
    expect(order()).toContain('Ek')
    await button(page, 'Ångra').click()
    await page.getByRole('rowheader', { name: /^Gunnar Ek/ }).waitFor({ state: 'detached' })
    expect(order()).not.toContain('Ek')

    await button(page, 'Ändra Elsa Karlsson').click()
    await page.getByRole('menuitem', { name: /^Ta bort ur listan/ }).click()
    await page.getByRole('radio', { name: /^Avliden/ }).check()
    await button(page, 'Ta bort ur listan').click()
    await page.getByRole('rowheader', { name: /^Elsa/ }).waitFor({ state: 'detached' })
    await button(page, 'Ångra').click()
    await page.getByRole('rowheader', { name: /^Elsa/ }).waitFor()

    await button(page, 'Ändra Elsa Karlsson').click()
    await page.getByRole('menuitem', { name: /^Ändra uppgifter/ }).click()
    await page.getByRole('dialog').getByLabel('Säng').fill('9:9')
    await button(page, 'Spara').click()
    await page.getByRole('rowheader', { name: /9:9/ }).waitFor()
    await button(page, 'Ångra').click()
    await page.getByRole('rowheader', { name: /9:9/ }).waitFor({ state: 'detached' })
  })

  test('a planner says before the meeting how the own part stands, and the ward no longer waits for it', async () => {
    await planMorning(server.store, today())
    const anna = await come('/today/avd-5?som=anna')
    await anna.getByText('Gun Nilsson: Avdelning 5, Högsby HC och Bistånd Högsby har inte svarat').waitFor()
    const per = await come('/?som=per')
    await button(per, 'Svara för Gun Nilsson').click()
    await per.getByRole('radio', { name: 'Delvis' }).check()
    await per.getByLabel('En rad till de andra').fill('Hemtjänst från onsdag')
    await button(per, 'Spara').click()
    await per.getByText('Vår del: delvis').waitFor()
    await per.getByText('Hemtjänst från onsdag').waitFor()
    await anna.getByText('Gun Nilsson: Avdelning 5 och Högsby HC har inte svarat').waitFor()
    await button(per, 'Ångra').click()
    await anna.getByText('Gun Nilsson: Avdelning 5, Högsby HC och Bistånd Högsby har inte svarat').waitFor()
  })

  test('the coordinator opens the meeting with one key, and the planner who waited may go in', async () => {
    await planMorning(server.store, today())
    const per = await come('/?som=per')
    await per.getByText('Avdelningen har inte öppnat mötet än').waitFor()
    const anna = await come('/today/avd-5?som=anna')
    await anna.getByRole('table').waitFor()
    await anna.keyboard.press('Enter')
    await anna.waitForURL(`**/huddle/${huddle()}*`)
    expect(server.store.folds.huddle(huddle()).status).toBe('hall')
    await per.getByText('Avdelningen har inte öppnat mötet än').waitFor({ state: 'detached' })
    await button(per, /^Gå med i mötet/).click()
    await expect
      .poll(() => Object.values(server.store.folds.huddle(huddle()).seats).map(({ person: who }) => who))
      .toContain(person('per'))
  })

  test('a planner of another municipality is sent and shown own patients only', async () => {
    const secrets = ['Ahlgren', 'Berg', 'Karlsson', 'Siv', 'Elsa', 'Oskarshamn', 'oskarshamn', 'Blå Kusten']
    await planMorning(server.store, today())
    const page = await come('/practice')
    const received: string[] = []
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => received.push(String(payload))),
    )
    page.on('response', async (response) => {
      const isOurs = response.url().includes('/api/') && !response.url().includes('/practice/')
      if (isOurs) received.push(await response.text().catch(() => ''))
    })
    for (const path of ['/?som=per', `/agenda/${huddle()}?som=per`]) {
      await page.goto(`${server.url}${path}`)
      await page.getByText('Gun Nilsson').waitFor()
      await page.getByText('Tore Olofsson').waitFor()
      const shown = await page.content()
      for (const secret of secrets) expect(shown).not.toContain(secret)
    }
    const sent = received.join('\n')
    expect(sent).toContain('Nilsson')
    for (const secret of secrets) expect(sent).not.toContain(secret)
  })

  test.each(['light', 'dark'] as const)('every screen can be read by everyone, in %s', async (scheme) => {
    await planMorning(server.store, today(), ['Karlsson'])
    const page = await come('/import/avd-5?som=anna', scheme)
    await paste(page, list(elsa, nils, broken))
    await button(page, /^Bekräfta/).waitFor()
    await holds(page, 'import')
    for (const [path, shown] of [
      ['/', 'Vem är du i övningen?'],
      ['/practice', 'Så övar ni'],
      ['/import/avd-5?som=anna', 'Klistra in från Excel'],
      ['/today/avd-5?som=anna', 'Siv Berg'],
      [`/agenda/${huddle()}?som=anna`, 'Siv Berg'],
      [`/agenda/${huddle()}?som=per`, 'Gun Nilsson'],
      ['/?som=per', 'Gun Nilsson'],
    ] as const) {
      await page.goto(`${server.url}${path}`)
      await page.getByText(shown).first().waitFor()
      await holds(page, path)
    }
    await page.goto(`${server.url}/today/avd-5?som=anna`)
    await page.getByRole('table').waitFor()
    await page.keyboard.press('n')
    await page.getByRole('dialog').waitFor()
    await holds(page, 'add')
  })

  async function holds(page: Page, what: string) {
    expect(await seriousFindings(page), what).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow(page), `${what} at 320 px`).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  }
})

/** Lets go of a file over the page, as from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
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
async function paste(page: Page, text: string): Promise<void> {
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

/** Family names on an agenda, in order. */
const namesOn = (page: Page): Promise<string[]> =>
  page
    .locator('.agenda-line b')
    .evaluateAll((names) => names.map((name) => name.textContent.split(' ').at(-1) ?? ''))

const by = (all: readonly string[]) => (a: string, b: string) => all.indexOf(a) - all.indexOf(b)
const initial = (family: string | undefined) =>
  ({ Ahlgren: 'B', Berg: 'S', Karlsson: 'E', Nilsson: 'G', Olofsson: 'T' })[family ?? ''] ?? ''
