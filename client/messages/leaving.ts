import { count } from './plural.ts'

/** Who leaves although something of the checklist is open. */
export const leavingWords = {
  open: (n: number) => `${count(n, 'rad', 'rader')} som ska vara klara före hemgång är inte klara.`,
  why: 'Utskriven ändå, eftersom',
  whyHint: 'Det står kvar hos patienten, så att de som tar emot vet.',
  whyMissing: 'Skriv varför.',
  despite: (reason: string) => `Utskriven ändå, eftersom: ${reason}`,
} as const
