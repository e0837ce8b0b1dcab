import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Somebody without a mouse, and what it costs them. The keystroke-level model (Card, Moran and Newell, "The Keystroke-Level Model for User
 * Performance Time with Interactive Systems", CACM 1980): 0.28 s for each key of somebody who does not type for a living, 1.35 s to make up
 * one's mind before each answer.
 */
const key = 0.28
const thought = 1.35

export function handsOf(page: Page) {
  let strokes = 0
  const focused = () => page.evaluate(nameOfFocused)
  async function press(...keys: string[]): Promise<void> {
    for (const one of keys) {
      strokes += 1
      await page.keyboard.press(one)
    }
  }
  return {
    press,
    get strokes() {
      return strokes
    },
    /** What it takes a person, this many answers among it. */
    seconds: (answers: number) => strokes * key + answers * thought,
    async type(text: string): Promise<void> {
      strokes += text.length
      await page.keyboard.type(text)
    },
    /** Tab until it has the focus, as often as it takes. */
    async reach(name: string): Promise<void> {
      for (let step = 0; step < 40; step += 1) {
        if ((await focused()) === name) return
        await press('Tab')
      }
      throw new Error(`Tab never reached ${name}`)
    },
    /** What was said is saved, and the keyboard goes on from there. */
    isAt: (name: string) => expect.poll(focused).toBe(name),
  }
}

/** Runs in the page. */
function nameOfFocused(): string {
  const it = document.activeElement
  return it?.getAttribute('aria-label') ?? it?.textContent ?? ''
}
