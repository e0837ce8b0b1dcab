import type { askedWords as swedish } from '../asked.ts'
import type { Said } from '../said.ts'

const questions = (n: number): string => `${n} ${n === 1 ? 'question' : 'questions'}`

export const askedWords: Said<typeof swedish> = {
  title: (n) => `To answer · ${questions(n)}`,
  due: (words) => `by ${words}`,
  managerTitle: (n) => `To decide · ${questions(n)}`,
  from: (note) => `The unit writes: ${note}`,
  takes: 'Yes, we take it',
  cannot: 'No, we cannot',
  note: 'A few words on the decision',
  decided: 'The decision is saved. The unit and the ward see it.',
}
