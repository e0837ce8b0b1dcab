import type { CaseState } from '../case/state.ts'

/** Every field of a case has its tier; one without does not compile. `disclosed` withholds by these: another is its to learn first. */
export const caseFields = {
  id: 'T0',
  identity: 'T0',
  protectedIdentity: 'T0',
  ward: 'T0',
  payer: 'T0',
  healthCentre: 'T0',
  estimate: 'T0',
  episode: 'T0',
  // That psychiatry is concerned, or on what ground something is shared, is a circumstance of its own.
  parties: 'T1',
  bases: 'T1',
  declined: 'T1',
  estimateChanges: 'T1',
  bed: 'T1',
  readiness: 'T1',
  words: 'T1',
  wordsSaid: 'T1',
  asked: 'T1',
  nextOfKin: 'T1',
  lanes: 'T1',
  entries: 'T1',
  skippedTurns: 'T1',
  fullTurns: 'T1',
  informed: 'T1',
  destination: 'T1',
  assistance: 'T1',
  receptions: 'T1',
  designatedContact: 'T1',
  changedAt: 'T1',
  // Diagnoses, psychiatry, addiction, violence, contagion, what concerns those close to her: for named persons, asked for.
  confidential: 'T2',
} as const satisfies Record<keyof CaseState, 'T0' | 'T1' | 'T2'>
