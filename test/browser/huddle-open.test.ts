import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'

describe.skipIf(noChromium)('the open patient', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  test('one key records the basis and lets in who waited for it', async () => {
    const it = await leading.begin(['Ahlgren', 'Berg', 'Karlsson'])
    const lena = await it.come('lena')
    await it.start()
    await it.page.locator('main').getByText('Bistånd Oskarshamn saknar grund – hör inte').waitFor()
    await lena.getByRole('heading', { name: 'Ni väntar på er tur' }).waitFor({ state: 'attached' })
    const patient = await it.name()
    await it.type('/s')
    await lena.getByRole('heading', { name: patient ?? '' }).waitFor()
    await it.page
      .locator('.news')
      .getByText('Samtycke antecknat. Nu släpps de in: Blå Kustens HC och Bistånd Oskarshamn.')
      .waitFor()
    expect(it.openCase().bases).toMatchObject([{ kind: 'consent', parties: 'all' }])
  })

  test('what was being written is there after the page is loaded anew, and grows on from there', async () => {
    const it = await leading.begin()
    await it.start()
    await it.type('/hhjälp')
    await it.press('Enter')
    await it.type('Duschstol sak')
    const bo = await it.come('bo')
    await bo.locator('.entry.writing', { hasText: 'Duschstol sak' }).waitFor()
    await it.page.reload()
    await expect.poll(() => it.page.locator('.say input').inputValue()).toBe('Duschstol sak')
    await it.page.locator('.say-kind', { hasText: 'Hjälpmedel saknas' }).waitFor()
    await it.type('nas')
    await bo.locator('.entry.writing', { hasText: 'Duschstol saknas' }).waitFor()
  })

  test('she comes first when she is opened, and what is written then is seen above the line', async () => {
    const it = await leading.begin()
    await it.page.setViewportSize({ width: 1200, height: 620 })
    await it.start()
    for (let entry = 1; entry <= 6; entry++) {
      await it.type(`Rad ${entry} om hemgången`)
      await it.press('Enter')
      await it.entry(`Rad ${entry} om`).getByText('ingen ansvarig').waitFor()
    }
    await it.page.reload()
    await it.entry('Rad 6').waitFor({ state: 'attached' })
    await it.focusIsInLine()
    expect(await it.page.locator('main').evaluate((main) => main.scrollTop)).toBe(0)
    await it.type('Rad 7 om hemgången')
    await it.press('Enter')
    const edge = async (of: string, side: 'top' | 'bottom') =>
      it.page.locator(of).evaluate((found, at) => found.getBoundingClientRect()[at], side)
    await it.entry('Rad 7').getByText('ingen ansvarig').waitFor()
    const last = await edge('.entries > :last-child', 'bottom')
    expect(last).toBeLessThanOrEqual(await edge('.say', 'top'))
  })

  test('an entry is changed and struck without the mouse, and nothing of it is lost', async () => {
    const it = await leading.begin()
    await it.start()
    await it.type('Ring dottern i dag')
    await it.press('Enter')
    await it.entry('Ring dottern').getByText('ingen ansvarig').waitFor()
    await it.press('Shift+Tab')
    await it.page.locator(':focus[aria-label="Mer om: Ring dottern"]').waitFor()
    await it.press('Enter', 'Enter')
    await it.focusIsInLine()
    await it.type(' @bist')
    await it.press('Enter', 'Enter')
    await it.entry('Ring dottern').getByText('Ändrad').waitFor()
    expect(it.openCase().entries.map(({ state: is, content }) => [is, content.owner])).toEqual([
      ['superseded', null],
      ['open', 'oskarshamn-bistand'],
    ])
    await it.press('Shift+Tab', 'Enter', 'ArrowDown', 'Enter')
    await it.entry('Ring dottern').getByText('Struken').waitFor()
    await it.press('Shift+Tab')
    await it.page.locator('.news').getByText('Raden är struken.').waitFor()
    expect(it.openCase().entries.map(({ state: is }) => is)).toEqual(['superseded', 'struck'])
  })

  test('the deputy takes over when the lead has been gone for the length of the lease', async () => {
    const it = await leading.begin()
    const bo = await it.come('bo')
    await it.start()
    const open = await it.name()
    await it.page.context().close()
    await expect.poll(() => it.state().chair.goneAt, { timeout: 5_000 }).not.toBeNull()
    it.jump(11_000)
    await bo.getByText('Anna Lind har tappat förbindelsen.').waitFor()
    await bo.getByRole('button', { name: 'Ta över' }).press('Enter')
    await bo.locator('.say input:focus').waitFor()
    expect(await bo.locator('main h1').textContent()).toBe(open)
    expect(it.state().chair.person).toBe(person('bo'))
  })

  test('the deputy takes over in the hall too, when the lead has gone before the first patient', async () => {
    const it = await leading.begin()
    const bo = await it.come('bo')
    await it.page.context().close()
    await expect.poll(() => it.state().chair.goneAt, { timeout: 5_000 }).not.toBeNull()
    it.jump(11_000)
    await bo.getByText('Anna Lind har tappat förbindelsen.').waitFor()
    await bo.getByRole('button', { name: 'Ta över' }).press('Enter')
    await bo.getByRole('button', { name: /Börja med första patienten/ }).press('Enter')
    await bo.locator('.say input:focus').waitFor()
    expect(it.state()).toMatchObject({ status: 'running', chair: { person: person('bo') } })
  })

  test('a patient is added and moved while the meeting runs, and the lead never leaves it', async () => {
    const it = await leading.begin()
    await it.start()
    const seats = Object.keys(it.state().seats)
    await it.page.getByRole('button', { name: 'Lägg till patient …' }).press('Enter')
    const form = it.page.getByRole('dialog')
    await form.getByLabel('Förnamn').fill('Ove')
    await form.getByLabel('Efternamn').fill('Örn')
    await form.getByLabel('Kommun').selectOption({ label: 'Högsby kommun' })
    await form.getByRole('button', { name: 'Lägg till patient' }).press('Enter')
    await it.page.locator('.news').getByText('Ove Örn är tillagd.').waitFor()
    const row = it.page
      .getByRole('navigation', { name: 'Dagordning' })
      .getByRole('button', { name: /Örn, O/ })
    await row.press('Enter')
    const ids = () => it.state().items.map((item) => it.caseOf(item.case).identity.family)
    const place = ids().indexOf('Örn')
    await it.page.getByRole('button', { name: 'Tidigare' }).press('Enter')
    await expect.poll(() => ids().indexOf('Örn')).toBe(place - 1)
    await it.page.getByRole('button', { name: 'Tillbaka till den som är uppe' }).press('Enter')
    expect(Object.keys(it.state().seats)).toEqual(seats)
  })

  test('a party changes the answer that the lead recorded for it', async () => {
    const it = await leading.begin()
    const lena = await it.come('lena')
    await it.start()
    await it.type('Ring dottern i dag @Lena')
    await it.press('Enter', 'Enter')
    await it.foot('1 svar saknas').waitFor()
    await it.press('+')
    await lena.getByText('Bistånd Oskarshamn tar det').waitFor()
    await lena.getByRole('button', { name: 'Mer om: Ring dottern' }).press('Enter')
    await lena.getByRole('menuitem', { name: 'Ändra svaret …' }).press('Enter')
    await lena.getByRole('button', { name: 'Vi kan inte …' }).press('Enter')
    await lena.keyboard.type('Fullt till fredag')
    await lena.keyboard.press('Enter')
    await it.entry('Ring dottern').getByText('Bistånd Oskarshamn kan inte: Fullt till fredag').waitFor()
  })

  test('the words of the patient grow on the other screens, with who writes, and Ctrl+Enter keeps them', async () => {
    const it = await leading.begin()
    const lena = await it.come('lena')
    await it.start()
    const patient = it.openCase().id
    await it.page.getByRole('button', { name: 'Ändra patientens ord' }).press('Enter')
    await it.type('Vill hem till katten')
    await lena.getByText('”Vill hem till katten”').waitFor()
    await lena.locator('.own-words').getByText('Anna Lind, Avdelning 5, skriver …').waitFor()
    await it.press('Control+Enter')
    await expect.poll(() => it.caseOf(patient).words?.text).toBe('Vill hem till katten')
    // Typed, taken back and kept as it was: nobody goes on writing for the others.
    await it.page.getByRole('button', { name: 'Ändra patientens ord' }).press('Enter')
    await it.type('x')
    await lena.locator('.own-words').getByText('skriver …').waitFor()
    await it.press('Backspace', 'Enter')
    await lena.locator('.own-words').getByText('skriver …').waitFor({ state: 'detached' })
  })

  test('a party reads from afar, and has its way back, and out', async () => {
    const it = await leading.begin()
    const lena = await it.come('lena')
    await it.start()
    await lena.getByRole('button', { name: 'Läs på håll' }).press('Enter')
    await lena.getByRole('button', { name: 'Vanlig storlek' }).press('Enter')
    await lena.getByRole('button', { name: 'Läs på håll' }).waitFor()
    const seats = Object.keys(it.state().seats).length
    await lena.getByRole('link', { name: 'Lämna mötet' }).press('Enter')
    await expect.poll(() => Object.keys(it.state().seats)).toHaveLength(seats - 1)
  })

  test('a line is put right after the meeting, and what stood there stays and says so', async () => {
    const it = await leading.begin()
    await it.start()
    const patient = it.openCase().id
    await it.type('/öHem på tisdag')
    await it.press('Enter')
    await it.entry('Hem på tisdag').waitFor()
    await it.page.getByRole('button', { name: 'Avsluta mötet' }).first().press('Enter')
    await it.page.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }).press('Enter')
    await expect.poll(() => it.state().status).toBe('ended')
    await it.page.goto(it.page.url().replace('/huddle/', '/notes/'))
    await it.page.getByRole('button', { name: 'Rätta: Hem på tisdag' }).press('Enter')
    const dialog = it.page.getByRole('dialog')
    await dialog.getByLabel('Så här ska det stå').fill('Hem på onsdag')
    expect(await seriousFindings(it.page)).toEqual([])
    await dialog.getByRole('button', { name: 'Spara rättelsen' }).press('Enter')
    await it.entry('Hem på onsdag').getByText('Rättat efter mötet').waitFor()
    await it.entry('Hem på tisdag').getByText('Ändrad').waitFor()
    expect(await seriousFindings(it.page)).toEqual([])
    expect(it.caseOf(patient).entries.map(({ state: is, content }) => [is, content.text])).toEqual([
      ['superseded', 'Hem på tisdag'],
      ['open', 'Hem på onsdag'],
    ])
  })

  test('who waits is told when the time has moved by more than three minutes', async () => {
    const it = await leading.begin()
    const per = await it.come('per')
    await it.start()
    await per.getByText('Du släpps in automatiskt').waitFor()
    expect(await per.getByText('ny tid, det var').count()).toBe(0)
    it.jump(12 * 60_000)
    await per.getByText('ny tid, det var').waitFor({ timeout: 40_000 })
  })

  test('axe finds nothing serious with the lead or with a party, wide or on a phone', async () => {
    const it = await leading.begin()
    const lena = await it.come('lena')
    await it.start()
    await it.type('Ring dottern @Lena')
    expect(await seriousFindings(it.page)).toEqual([])
    await it.press('Enter', 'Enter')
    await lena.getByRole('button', { name: 'Vi kan inte …' }).press('Enter')
    expect(await seriousFindings(lena)).toEqual([])
    await lena.setViewportSize({ width: 390, height: 844 })
    expect(await seriousFindings(lena)).toEqual([])
    await it.press('Control+Enter')
    await it.page.getByRole('heading', { name: 'Innan ni går vidare' }).waitFor()
    expect(await seriousFindings(it.page)).toEqual([])
    await it.press('Escape', 'Control+ArrowDown')
    await it.page.getByText('Du tittar i listan').waitFor()
    expect(await seriousFindings(it.page)).toEqual([])
  })
})
