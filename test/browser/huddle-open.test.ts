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
