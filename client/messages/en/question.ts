import type { questionWords as swedish } from '../question.ts'
import type { Said } from '../said.ts'

export const questionWords: Said<typeof swedish> = {
  title: 'A question to us',
  ours: 'Our answer',
  answers: { takes: 'We take it', cannot: 'We cannot', later: 'Later' },
  choose: 'Choose an answer.',
  saved: 'The answer is saved. The ward sees it.',
}
