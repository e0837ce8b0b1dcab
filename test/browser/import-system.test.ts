import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundle, encounter, patient } from '../fixtures/fhir/make.ts'
import { give, person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { button, openMorning } from '../support/beforehand.ts'
import { noChromium } from '../support/chromium.ts'
import { testArena } from '../support/server.ts'
import { numberOf } from '../support/ward.ts'

const reserve = '19420317K98A'
const anna = { person: person('anna'), unit: 'avd-5' }

describe.skipIf(noChromium)('a list from the record system', () => {
  let morning: Awaited<ReturnType<typeof openMorning>>
  beforeAll(async () => {
    morning = await openMorning()
  })
  beforeEach(() => morning.begin())
  afterEach(() => morning.end())
  afterAll(() => morning?.close())

  const facts = (number: string | null, more: object) => ({
    ...{ given: 'Elsa', family: 'Karlsson', number, birthDate: '1942-03-17', municipality: 'oskarshamn' },
    ...{ healthCentre: null, bed: null, admittedOn: null, date: null, readySince: null, ...more },
  })

  async function listed(number: string | null, more: object): Promise<string> {
    const body = { ward: 'avd-5', day: morning.today(), facts: facts(number, more), basis: null }
    return ((await give(morning.store, 'addPatient', body, anna)) as { case: string }).case
  }

  /** As the system does it in the early morning. */
  async function sent(resources: Parameters<typeof bundle>[1]): Promise<void> {
    const given = { arena: testArena, unit: 'avd-5', does: 'import' as const, givenBy: 'Eva', name: 'Cosmic' }
    const { secret } = morning.tokens.give({ ...given, until: Date.now() + 60_000 })
    const response = await fetch(`${morning.url}/api/import/avd-5`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      body: JSON.stringify(bundle('searchset', resources)),
    })
    expect(response.status).toBe(202)
  }

  test('it waits until it is looked over: what was not understood is said, two rows that are one are merged, and then it is confirmed', async () => {
    const { store } = morning
    await give(store, 'setReserveFormats', { arena: testArena, formats: ['########@##@'] })
    const first = await listed(null, { reserve })
    const again = await listed(numberOf(1), {})
    const home = { address: [{ use: 'home', district: 'Högsby' }], generalPractitioner: [] }
    await sent([
      patient('elsa', 'Karlsson', 'Elsa', numberOf(1), {
        ...{ birthDate: '1942-03-17', generalPractitioner: [], address: [] },
        identifier: [
          { system: 'urn:oid:1.2.752.129.2.1.3.1', value: numberOf(1) },
          { system: 'urn:oid:1.2.752.74.9.2', value: reserve },
        ],
      }),
      encounter('e1', 'elsa', 'none', { period: {}, location: [{ location: { display: '12:1' } }] }),
      patient('stina', 'Alm', 'Stina', '200305159899', home),
      encounter('e2', 'stina', 'none', { period: {} }),
      { resourceType: 'Condition', id: 'c' },
    ])

    const page = await morning.come('/import/avd-5?som=anna')
    await page.getByText(/^Cosmic skickade avdelningens lista i dag/).waitFor()
    await button(page, 'Se över listan').click()
    await page.getByText('Förstod inte: Condition (1).').waitFor()
    await page.getByRole('heading', { name: 'Samma person på två rader' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await button(page, 'Slå ihop').click()
    const dialog = page.getByRole('dialog', { name: 'Slå ihop raderna för Elsa Karlsson?' })
    await dialog.waitFor()
    await dialog.getByRole('button', { name: 'Slå ihop' }).click()
    await page.getByRole('heading', { name: 'Samma person på två rader' }).waitFor({ state: 'detached' })
    expect(store.folds.case(first)).toMatchObject({ identity: { number: numberOf(1) }, mergedFrom: [again] })

    await button(page, 'Bekräfta 2 ändringar').click()
    await page.getByText(/^1 ny, 1 ändrad/).waitFor()
    expect(store.folds.case(first).bed).toBe('12:1')
    expect(store.folds.list('avd-5').cases).toHaveLength(2)
    await button(page, 'Välj en annan lista').click()
    await page.getByText('Inget ändras förrän du har sett vad som är nytt och bekräftat.').waitFor()
    expect(store.waitingLists.of('avd-5')).toBeNull()

    await page.goto(`${morning.url}/case/${again}?som=anna`)
    await page.getByRole('link', { name: 'Till raden som står kvar' }).click()
    await page.getByRole('link', { name: 'Se den raden' }).waitFor()
  })

  test('a number that is written by hand and belongs to another row offers to merge the two', async () => {
    const { store } = morning
    await give(store, 'setReserveFormats', { arena: testArena, formats: ['########@##@'] })
    const first = await listed(null, { reserve })
    const again = await listed('194203179819', {})
    await give(store, 'planHuddle', { ward: 'avd-5', day: morning.today() }, anna)
    const page = await morning.come('/today/avd-5?som=anna')
    await page
      .getByRole('row')
      .filter({ hasText: 'Karlsson' })
      .first()
      .getByRole('button', { name: /^Ändra/ })
      .click()
    await page.getByRole('menuitem', { name: /^Ändra uppgifter/ }).click()
    const form = page.getByRole('dialog')
    const number = form.getByLabel('Personnummer eller reservnummer')
    const isFirst = (await number.inputValue()) === reserve
    await number.fill(isFirst ? '19420317-9819' : reserve)
    await form.getByRole('button', { name: 'Spara' }).click()
    await form.getByRole('button', { name: 'Slå ihop raderna' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Slå ihop' }).click()
    await page.getByText('Raderna är en.').first().waitFor()
    expect(store.folds.list('avd-5').cases).toEqual([isFirst ? first : again])
  })
})
