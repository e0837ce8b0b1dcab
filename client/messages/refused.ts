import type { Refusal } from '../../shared/core/refusal.ts'
import { words } from './words.ts'

/** A "no" in words: why, and what to do instead. */
export const refused = ({ code, of }: Refusal): string => words.refusals[code](of)
