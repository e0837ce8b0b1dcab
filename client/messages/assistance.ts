import type { AssistanceMark } from '../../shared/case/facets/assistance.ts'

/** How the assistance decision stands: the municipality's own, and never the meeting's. */
export const assistanceWords = {
  of: (name: string) => `Biståndsbeslut för ${name}`,
  question: 'Hur står det?',
  marks: {
    appliedFor: 'Ansökt',
    decided: 'Beslutat',
    notNeeded: 'Behövs inte',
  } satisfies Record<AssistanceMark, string>,
  states: {
    appliedFor: 'Bistånd ansökt, inte beslutat',
    decided: 'Biståndsbeslut finns',
    notNeeded: 'Inget biståndsbeslut behövs',
  } satisfies Record<AssistanceMark, string>,
  silent: 'Biståndsbeslut: inte besvarat',
  note: 'En rad till de andra',
  noteHint: 'Till exempel när beslutet väntas.',
  choose: 'Välj hur det står.',
  saved: (name: string) => `Svaret för ${name} är sparat. De andra ser det.`,
  answer: 'Svara …',
  answerFor: (name: string) => `Svara om biståndsbeslut för ${name}`,
  change: 'Ändra',
  changeFor: (name: string) => `Ändra svaret om biståndsbeslut för ${name}`,
} as const
