import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'

describe.skipIf(noChromium)('what has to be ready before somebody goes home', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  const row = (page: Page, label: string) => page.locator('.checklist-row', { hasText: label })

  async function begin() {
    const it = await leading.begin()
    await it.give('startChecklist', {})
    const id =
      it.store.folds.list('avd-5').cases.find((one) => it.caseOf(one).identity.family === 'Berg') ?? ''
    const item = (code: string) => it.caseOf(id).checklist.find((one) => one.item === code)
    return { ...it, id, item }
  }

  test('its owner says on the patient’s page that a row is done, and the ward sees who did', async () => {
    const { come, id, item } = await begin()
    const ward = await come('anna', `/case/${id}`)
    const mine = row(ward, 'Läkaransvaret övertaget')
    await mine.getByText('inte klart').waitFor()
    expect(await mine.getByRole('button', { name: /^Klart:/ }).count()).toBe(0)

    const maria = await come('maria', `/case/${id}`)
    await maria.getByRole('button', { name: 'Klart: Läkaransvaret övertaget, mottagandet bekräftat' }).click()
    await row(maria, 'Läkaransvaret övertaget').getByText('klart', { exact: true }).waitFor()
    expect(item('gp-handover')?.answered).toMatchObject({ unit: 'bla-kusten', mark: 'confirmed' })
    expect(await row(maria, 'Nycklar eller kod').getByRole('button').count()).toBe(0)

    await ward.reload()
    // What is done is folded away.
    await ward
      .getByRole('region', { name: 'Hälsocentralen' })
      .getByText(/^1 klar/)
      .click()
    await mine.getByText('Maria Holm').waitFor()
    await mine.getByText('klart', { exact: true }).waitFor()
  })

  test('the ward says what is needed, writes down what it heard, and chooses a track', async () => {
    const { come, id, item, caseOf } = await begin()
    const ward = await come('anna', `/case/${id}`)
    await ward
      .getByRole('button', { name: 'Behövs inte: Dospåsar ändrade eller stoppade, startdag bestämd' })
      .click()
    await row(ward, 'Dospåsar').getByText('behövs inte', { exact: true }).waitFor()
    expect(item('dose')?.need).toBe('notNeeded')

    await ward.getByRole('button', { name: 'Ändra: Fast vårdkontakt utsedd' }).click()
    const dialog = ward.getByRole('dialog')
    await dialog.getByLabel('hinder').check()
    await dialog.getByText('Vad hindrar?').first().waitFor()
    await dialog.getByLabel('klart', { exact: true }).check()
    await dialog.getByRole('button', { name: 'Spara' }).click()
    await row(ward, 'Fast vårdkontakt').getByText('sagt i telefon').waitFor()
    expect(item('designated-contact')?.answered).toMatchObject({ unit: 'bla-kusten', said: 'byPhone' })

    await ward.getByLabel('Välj spår').selectOption('yellow')
    await ward.getByText('SIP hålls i hemmet efteråt, och är bokad före hemgång.').first().waitFor()
    expect(caseOf(id).track?.code).toBe('yellow')
  })

  test('a discharge with something open asks why, and says it on the page', async () => {
    const { come, id, caseOf } = await begin()
    const ward = await come('anna', '/today/avd-5')
    await ward.getByRole('button', { name: 'Ändra Siv Berg' }).click()
    await ward.getByRole('menuitem', { name: 'Ta bort ur listan …' }).click()
    const dialog = ward.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Utskriven/ }).check()
    // Off, with its reason beside it.
    await dialog.getByText('Skriv varför.').waitFor()
    expect(caseOf(id).episode.state).toBe('admitted')
    await dialog.getByLabel('Utskriven ändå, eftersom').fill('Taxin stod redan utanför')
    await dialog.getByRole('button', { name: 'Ta bort ur listan' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(caseOf(id)).toMatchObject({
      episode: { state: 'discharged' },
      leftDespite: { reason: 'Taxin stod redan utanför' },
    })
    const later = await come('bo', `/case/${id}`)
    await later.getByText('Utskriven ändå, eftersom: Taxin stod redan utanför').waitFor()
  })

  test('in the meeting a few letters find a row, Enter says that it is done, and the circle sees it', async () => {
    const it = await begin()
    const lena = await it.come('lena')
    await it.start()
    const open = it.openCase().id
    const left = (page: Page) => page.getByRole('region', { name: 'Före hemgång' })
    await left(it.page)
      .getByText(/^0 av \d+ klara$/)
      .waitFor()
    await lena.getByRole('heading', { level: 1 }).waitFor()
    await lena.getByRole('button', { name: 'Skriv' }).click()
    await lena.keyboard.type('/l')
    const hers = lena.getByRole('dialog')
    await hers
      .getByRole('option', { name: /Nycklar eller kod/ })
      .getByText('inte klart')
      .waitFor()

    await it.type('/l')
    await it.page.getByRole('dialog').getByRole('combobox').waitFor()
    await it.page.keyboard.type('nyckl')
    await it.press('Enter')
    await hers
      .getByRole('option', { name: /Nycklar eller kod/ })
      .getByText('klart', { exact: true })
      .waitFor()
    expect(it.caseOf(open).checklist).toMatchObject([
      { item: 'keys', answered: { mark: 'confirmed', said: null } },
    ])
    for (const page of [it.page, lena])
      await left(page)
        .getByText(/^1 av \d+ klara$/)
        .waitFor()

    // What is another's is written down as heard in the room.
    for (let left = 5; left > 0; left--) await it.press('Backspace')
    await it.page.keyboard.type('läkaransv')
    await it.press('Enter')
    await expect
      .poll(() => it.caseOf(open).checklist.find((one) => one.item === 'gp-handover')?.answered)
      .toMatchObject({ unit: 'bla-kusten', said: 'inRoom' })

    // Whose it is not says so, and nothing happens.
    await lena.keyboard.type('nyckl')
    await lena.keyboard.press('Enter')
    await lena
      .getByText(/svarar själv på den raden/)
      .first()
      .waitFor()
    expect(it.caseOf(open).checklist.find((one) => one.item === 'keys')?.answered?.mark).toBe('confirmed')
  })

  test('a ward changes the list, sees the row before it is saved, and takes the change back', async () => {
    const { come, store } = await begin()
    const ward = await come('anna', '/checklist/avd-5')
    await ward.getByRole('button', { name: 'Lägg till rad för Avdelningen' }).click()
    const dialog = ward.getByRole('dialog')
    await dialog.getByLabel('Vad ska vara klart?').fill('Vedlåren fylld')
    await dialog
      .getByRole('region', { name: 'Så ser raden ut hos en patient' })
      .getByText('Vedlåren fylld')
      .waitFor()
    await dialog.getByRole('button', { name: 'Spara raden' }).click()
    await row(ward, 'Vedlåren fylld').waitFor()
    await ward.getByRole('button', { name: 'Ångra: Lade till ”Vedlåren fylld”' }).click()
    await row(ward, 'Vedlåren fylld').waitFor({ state: 'detached' })
    const { changes } = store.folds.arena().checklist
    expect(changes.slice(-2).map(({ from, to }) => [from?.label.sv ?? null, to?.label.sv ?? null])).toEqual([
      [null, 'Vedlåren fylld'],
      ['Vedlåren fylld', null],
    ])
  })
})
