import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Gallery, openGallery } from './pages/gallery-browser.ts'
import { hiddenFocus, narrowTargets, overflow } from './pages/gallery-measures.ts'

const pages = ['parts', 'lead', 'moments', 'participant', 'held', 'after', 'today', 'tasks', 'ways']
const wide = { width: 1440, height: 900 }
/** How someone looks at a page; `text` is the size of the letters. */
type Way = { size?: typeof wide; colorScheme?: 'dark'; forcedColors?: 'active'; text?: string }
const ways: Record<string, Way> = {
  'in light': {},
  'in the dark': { colorScheme: 'dark' },
  'with forced colours': { forcedColors: 'active' },
  'on a small phone': { size: { width: 320, height: 640 } },
  'on a laptop': { size: { width: 1024, height: 650 } },
  'with text twice as large': { text: '200%' },
}

describe.skipIf(noChromium)('the look', () => {
  let gallery: Gallery

  beforeAll(async () => {
    gallery = await openGallery()
  })
  afterAll(() => gallery?.close())

  test.each(pages)('%s can be read, reached and pressed, in every way of looking', async (name) => {
    const page = await gallery.open(name)
    for (const [how, way] of Object.entries(ways)) {
      await look(page, way)
      expect.soft(await seriousFindings(page), how).toEqual([])
      expect.soft(await overflow(page), how).toBe(0)
      expect.soft(await narrowTargets(page), how).toEqual([])
      expect.soft(await hiddenFocus(page), how).toEqual([])
    }
    await page.context().close()
  })

  test('the reader’s choice of theme goes before the machine’s', async () => {
    const page = await gallery.open('parts', { colorScheme: 'light' })
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    expect(await paper()).not.toBe(light)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
    expect(await paper()).toBe(light)
    await page.context().close()
  })

  test('from the wall the text is half as large again, and the list gives way', async () => {
    const page = await gallery.open('participant', { viewport: { width: 1920, height: 1080 } })
    const clock = () =>
      page.locator('.clock-time').evaluate((element) => element.getBoundingClientRect().height)
    const near = await clock()
    await page.evaluate(() => document.documentElement.setAttribute('data-size', 'wall'))
    expect(await clock()).toBeGreaterThan(near * 1.5)
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })

  test('nothing moves by itself for who asked for stillness', async () => {
    const moving = async (reducedMotion: 'reduce' | 'no-preference') => {
      const page = await gallery.open('parts', { reducedMotion })
      const count = await page.evaluate(() => document.getAnimations().length)
      await page.context().close()
      return count
    }
    expect(await moving('no-preference')).toBe(1)
    expect(await moving('reduce')).toBe(0)
  })

  test('on paper there is nothing to press, and the sheet is white', async () => {
    const page = await gallery.open('tasks', { colorScheme: 'dark' })
    expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false)
    expect(await page.getByRole('table').isVisible()).toBe(true)
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement)
      return { backgroundColor, color }
    })
    expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' })
    await page.context().close()
  })

  test('no page needs more than the strict policy allows, and none complains', () => {
    expect(gallery.complaints).toEqual([])
  })
})

async function look(page: Page, { size = wide, text = '', ...media }: Way): Promise<void> {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media })
  await page.evaluate((letters) => document.documentElement.style.setProperty('font-size', letters), text)
}
