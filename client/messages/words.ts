import { sv } from './sv.ts'

/** Every key that Swedish has, with the same parameters: a catalogue that lacks one does not compile. */
export type Words = Said<typeof sv>

/** The words that every screen says: `words.ui.close`, `words.ui.sortable.moved(name, 2, 9)`. See `sv.ts` for the others. */
export const words: Words = sv

type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Said<T[Key]> }
