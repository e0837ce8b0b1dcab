import type { Said } from '../said.ts'
import type { skipWords as swedish } from '../skip.ts'

export const skipWords: Said<typeof swedish> = {
  title: 'Skip today',
  why: 'Why?',
  reasons: {
    partyMissing: 'A party is missing',
    notReady: 'Nothing can be decided today',
    alreadyHome: 'Already at home',
    other: 'Something else',
  },
  words: 'A few words',
  go: 'Skip',
  last: 'Nobody else waits: the meeting ends.',
  goLast: 'Skip and end',
}
