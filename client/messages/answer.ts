/** The few words that go with "Vi kan inte" or "Senare", on its way to the ward. */
export const answerWords = {
  why: { cannot: 'Varför inte?', later: 'När kan ni säga?' },
  send: 'Skicka svaret',
  sending: 'Skickar …',
} as const
