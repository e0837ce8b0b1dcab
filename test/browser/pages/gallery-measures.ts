import type { Page } from 'playwright-core'

const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]'

/** How many pixels of the page lie outside the window sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
}

/** What can be pressed and is smaller than 44 px one way or the other. A box in a label has the label as its target. */
export function narrowTargets(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const shown = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    return shown.flatMap((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
      const isSmall = Math.min(width, height) < 43.5
      return isSmall
        ? [`${element.tagName} ${element.className} ${Math.round(width)}×${Math.round(height)}`]
        : []
    })
  }, focusable)
}

/** What can have focus without showing it, by a frame of its own or of what it stands in. */
export async function hiddenFocus(page: Page): Promise<string[]> {
  // A key first: then the browser shows focus as it does for people who use keys.
  await page.keyboard.press('Tab')
  return page.evaluate((selector) => {
    const outlined = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility(),
    )
    const hidden = shown.flatMap((element) => {
      const around = [element, element.parentElement].filter((each) => each !== null)
      element.blur()
      const before = around.map(outlined)
      element.focus()
      const hasFrame = around.some((each, index) => outlined(each) && !before[index])
      return document.activeElement === element && hasFrame ? [] : [`${element.tagName} ${element.className}`]
    })
    // As it was, for whoever looks at it next.
    for (const element of shown) element.blur()
    return hidden
  }, focusable)
}
