import type { WorryOutcome } from '../../shared/case/facets/worries.ts'

const outcomes = {
  asBefore: 'Fortsätter som planerat',
  moreSupport: 'Mer stöd ordnas',
  homeVisit: 'Hembesök eller mobilt team',
  hospital: 'Åter till sjukhuset',
} satisfies Record<WorryOutcome, string>

/** "Hemma – vi är oroliga": also where nothing else of what follows after home is said. */
export const worryWords = {
  outcomes,
  worry: 'Hemma – vi är oroliga',
  worryHint: 'Patienten tas upp på nästa avstämning. Skriv vad ni ser.',
  worryWhat: 'Vad oroar er?',
  raise: 'Ta upp på nästa avstämning',
  raised: 'Patienten tas upp på nästa avstämning.',
  raisedBy: (unit: string, when: string) => `${unit}, ${when}`,
  open: 'Tas upp på nästa avstämning',
  came: 'Vad kom ni fram till?',
  settle: 'Spara',
} as const
