/** What the ward asks of a unit, answered outside the meeting. */
export const questionWords = {
  title: 'Fråga till oss',
  saved: 'Svaret är sparat. Avdelningen ser det.',
} as const
