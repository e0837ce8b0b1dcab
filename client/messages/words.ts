import type { Said } from './said.ts'
import { sv } from './sv.ts'

/** The words that every screen says: `words.ui.close`, `words.ui.phone(name, number)`. See `sv.ts` for the others. */
export const words: Said<typeof sv> = sv
