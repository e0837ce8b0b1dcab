/** Numbers in running English, by the names that `../plural.ts` has. */
const figures = new Intl.NumberFormat('en-GB')
const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** "1 patient", "12 patients", "2,000 rows". */
export const count = (n: number, one: string, other: string): string => `${figure(n)} ${form(n, one, other)}`

/** "one patient", "two patients", and figures from thirteen. */
export const countInWords = (n: number, one: string, other: string): string =>
  `${small[n] ?? figure(n)} ${form(n, one, other)}`

/** Only the word. Unlike in Swedish, none are many. */
export const form = (n: number, one: string, other: string): string => (Number(n) === 1 ? one : other)

export const figure = (n: number): string => figures.format(n)
