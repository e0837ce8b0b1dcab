import type { endWords as swedish } from '../end.ts'
import type { Said } from '../said.ts'
import { count } from './plural.ts'

export const endWords: Said<typeof swedish> = {
  title: 'End the meeting',
  left: (n) => `There was no time for ${count(n, 'patient', 'patients')}, kept for the next meeting.`,
  none: 'All are gone through.',
  go: 'End the meeting',
  stay: 'Go on with the meeting',
}
