import type { Answer } from '../../shared/case/facets/entries.ts'
import type { Tone } from '../ui/Mark.tsx'

export const answerTone = {
  takes: 'ok',
  cannot: 'bad',
  later: 'part',
  needsManager: 'part',
} as const satisfies Record<Answer, Tone>
