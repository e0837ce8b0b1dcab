/** What the person takes home, in one language. Short sentences; what is not known is said plainly. */
export type LeafletWords = {
  /** For hyphens, voices and days: a BCP 47 tag. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly when: {
    readonly title: string
    readonly sure: (day: string) => string
    readonly preliminary: (day: string) => string
    readonly unknown: string
  }
  readonly comes: {
    readonly title: string
    readonly line: (unit: string, day: string) => string
    readonly noDay: (unit: string) => string
    readonly unknown: (units: string) => string
    readonly none: string
  }
  readonly doctor: { readonly title: string; readonly unknown: string }
  readonly contact: { readonly title: string; readonly about: string; readonly unknown: string }
  readonly worse: {
    readonly title: string
    readonly day: (unit: string, phone: string) => string
    readonly dayUnknown: string
    readonly evening: string
    readonly acute: string
    readonly ward: (ward: string, phone: string) => string
  }
  readonly medicines: { readonly title: string; readonly lines: readonly string[] }
  readonly sip: { readonly title: string; readonly known: (day: string) => string; readonly unknown: string }
  readonly follow: {
    readonly title: string
    readonly call: (unit: string, day: string) => string
    readonly visit: (unit: string, day: string) => string
    readonly none: string
  }
  readonly own: string
  readonly printed: (day: string) => string
}

/** A name or number that is read from left to right, also in a line that is read the other way: a telephone number would turn round. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`
