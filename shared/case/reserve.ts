/** "19510612-k98a" → "19510612K98A". */
export const plainReserve = (written: string): string =>
  written.replace(/[\s\u2010-\u2015\u2212+-]/g, '').toUpperCase()

/**
 * Whether a number, without marks, is written in one of the arena's ways: "#" stands for a digit, "@" for a letter, "*" for either of them,
 * and anything else for itself.
 */
export const isReserve = (number: string, formats: readonly string[]): boolean =>
  formats.some(
    (format) =>
      format.length === number.length &&
      [...format].every((mark, at) => (marks[mark] ?? isSame(mark))(number.charAt(at))),
  )

const isDigit = (sign: string): boolean => /^[0-9]$/.test(sign)
const isLetter = (sign: string): boolean => /^[A-Z]$/.test(sign)
const isSame = (mark: string) => (sign: string) => sign === mark
const marks: Readonly<Record<string, (sign: string) => boolean>> = {
  '#': isDigit,
  '@': isLetter,
  '*': (sign) => isDigit(sign) || isLetter(sign),
}
