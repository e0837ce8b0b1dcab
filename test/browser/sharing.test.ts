import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'

describe.skipIf(noChromium)('who may be told', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  test('consent for some lets in exactly those, and taken back it lets them out, said first', async () => {
    const it = await leading.begin(['Ahlgren', 'Berg', 'Karlsson'])
    const [lena, maria] = [await it.come('lena'), await it.come('maria')]
    await it.start()
    const patient = (await it.name()) ?? ''
    await it.type('/g')
    const dialog = it.page.getByRole('dialog')
    await dialog.getByText('Inget är antecknat än.').waitFor()
    await dialog.getByRole('radio', { name: /^Samtycke/ }).check()
    await dialog.getByRole('radio', { name: 'Bara några' }).check()
    await dialog.getByRole('checkbox', { name: 'Bistånd Oskarshamn' }).check()
    await dialog.getByText('Nu släpps de in: Bistånd Oskarshamn.').waitFor()
    expect(await seriousFindings(it.page)).toEqual([])
    await dialog.getByRole('button', { name: 'Anteckna' }).press('Enter')
    await lena.getByRole('heading', { name: patient }).waitFor()
    await it.page.locator('main').getByText('Blå Kustens HC saknar grund – hör inte.').waitFor()
    expect(await maria.getByRole('heading', { name: patient }).count()).toBe(0)

    await it.page.getByRole('button', { name: 'Annan grund …' }).press('Enter')
    await dialog.getByRole('button', { name: 'Ta tillbaka: Samtycke' }).press('Enter')
    await dialog.getByRole('radio', { name: /^Patienten tar tillbaka/ }).check()
    await dialog.getByText('Bistånd Oskarshamn slutar höra genast.').waitFor()
    expect(await seriousFindings(it.page)).toEqual([])
    await dialog.getByRole('button', { name: 'Ta tillbaka', exact: true }).press('Enter')
    await lena.getByRole('heading', { name: patient }).waitFor({ state: 'detached' })
    await it.page.locator('main h1', { hasText: patient }).waitFor()
    await it.page.locator('main').getByText('Patienten säger nej till att dela.').first().waitFor()
  })

  test('the key for a harm assessment does not go over a no: it asks who says so, and why', async () => {
    const it = await leading.begin(['Ahlgren', 'Berg', 'Karlsson'])
    const lena = await it.come('lena')
    await it.start()
    const patient = (await it.name()) ?? ''
    await it.give('declineSharing', { case: it.openCase().id, huddle: it.huddle, parties: 'all' })
    await it.page.locator('main').getByText('Patienten säger nej till att dela.').first().waitFor()
    await it.type('/m')
    const dialog = it.page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Menprövning gjord/ }).check()
    await dialog.getByRole('radio', { name: /^Alla parter/ }).check()
    await dialog.getByText('Patienten har sagt nej till Blå Kustens HC och Bistånd Oskarshamn.').waitFor()
    const save = dialog.getByRole('button', { name: 'Anteckna' })
    await dialog.getByText('Skriv varför det går trots ett nej.').waitFor()
    await save.press('Enter')
    expect(it.openCase().bases).toEqual([])
    await dialog.getByLabel('Varför går det trots ett nej?').fill('Gäller bara tiden för resan hem')
    expect(await seriousFindings(it.page)).toEqual([])
    await save.press('Enter')
    await lena.getByRole('heading', { name: patient }).waitFor()
    expect(it.openCase().bases).toMatchObject([
      { kind: 'noHarmAssessment', assessedBy: 'Anna Lind', despiteNo: 'Gäller bara tiden för resan hem' },
    ])
  })

  test('before the meeting the ward records a no, and the list says so', async () => {
    const it = await leading.begin()
    const page = await it.come('bo', '/today/avd-5')
    await page.getByRole('button', { name: 'Ändra Gun Nilsson' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Får uppgifterna delas? …' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Säger nej till att dela/ }).check()
    await dialog.getByRole('radio', { name: /^Alla parter/ }).check()
    await dialog.getByText(/^Högsby HC och Bistånd Högsby får inte vara med/).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Anteckna' }).press('Enter')
    await page.getByText('Gun Nilsson: säger nej till att dela').waitFor()
  })

  test('what is confidential is on the screen of the named only while asked for, and gone with the reader', async () => {
    const it = await leading.begin()
    const [lena, maria] = [await it.come('lena'), await it.come('maria')]
    const text = 'Nykter sedan i våras, vill inte att det nämns högt'
    await it.start()
    await it.type('/g')
    const dialog = it.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Förtroligt …' }).press('Enter')
    await dialog.getByLabel('Text').fill(text)
    await dialog.getByRole('radio', { name: 'Samtycke' }).check()
    await dialog.getByText('Välj vilka som får läsa.').waitFor()
    await dialog.getByRole('checkbox', { name: 'Lena Ström, Bistånd Oskarshamn' }).check()
    expect(await seriousFindings(it.page)).toEqual([])
    await dialog.getByRole('button', { name: 'Spara för dem' }).press('Enter')
    await dialog.getByRole('heading', { name: 'Gäller nu' }).waitFor()
    await it.press('Escape')
    await it.focusIsInLine()
    const show = lena.getByRole('button', { name: 'Visa förtroligt' })
    await show.waitFor()
    expect(await lena.content()).not.toContain(text)
    await show.press('Enter')
    await lena.getByText(text).waitFor()
    expect(await seriousFindings(lena)).toEqual([])
    await lena.getByRole('button', { name: 'Dölj' }).press('Enter')
    await lena.getByText(text).waitFor({ state: 'detached' })
    await show.press('Enter')
    await lena.getByText(text).waitFor()
    expect(await maria.content()).not.toContain('Förtroligt')
    const named = { person: person('lena'), unit: 'oskarshamn-bistand' }
    await it.give('closeConfidential', { case: it.openCase().id, ...named })
    await lena.getByText(text).waitFor({ state: 'detached' })
    expect(await lena.content()).not.toContain('Förtroligt')
  })
})
