import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { button, drop, lines, list, openMorning, paste } from '../support/beforehand.ts'
import { noChromium } from '../support/chromium.ts'
import { planMorning } from '../support/morning.ts'

const mended = '19330201-9850'

describe.skipIf(noChromium)('the ward before the meeting', () => {
  let morning: Awaited<ReturnType<typeof openMorning>>

  beforeAll(async () => {
    morning = await openMorning()
  })
  beforeEach(() => morning.begin())
  afterEach(() => morning.end())
  afterAll(() => morning?.close())

  const ward = () => morning.store.folds.list('avd-5')
  /** Family names in the order of the day. */
  const order = () =>
    morning.store.folds
      .huddle(morning.huddle)
      .items.map((item) => morning.store.folds.case(item.case).identity.family)

  test('a coordinator enters, drops the day’s list, mends a line, confirms, and the agenda has built itself', async () => {
    const page = await morning.come('/')
    await page.getByRole('link', { name: /^Öppna som Anna Lind/ }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('heading', { name: 'Dagens avstämning är inte planerad än' }).waitFor()
    await page.getByRole('link', { name: 'Läs in lista · fil eller klistra in' }).click()

    await drop(page, 'avd5.csv', list(lines.elsa, lines.nils, lines.stina, lines.broken))
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
    const cases = ward().cases.map((id) => morning.store.folds.case(id))
    expect(cases.map(({ identity, bases }) => [identity.family, bases.length])).toEqual([
      ['Karlsson', 1],
      ['Svensson', 1],
      ['Alm', 1],
      ['Ek', 0],
    ])
    expect(cases[3]?.identity.number).toBe('193302019850')
    for (const { id } of cases.slice(0, 1))
      expect(morning.store.access.ofCase(id).map(({ purpose }) => purpose)).not.toContain('import')

    await page.getByRole('link', { name: 'Till I dag' }).click()
    await page.getByText('1 patient där någon saknar grund').waitFor()
    await button(page, 'Menprövning gjord för Gunnar Ek').click()
    await page.getByText('1 patient där någon saknar grund').waitFor({ state: 'detached' })
    await page.getByLabel('Hälsocentral för Gunnar Ek').selectOption('hogsby-hc')
    await expect.poll(() => morning.store.folds.case(cases[3]?.id ?? '').healthCentre).toBe('hogsby-hc')
  })

  test('a pasted list is set against the open cases: missing ones are asked about, the same list changes nothing, and a confirm is undone', async () => {
    const page = await morning.come('/import/avd-5?som=anna')
    await paste(page, list(lines.elsa, lines.nils, lines.stina))
    await button(page, 'Bekräfta 3 ändringar').click()
    await button(page, 'Ångra inläsningen').waitFor()
    const [first] = ward().cases

    await button(page, 'Välj en annan lista').click()
    await paste(page, list(lines.elsa, lines.nils, lines.stina))
    await page.getByText('Listan säger samma sak som Hemklar.').waitFor()

    await button(page, 'Välj en annan lista').click()
    await paste(page, list(lines.elsa.replace('12:2', '12:4'), lines.stina, lines.broken))
    await page.getByRole('group', { name: 'Varför saknas Nils Svensson?' }).waitFor()
    expect(morning.store.access.ofCase(first ?? '').map(({ purpose }) => purpose)).toContain('import')
    await page.getByText('1 fråga utan svar: där ändras inget.').waitFor()
    await page.getByRole('radio', { name: 'Utskriven' }).check()
    await button(page, 'Bekräfta 2 ändringar').click()
    await page.getByText('1 ändrad, 1 borta.').waitFor()
    await page.getByRole('heading', { name: 'Kom inte med' }).waitFor()
    await page.getByText(/^Rad 4, Personnr: siffrorna stämmer inte/).waitFor()
    expect(order()).toEqual(['Karlsson', 'Alm'])
    expect(morning.store.folds.case(first ?? '').bed).toBe('12:4')

    await button(page, 'Ångra inläsningen').click()
    await page.getByRole('paragraph').getByText('Inläsningen är ångrad. Listan är som den var.').waitFor()
    expect(morning.store.folds.case(first ?? '').bed).toBe('12:2')
    expect([...order()].sort()).toEqual(['Alm', 'Karlsson', 'Svensson'])
  })

  test('a column nobody knows is asked about once and remembered', async () => {
    const page = await morning.come('/import/avd-5?som=anna')
    const odd = (line: string) => line.replace('Namn;', 'Vem;')
    await paste(page, odd(list(lines.elsa, lines.nils)))
    await page.getByText('Vilken kolumn är namnet?').waitFor()
    await page.getByLabel('”Vem” är').selectOption('name')
    await page.getByText('2 nya', { exact: true }).waitFor()
    await button(page, 'Bekräfta 2 ändringar').click()
    await button(page, 'Ångra inläsningen').waitFor()
    expect(ward().columns).toEqual({ Vem: 'name' })

    await button(page, 'Välj en annan lista').click()
    await paste(page, odd(list(lines.elsa, lines.nils)))
    await page.getByText('Listan säger samma sak som Hemklar.').waitFor()
  })

  test('what cannot be read is said in words, and nothing is left half done', async () => {
    const page = await morning.come('/import/avd-5?som=anna')
    await drop(page, 'lista.pdf', '%PDF-1.7 and so on')
    await page.getByRole('alert').getByText('Det här är en pdf.').waitFor()
    expect(ward().cases).toEqual([])
  })

  test('a colleague sees a new order at once, made with the keyboard alone', async () => {
    await planMorning(morning.store, morning.today())
    const anna = await morning.come(`/agenda/${morning.huddle}?som=anna`)
    const bo = await morning.come(`/agenda/${morning.huddle}?som=bo`)
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
    await planMorning(morning.store, morning.today())
    const page = await morning.come('/today/avd-5?som=anna')
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
})

/** Family names on an agenda, in order. */
const namesOn = (page: Page): Promise<string[]> =>
  page
    .locator('.agenda-line b')
    .evaluateAll((names) => names.map((name) => name.textContent.split(' ').at(-1) ?? ''))

const by = (all: readonly string[]) => (a: string, b: string) => all.indexOf(a) - all.indexOf(b)
const initial = (family: string | undefined) =>
  ({ Ahlgren: 'B', Berg: 'S', Karlsson: 'E', Nilsson: 'G', Olofsson: 'T' })[family ?? ''] ?? ''
