import type { questionWords as swedish } from '../question.ts'
import type { Said } from '../said.ts'

export const questionWords: Said<typeof swedish> = {
  title: 'A question to us',
  saved: 'The answer is saved. The ward sees it.',
}
