import type { mergeWords as swedish } from '../merge.ts'
import type { Said } from '../said.ts'

export const mergeWords: Said<typeof swedish> = {
  merge: 'Merge',
  mergeRows: 'Merge the rows',
  merging: 'Merging …',
  title: (name) => `Merge the rows of ${name}?`,
  text: 'One of the rows stays and is given what it lacks of the other, the number too. All that is written on both comes along, and the patient’s no holds. It cannot be undone.',
  notSame: {
    number: 'They have a personal number each and are two people. Put the number right first if it is wrong.',
    municipality:
      'The two rows have different municipalities, and information may be shared. See which municipality pays before they are merged.',
    days: 'Together the rows say that the patient was ready for discharge before the admission. Put the days right first.',
  },
  seen: 'I have looked: the municipality on the row that stays is the right one.',
  merged: 'The rows are one.',
  goesOn: 'The row is merged with another.',
  toGoesOn: 'To the row that stays',
  from: 'To this belongs what was written on another row of the same patient.',
  toFrom: 'See that row',
}
