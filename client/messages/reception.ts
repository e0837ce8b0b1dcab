import type { ReceptionMark } from '../../shared/case/facets/receptions.ts'

/** "Tar emot", said by each who takes over from the ward. */
export const receptionWords = {
  of: (name: string) => `Tar emot ${name}`,
  marks: {
    receives: 'Tar emot',
    onCondition: 'På villkor',
    notYet: 'Inte än',
  } satisfies Record<ReceptionMark, string>,
  states: {
    receives: 'Mottagandet bekräftat',
    onCondition: 'Tar emot på villkor',
    notYet: 'Kan inte ta emot än',
  } satisfies Record<ReceptionMark, string>,
  silent: 'Mottagandet inte bekräftat',
  nobody: 'Ingen som tar över är part än.',
  question: 'Tar ni emot?',
  physician: 'Ansvarig läkare',
  physicianMissing: 'Skriv vilken läkare som tar över.',
  firstContact: 'Första kontakten',
  firstContactHint: 'Besök, hembesök eller samtal.',
  firstContactMissing: 'Välj dagen för den första kontakten.',
  note: 'En rad till avdelningen',
  condition: 'Vad behövs först?',
  conditionMissing: 'Skriv vad som behövs.',
  why: 'Varför inte än?',
  whyMissing: 'Skriv varför.',
  saved: (name: string) => `Svaret för ${name} är sparat. Avdelningen ser det.`,
  by: (physician: string) => `läkare ${physician}`,
  on: (day: string) => `första kontakt ${day}`,
  answer: 'Tar emot …',
  answerFor: (name: string) => `Svara om ni tar emot ${name}`,
  change: 'Ändra',
  changeFor: (name: string) => `Ändra svaret om att ta emot ${name}`,
} as const
