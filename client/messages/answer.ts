import type { Answer } from '../../shared/case/facets/entries.ts'

/** What a unit says to what is asked of it, and the few words that go with it, on their way to the ward. */
export const answerWords = {
  takes: 'Vi tar det',
  cannot: 'Vi kan inte …',
  later: 'Senare …',
  needsManager: 'Behöver chefsbeslut …',
  answered: {
    takes: 'Ni tar det',
    cannot: 'Ni kan inte',
    later: 'Ni svarar senare',
    needsManager: 'Er chef ska besluta',
  } satisfies Record<Answer, string>,
  change: 'Ändra',
  saved: 'Avdelningen ser svaret.',
  why: { cannot: 'Varför inte?', later: 'När kan ni säga?' },
  send: 'Skicka svaret',
  sending: 'Skickar …',
  manager: {
    title: 'Vem ska besluta?',
    note: 'Vad behöver beslutas?',
    none: 'Ingen chef är inlagd för er enhet. Svara ”Senare” så länge.',
    send: 'Skicka till chefen',
  },
} as const
