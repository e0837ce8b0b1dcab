import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startWords } from '../../client/messages/start.ts'
import { to } from '../../client/routes.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { endWork } from '../support/arena.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'

describe.skipIf(noChromium)('who is signed out, or works there no longer', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  test('has nothing of any patient left on the screen, in the meeting or beside it', async () => {
    const it = await leading.begin()
    await it.start()
    const { id, identity } = it.openCase()
    const lena = await it.come('lena')
    const family = new RegExp(identity.family)
    const pages = [lena]
    for (const path of [to.case(id), to.own(), to.preread()]) pages.push(await it.come('lena', path))
    for (const page of pages) await page.getByText(family).first().waitFor()
    await endWork(it.store, 'lena', addDays(localDate(Date.now()), -1))
    for (const page of pages) {
      await page.getByText(startWords.signedOut).waitFor()
      expect(await page.locator('body').innerText()).not.toMatch(family)
    }
    expect(await it.name()).toMatch(family)
  })

  test('in one tab, is so in all of them', async () => {
    const it = await leading.begin()
    await it.start()
    const { identity } = it.openCase()
    const family = new RegExp(identity.family)
    await it.page.getByText(family).first().waitFor()
    const beside = await it.page.context().newPage()
    await beside.goto(it.page.url())
    await beside.getByText(family).first().waitFor()
    await beside.evaluate(async () => {
      const headers = { 'content-type': 'application/json' }
      await fetch('/api/leave', { method: 'POST', headers, body: '{}' })
    })
    for (const page of [it.page, beside]) {
      await page.getByText(startWords.signedOut).waitFor()
      expect(await page.locator('body').innerText()).not.toMatch(family)
    }
  })
})
