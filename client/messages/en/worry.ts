import type { Said } from '../said.ts'
import type { worryWords as swedish } from '../worry.ts'

export const worryWords: Said<typeof swedish> = {
  outcomes: {
    asBefore: 'Goes on as planned',
    moreSupport: 'More support is arranged',
    homeVisit: 'Home visit or mobile team',
    hospital: 'Back to hospital',
  },
  worry: 'At home – we are worried',
  worryHint: 'The patient comes up at the next meeting. Write what you see.',
  worryWhat: 'What worries you?',
  raise: 'Bring up at the next meeting',
  raised: 'The patient comes up at the next meeting.',
  raisedBy: (unit, when) => `${unit}, ${when}`,
  open: 'Comes up at the next meeting',
  came: 'What did you decide?',
  settle: 'Save',
}
