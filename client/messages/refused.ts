import type { Refusal, RefusalCode } from '../../shared/core/refusal.ts'
import { words } from './words.ts'

type Words = { readonly [Code in RefusalCode]?: (of?: string) => string }

const known: { words: Words } = { words: words.refusals }

/** A screen that can be refused in ways of its own brings the words for them. */
export const alsoRefused = (more: Words): void => {
  known.words = { ...known.words, ...more }
}

/** A "no" in words: why, and what to do instead. */
export const refused = ({ code, of }: Refusal): string => (known.words[code] ?? words.refusals.malformed)(of)
