import type { Refusal, RefusalCode } from '../../shared/core/refusal.ts'
import { words } from './words.ts'

let known: { readonly [Code in RefusalCode]?: (of?: string, by?: string) => string } = words.refusals

/** A screen that can be refused in ways of its own brings the words for them. */
export const alsoRefused = (more: typeof known): void => {
  known = { ...known, ...more }
}

/** A "no" in words: why, and what to do instead. */
export const refused = ({ code, of, by }: Refusal): string =>
  (known[code] ?? words.refusals.malformed)(of, by)
