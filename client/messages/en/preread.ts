import { unbroken } from '../names.ts'
import type { prereadWords as swedish } from '../preread.ts'
import type { Said } from '../said.ts'

export const prereadWords: Said<typeof swedish> = {
  title: 'Answer before the meeting',
  left: (n) => `${n} ${n === 1 ? 'answer' : 'answers'} left`,
  none: 'You have no patients in today’s meetings',
  noneText: 'If one more comes, the patient is here when the ward has read its list.',
  done: 'All is answered. Thank you!',
  doneText: 'The ward sees it already. It can be changed until the meeting.',
  meeting: (ward, time) => `${unbroken(ward)}\u00a0· ${time}`,
  withoutBasis:
    'You have only what the law gives you, so there is nothing to answer here. The ward asks the patient.',
  asks: (who) => `${who} asks`,
  due: (words) => `by ${words}`,
  nothing: 'Nothing to answer.',
  morning: 'My morning',
  open: 'Answer before the meeting',
}
