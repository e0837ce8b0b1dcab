import type { Said } from './said.ts'
import { sv } from './sv.ts'

/** The words that every screen says: `words.ui.close`, `words.ui.sortable.moved(name, 2, 9)`. See `sv.ts` for the others. */
export const words: Said<typeof sv> = sv
