import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { logWords } from '../../client/messages/log.ts'
import { words } from '../../client/messages/words.ts'
import { to } from '../../client/routes.ts'
import { localDate } from '../../shared/core/time.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'
import { boReviews } from '../support/manager.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

describe.skipIf(noChromium)('the log', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  test('who reviews it finds a patient from the keyboard, reads who saw and heard, and prints that', async () => {
    const it = await leading.begin()
    await it.come('lena')
    await it.start()
    const { id, identity } = it.openCase()
    const name = `${identity.given} ${identity.family}`
    await boReviews(it.store)
    const page = await it.come('bo', to.start())
    await page.getByRole('heading', { name: logWords.title }).waitFor()
    const ask = page.getByLabel(logWords.ask)
    await ask.press('Enter')
    await page.getByText(logWords.tooShort).waitFor()
    await ask.fill('ingen heter så')
    await ask.press('Enter')
    await page.getByText(logWords.noneText).waitFor()
    await ask.fill(identity.family)
    await ask.press('Enter')
    const hit = page.getByRole('button', { name })
    await hit.waitFor()
    for (const size of sizes) {
      await page.setViewportSize(size)
      expect(await seriousFindings(page)).toEqual([])
    }
    await hit.press('Enter')
    await page.locator('#main:focus').waitFor()
    const lines = page.getByRole('row')
    await lines.filter({ hasText: 'Lena Ström' }).filter({ hasText: 'samtycke' }).waitFor()
    await lines
      .filter({ hasText: 'Anna Lind' })
      .filter({ hasText: /från \d\d\.\d\d\.\d\d/ })
      .first()
      .waitFor()
    expect(page.url()).not.toContain(id)
    for (const size of sizes) {
      await page.setViewportSize(size)
      expect(await seriousFindings(page)).toEqual([])
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.innerText('main')).toMatch(/Vem såg och hörde, från och med .*Utskrivet av Bo Ek/s)
    await page.emulateMedia({ media: null })

    await page.getByLabel(logWords.from).fill('2020-01-02')
    await page.getByLabel(logWords.to).fill('2020-01-01')
    await page.getByText(logWords.order).waitFor()
    const show = page.getByRole('button', { name: logWords.show })
    await show.press('Enter')
    await lines.first().waitFor()
    await page.getByLabel(logWords.to).fill('2020-01-03')
    await show.click()
    await page.getByText(logWords.nothingText).waitFor()
    await page.getByLabel(logWords.to).fill(localDate(Date.now()))
    await page.getByRole('button', { name: logWords.back }).click()
    await ask.fill('anna')
    await ask.press('Enter')
    await page.getByRole('button', { name: 'Anna Lind' }).click()
    await lines.filter({ hasText: name }).first().waitFor()
    expect(await page.getByRole('link', { name: words.ui.screens.notes }).count()).toBe(0)
  })
})
