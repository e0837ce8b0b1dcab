import type { leavingWords as swedish } from '../leaving.ts'
import type { Said } from '../said.ts'

const rows = (n: number): string => (n === 1 ? 'row' : 'rows')

export const leavingWords: Said<typeof swedish> = {
  open: (n) => `${n} ${rows(n)} that must be done before going home are not done.`,
  why: 'Discharged all the same, because',
  whyHint: 'It stays with the patient, so that those who receive know.',
  whyMissing: 'Write why.',
  despite: (reason) => `Discharged all the same, because: ${reason}`,
}
