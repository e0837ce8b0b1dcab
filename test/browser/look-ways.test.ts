import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noChromium } from '../support/chromium.ts'
import { type Gallery, openGallery } from './pages/gallery-browser.ts'

describe.skipIf(noChromium)('the ways of the page', () => {
  let gallery: Gallery
  let page: Page

  beforeAll(async () => {
    gallery = await openGallery()
  })
  afterAll(() => gallery?.close())
  beforeEach(async () => {
    page = await gallery.open('ways')
    await page.evaluate(() => document.body.setAttribute('data-stays', ''))
  })
  afterEach(() => page.context().close())

  const here = () => page.getByRole('status', { name: 'Här' }).textContent()
  const as = () => page.getByRole('status', { name: 'Som' }).textContent()
  const hasStayed = () => page.evaluate(() => document.body.hasAttribute('data-stays'))

  test('a link changes screen without loading the page, and back goes back', async () => {
    await page.getByRole('link', { name: 'I dag' }).click()
    expect(await here()).toBe('{"screen":"today","ward":"w5"}')
    await page.goBack()
    expect(await here()).toBe('{"screen":"start"}')
    expect(await hasStayed()).toBe(true)
  })

  test('the tab’s person goes along from screen to screen', async () => {
    await page.getByRole('link', { name: 'Som Lena' }).click()
    expect(await as()).toBe('lena & co')
    await page.getByRole('button', { name: 'Till mötet' }).click()
    expect(await here()).toBe('{"screen":"huddle","huddle":"h1"}')
    expect(await as()).toBe('lena & co')
    await page.getByRole('link', { name: 'I dag' }).click()
    expect(await as()).toBe('lena & co')
    expect(new URL(page.url()).pathname).toBe('/today/w5')
  })

  test('what is for the server or a new tab is left to the browser', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Hämta' }).click()
    await download
    const newTab = page.context().waitForEvent('page')
    await page.getByRole('link', { name: 'I dag' }).click({ modifiers: ['Control'] })
    await newTab
    expect(await here()).toBe('{"screen":"start"}')
  })
})
