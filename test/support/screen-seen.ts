import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { soon } from './meeting.ts'

/** What stood on a screen from one moment on, until the next of its kind. */
interface Shown {
  /** Milliseconds of the machine's own clock, which all pages here share. */
  readonly at: number
  /** The open patient as the heading has it; empty where none is open. */
  readonly patient: string
  /** The remaining time as it is written; empty where none is shown. */
  readonly clock: string
}

/** Has every page of a context keep what it shows, and which of these words ever stood anywhere in it. Before its first page. */
export async function keepWatch(context: BrowserContext, words: readonly string[]): Promise<void> {
  await context.addInitScript(installEyes, [...words])
}

/** Those of the words that have stood in the page, title and attributes included, at any moment since it was opened. */
export const everOn = (page: Page): Promise<string[]> => page.evaluate(() => [...window.testEyes.met].sort())

/**
 * All screens show the same patient and the same remaining second at one moment: the middle of the first whole second that the
 * first of them shows from now on. Resolves to that moment and the seconds left.
 */
export async function sameSecond(pages: readonly Page[]): Promise<{ at: number; left: number }> {
  const from = Date.now()
  let seen: Shown[][] = []
  const wholeSecond = () => {
    const [first, second] = (seen[0] ?? []).filter(({ at }) => at > from)
    return first && second && first.clock !== '' && second.clock !== '' ? first : undefined
  }
  await soon(async () => {
    seen = await Promise.all(pages.map((page) => page.evaluate(() => window.testEyes.shown)))
    return wholeSecond() !== undefined
  }).toBe(true)
  const { at, patient, clock } = wholeSecond()!
  const middle = at + 500
  const then = seen.map((shown) => shown.findLast((one) => one.at <= middle))
  for (const one of then) expect(one).toMatchObject({ patient, clock })
  return { at: middle, left: secondsOf(clock) }
}

/** "4.10", and "+0.41" when the time is over. */
function secondsOf(clock: string): number {
  const [minutes = 0, seconds = 0] = clock.replace('+', '').split('.').map(Number)
  return (clock.startsWith('+') ? -1 : 1) * (60 * minutes + seconds)
}

/** Runs in the page, before all else, and so uses nothing from outside itself. */
function installEyes(words: string[]): void {
  const shown: Shown[] = []
  const met = new Set<string>()
  const patterns = words.map((word) => ({ word, pattern: new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u') }))
  window.testEyes = { shown, met }

  new MutationObserver((records) => {
    for (const record of records) for (const text of textsOf(record)) meet(text)
    const patient = textAt('main.patient h1')
    const clock = textAt('[role=timer]')
    const last = shown.at(-1)
    if (last?.patient !== patient || last.clock !== clock) shown.push({ at: Date.now(), patient, clock })
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })

  function textsOf({ type, target, addedNodes, attributeName }: MutationRecord): string[] {
    if (type === 'characterData') return [target.nodeValue ?? '']
    if (type === 'attributes') return [(target as Element).getAttribute(attributeName ?? '') ?? '']
    return [...addedNodes].map((node) => (node instanceof Element ? node.outerHTML : (node.nodeValue ?? '')))
  }

  function meet(text: string): void {
    for (const { word, pattern } of patterns) if (pattern.test(text)) met.add(word)
  }

  function textAt(selector: string): string {
    return document.querySelector(selector)?.textContent ?? ''
  }
}

declare global {
  interface Window {
    testEyes: { readonly shown: Shown[]; readonly met: Set<string> }
  }
}
