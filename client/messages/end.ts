import { count } from './plural.ts'

/** Before the meeting ends. */
export const endWords = {
  title: 'Avsluta mötet',
  left: (n: number) => `${count(n, 'patient', 'patienter')} hann inte tas upp och står kvar till nästa möte.`,
  none: 'Alla är genomgångna.',
  go: 'Avsluta mötet',
  stay: 'Fortsätt mötet',
} as const
