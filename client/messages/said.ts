/**
 * The shape of a section, whatever the language: every key that Swedish has, with the same parameters. A section in another
 * language is of the type `Said<typeof …Words>`, so one that lacks a key does not compile. See docs/decisions/007-words-by-section.md.
 */
export type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Said<T[Key]> }
