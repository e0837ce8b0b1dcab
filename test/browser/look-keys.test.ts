import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noChromium } from '../support/chromium.ts'
import { type Gallery, openGallery } from './pages/gallery-browser.ts'

describe.skipIf(noChromium)('the small parts, by keyboard', () => {
  let gallery: Gallery
  let page: Page

  beforeAll(async () => {
    gallery = await openGallery()
  })
  afterAll(() => gallery?.close())
  beforeEach(async () => {
    page = await gallery.open('parts', { permissions: ['clipboard-read', 'clipboard-write'] })
  })
  afterEach(() => page.context().close())

  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const chosen = () => page.getByRole('status', { name: 'Valt' }).textContent()
  const said = () => page.locator('[aria-live=polite]').first().textContent()
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )

  describe('a dialog', () => {
    beforeEach(async () => {
      await button('Ändra datum …').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: 'Ändra datum för hemgång' }).waitFor()
    })

    test('begins with what it asks', async () => {
      const label = await page.evaluate(() => document.querySelector('input:focus')?.id ?? '')
      expect(await page.getByLabel('Nytt datum').getAttribute('id')).toBe(label)
    })

    test('holds focus inside', async () => {
      const inside = () =>
        page.evaluate(
          () =>
            document.activeElement?.closest('dialog') !== null || document.activeElement === document.body,
        )
      for (let step = 0; step < 8; step += 1) {
        expect(await inside()).toBe(true)
        await page.keyboard.press('Tab')
      }
    })

    test.each([
      ['Esc', () => page.keyboard.press('Escape')],
      ['its cross', () => page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).press('Enter')],
      ['an action', () => button('Spara nytt datum').press('Enter')],
    ])('closes with %s and gives focus back', async (_how, close) => {
      await close()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await focused()).toBe('Ändra datum …')
    })
  })

  describe('a menu', () => {
    beforeEach(async () => {
      await button('Mer').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menu').waitFor()
    })

    test('opens on its first line; arrows, End and letters move', async () => {
      expect(await focused()).toBe('Ta senare')
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toMatch(/^Hoppa över/)
      await page.keyboard.press('End')
      expect(await focused()).toBe('Ta bort ur listan …')
      await page.keyboard.press('l')
      expect(await focused()).toMatch(/^Lägg först/)
    })

    test('does what is chosen, once, and gives focus back', async () => {
      await page.keyboard.press('Enter')
      expect(await chosen()).toBe('senare')
      expect(await page.getByRole('menu').count()).toBe(0)
      expect(await focused()).toBe('Mer')
    })

    test('says why a line cannot be chosen, and does not do it', async () => {
      await page.keyboard.press('l')
      expect(await focused()).toContain('Redan genomgången')
      await page.keyboard.press('Enter')
      expect(await chosen()).toBe('')
      expect(await page.getByRole('menu').isVisible()).toBe(true)
    })

    test('Esc closes it and gives focus back, a press outside closes it', async () => {
      await page.keyboard.press('Escape')
      expect(await page.getByRole('menu').count()).toBe(0)
      expect(await focused()).toBe('Mer')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Delar' }).click()
      expect(await page.getByRole('menu').count()).toBe(0)
    })
  })

  describe('an order', () => {
    const order = async () =>
      (
        await page.getByRole('list', { name: 'Patienter i ordning' }).getByRole('listitem').allTextContents()
      ).map((line) => line.split(',')[0])

    test('changes by button, says the new place, and focus stays on the line', async () => {
      await button('Flytta upp Karlsson, E').focus()
      await page.keyboard.press('Enter')
      expect(await order()).toEqual(['Ahlgren', 'Karlsson', 'Berg', 'Lund'])
      expect(await said()).toBe('Karlsson, E är nu nummer 2 av 4')
      expect(await focused()).toBe('Flytta upp Karlsson, E')
      await page.keyboard.press('Enter')
      expect(await order()).toEqual(['Karlsson', 'Ahlgren', 'Berg', 'Lund'])
      expect(await focused()).toBe('Flytta upp Karlsson, E. Står redan först')
      await page.keyboard.press('Enter')
      expect(await order()).toEqual(['Karlsson', 'Ahlgren', 'Berg', 'Lund'])
    })

    test('changes by dragging, and Esc leaves it as it was', async () => {
      await dragToTop('Lund, M')
      await page.keyboard.press('Escape')
      await page.mouse.up()
      expect(await order()).toEqual(['Ahlgren', 'Berg', 'Karlsson', 'Lund'])
      await dragToTop('Lund, M')
      expect(await order()).toEqual(['Lund', 'Ahlgren', 'Berg', 'Karlsson'])
      await page.mouse.up()
      expect(await order()).toEqual(['Lund', 'Ahlgren', 'Berg', 'Karlsson'])
      expect(await said()).toBe('Lund, M är nu nummer 1 av 4')
    })

    async function dragToTop(name: string) {
      const list = page.getByRole('list', { name: 'Patienter i ordning' })
      await list.scrollIntoViewIfNeeded()
      const grip = await list
        .getByRole('listitem')
        .filter({ hasText: name })
        .locator('.sortable-grip')
        .boundingBox()
      const top = await list.boundingBox()
      if (!grip || !top) throw new Error('the list is not on the page')
      await page.mouse.move(grip.x + 10, grip.y + 20)
      await page.mouse.down()
      await page.mouse.move(grip.x + 10, top.y + 4, { steps: 4 })
    }
  })

  test('a button that is off stays in reach, says why and does nothing', async () => {
    const off = button('Läs in listan')
    await off.focus()
    expect(await off.getAttribute('aria-disabled')).toBe('true')
    const reason = await off.evaluate(
      (element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent,
    )
    expect(reason).toBe('Två rader saknar personnummer')
    expect(await page.getByText('Två rader saknar personnummer').isVisible()).toBe(true)
  })

  test('a field tells its hint and its fault together', async () => {
    const described = await page
      .getByRole('textbox', { name: 'Personnummer' })
      .evaluate((input) =>
        (input.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent),
      )
    expect(described).toEqual([
      'Tio eller tolv siffror',
      'Kontrollsiffran stämmer inte. Se efter i journalen.',
    ])
    expect(await page.getByRole('textbox', { name: 'Personnummer' }).getAttribute('aria-invalid')).toBe(
      'true',
    )
  })

  test('a choice moves with arrows', async () => {
    await page.getByRole('radio', { name: 'Flyttad' }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('radio', { name: 'Avliden' }).isChecked()).toBe(true)
  })

  test('a number is copied with one press, and only its kind is said aloud', async () => {
    await page.getByRole('button', { name: /19420317-9819/ }).press('Enter')
    await page.getByText('kopierat', { exact: true }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('19420317-9819')
    expect(await said()).toBe('Kopierat: personnummer')
  })

  test('where copying is forbidden it says so', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    })
    await page.getByRole('button', { name: /19420317-9819/ }).press('Enter')
    await page.locator('.reason', { hasText: 'Det gick inte att kopiera' }).waitFor()
  })

  test('news is said, and can be undone', async () => {
    await button('Visa nyhet').press('Enter')
    expect(await said()).toBe('Siv Berg är borttagen ur listan.')
    await button('Ångra').press('Enter')
    expect(await chosen()).toBe('ångrat')
    expect(await button('Ångra').count()).toBe(0)
  })

  test('the first Tab leads past the header', async () => {
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Till innehållet')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })
})
