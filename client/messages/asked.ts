import { count } from './plural.ts'

/** What waits for an answer, met on the first screen: also by who could not be at the meeting. */
export const askedWords = {
  title: (n: number) => `Att svara på · ${count(n, 'fråga', 'frågor')}`,
  due: (words: string) => `senast ${words}`,
  managerTitle: (n: number) => `Att besluta · ${count(n, 'fråga', 'frågor')}`,
  from: (note: string) => `Enheten skriver: ${note}`,
  takes: 'Ja, vi tar det',
  cannot: 'Nej, vi kan inte',
  note: 'Några ord om beslutet',
  decided: 'Beslutet är sparat. Enheten och avdelningen ser det.',
} as const
