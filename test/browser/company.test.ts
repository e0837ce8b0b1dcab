import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { companyWords as company } from '../../client/messages/company.ts'
import { doorWords as door } from '../../client/messages/door.ts'
import { hallWords as hall } from '../../client/messages/hall.ts'
import { missingWords as missing } from '../../client/messages/missing.ts'
import { person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'

describe.skipIf(noChromium)('people in one room', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  const begin = (page: Page) => page.getByRole('button', { name: hall.start }).click()

  test('the lead ticks who sits in the ward’s room; strangers are asked to go out before the first patient, all others stand there by name', async () => {
    const it = await leading.begin()
    const { page } = it
    const lena = await it.come('lena')
    await page.getByRole('button', { name: door.company }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Bo Ek').check()
    await dialog.getByLabel(`${company.observes}: Bo Ek`).check()
    await dialog.getByLabel(company.unit).selectOption('Bistånd Högsby')
    await dialog.getByLabel('Per Åberg', { exact: true }).check()
    await dialog.getByLabel(company.unnamed).selectOption('1')
    expect(await seriousFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: company.done }).click()
    const roll = lena.locator('.roll-call')
    await roll.getByText(door.observes('Bo Ek')).waitFor()
    await roll.getByText('Per Åberg').waitFor()
    await roll.getByText(door.unnamed(1)).waitFor()

    await begin(page)
    await dialog
      .getByText('Per Åberg, Bistånd Högsby, sitter i rummet hos Avdelning 5. Be Per gå ut.')
      .waitFor()
    const go = dialog.getByRole('button', { name: company.go })
    expect(await go.getAttribute('aria-disabled')).toBe('true')
    expect(await seriousFindings(page)).toEqual([])
    await dialog.getByLabel(company.goneLabel('Per Åberg')).check()
    await go.click()
    await it.focusIsInLine()
    const side = lena.locator('.huddle-side')
    await side.getByText(door.observes('Bo Ek')).waitFor()
    await side.getByText(door.unnamed(1)).waitFor()
    expect(await side.getByText('Per Åberg').count()).toBe(0)
  })

  test('Next asks for the one who has to go out, and goes on from there; the keyboard is enough', async () => {
    const it = await leading.begin()
    const { page } = it
    await it.start()
    const before = await it.name()
    const seat = Object.keys(it.state().seats)[0] ?? ''
    const per = { person: person('per'), unit: 'hogsby-bistand', observes: false }
    await it.give('tickCompanion', { huddle: it.huddle, seat, ...per })
    const notice = page.locator('.doors .notice', { hasText: 'Per Åberg' })
    await notice.waitFor()
    await it.press('Control+Enter')
    await page.getByRole('dialog').waitFor()
    await it.tabTo(company.goneLabel('Per Åberg'))
    await it.press('Space')
    await it.tabTo(company.go)
    await it.press('Enter')
    await it.changedFrom(before)
    await notice.waitFor({ state: 'detached' })
    expect(it.state().companies[seat]?.people).toEqual([])
  })

  test('who is missing stands on the lead’s screen with a number, and the lead takes others first, or goes on without', async () => {
    const it = await leading.begin()
    const { page } = it
    const lena = await it.come('lena')
    const notice = page.locator('.to-call')
    // The hour has struck: the health centre of the first block is not here.
    await notice.getByText('Blå Kustens HC saknas till').waitFor()
    await notice.getByRole('link', { name: /Blå Kustens HC/ }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await lena.locator('.to-call').count()).toBe(0)
    // In the hall nothing is said of any patient, on the lead's screen either.
    expect(await page.innerText('body')).not.toMatch(/Ahlgren|Berg|Karlsson|Nilsson|Olofsson/)
    const before = it.state().items.map(({ id }) => id)
    await notice.getByRole('button', { name: missing.postpone }).click()
    await notice.getByText('Högsby HC saknas till').waitFor()
    const after = it.state().items.map(({ id }) => id)
    expect(after).toEqual([...before.slice(3), ...before.slice(0, 3)])
    await notice.getByRole('button', { name: missing.without }).click()
    await notice.waitFor({ state: 'detached' })
    expect(Object.values(it.state().notAwaited)).toEqual([
      ['hogsby-hc', 'hogsby-bistand'],
      ['hogsby-hc', 'hogsby-bistand'],
    ])
    await it.start()
    expect(await notice.count()).toBe(0)
  })
})
