import type { lanesWords as swedish } from '../lanes.ts'
import type { Said } from '../said.ts'

export const lanesWords: Said<typeof swedish> = {
  title: 'The parts of each',
  ours: (name) => `${name} (you)`,
  answer: 'Answer',
  change: 'Change',
  silent: 'Not answered',
  noBasis: 'Lacks a ground',
  saidBy: (name, when) => `${name}, ${when}`,
}
