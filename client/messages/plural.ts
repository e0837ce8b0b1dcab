/** Numbers in running Swedish. The forms follow Intl.PluralRules, so another language can have more of them. */
const rules = new Intl.PluralRules('sv-SE')
const figures = new Intl.NumberFormat('sv-SE')
const small = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/** "1 patient", "12 patienter", "2 000 rader". */
export function count(n: number, one: string, other: string): string {
  return `${figure(n)} ${form(n, one, other)}`
}

/** "en patient", "två patienter", and figures from thirteen. */
export function countInWords(n: number, one: string, other: string): string {
  return `${small[n] ?? figure(n)} ${form(n, one, other)}`
}

/** Only the word: "patient" or "patienter". */
export function form(n: number, one: string, other: string): string {
  return rules.select(n) === 'one' ? one : other
}

/** "2 000": thousands apart, as the ward writes them. */
export function figure(n: number): string {
  return figures.format(n)
}
