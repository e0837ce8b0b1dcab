/** An answer to what is asked of us before our turn, and the few words that go with "Vi kan inte" or "Senare". */
export const answerWords = {
  why: { cannot: 'Varför inte?', later: 'När kan ni säga?' },
  send: 'Skicka svaret',
  sending: 'Skickar …',
  takes: 'Vi tar det',
  cannot: 'Vi kan inte …',
  later: 'Senare …',
  change: 'Ändra',
  answered: { takes: 'Ni tar det', cannot: 'Ni kan inte', later: 'Ni svarar senare' },
  saved: 'Avdelningen ser svaret.',
  due: (words: string) => `senast ${words}`,
} as const
