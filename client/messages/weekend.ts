import { figure } from './plural.ts'

/** Fridays and before red days: what is missing for those who go home, and who is reached. */
export const weekendWords = {
  title: 'Helgkoll',
  intro: (day: string) => `Går hem före ${day}.`,
  missing: (lacking: number, unknown: number) =>
    [
      lacking > 0 && `${figure(lacking)} saknas`,
      unknown > 0 && `${figure(unknown)} där ingen vet om det behövs`,
    ]
      .filter(Boolean)
      .join(', '),
  all: 'allt ordnat',
  contacts: 'Nås under helgen',
  usual: 'samma som i veckan',
} as const
