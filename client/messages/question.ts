import type { Answer } from '../../shared/case/facets/entries.ts'

/** What the ward asks of a unit, answered outside the meeting. */
export const questionWords = {
  title: 'Fråga till oss',
  ours: 'Vårt svar',
  answers: { takes: 'Vi tar det', cannot: 'Vi kan inte', later: 'Senare' } satisfies Record<Answer, string>,
  choose: 'Välj ett svar.',
  saved: 'Svaret är sparat. Avdelningen ser det.',
} as const
