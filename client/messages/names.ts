export interface PersonName {
  readonly given: string
  readonly family: string
}

/** "Karlsson, E": enough to know whose turn it is, in a narrow list. */
export function shortName({ given, family }: PersonName): string {
  const initial = given.trim().charAt(0)
  return initial ? `${family}, ${initial}` : family
}

/** "Elsa Karlsson". */
export function fullName({ given, family }: PersonName): string {
  return `${given} ${family}`.trim()
}

/** "Avdelning 5": a name and the number that belongs to it stay on one line. */
export const unbroken = (name: string): string => name.replaceAll(/ (?=\d)/g, '\u00a0')
