import type { checklistWords as swedish } from '../checklist.ts'
import type { Said } from '../said.ts'

const rows = (n: number): string => (n === 1 ? 'row' : 'rows')

export const checklistWords: Said<typeof swedish> = {
  title: 'Before going home',
  nobody: (owner) => `${owner} is not with. The ward answers.`,
  holds: 'to be done before going home',
  answered: (name, unit) => [name, unit].filter(Boolean).join(', '),
  heard: { inRoom: 'said in the meeting', byPhone: 'said by telephone' },
  due: (day) => `by ${day}`,

  lacks: {
    readiness: 'the physician has not judged the patient ready for discharge',
    healthCentre: 'the health centre is not known, though the municipality’s health care is planned',
    lanes: (units) => `waiting for ${units}`,
    open: (n) => `${n} ${rows(n)} left that must be done`,
    unknown: (n) => `${n} ${rows(n)} of which nobody knows whether they are needed`,
  },

  done: 'Done',
  undone: 'Not done',
  doneFor: (row) => `Done: ${row}`,
  isDone: (row) => `Done: ${row}`,
  change: 'Change',
  changeFor: (row) => `Change: ${row}`,
  need: 'Needed',
  needFor: (row) => `Needed: ${row}`,
  noNeed: 'Not needed',
  noNeedFor: (row) => `Not needed: ${row}`,
  restNotNeeded: (n) => `The other ${n} are not needed`,
  restSaid: 'Written down that the rest is not needed.',
  folded: {
    done: (n) => `${n} done`,
    notNeeded: (n) => `${n} not needed`,
    unknown: (n) => `${n} nobody knows yet`,
  },
  save: 'Save',
  saved: 'Saved.',
  how: 'How does it stand?',
  whose: (owner) => `Answers: ${owner}`,
  dueOn: 'Done by',
  note: 'A line to the others',
  noteNeeded: 'What hinders?',
  saidHint: 'The row is another party’s. It is written down as said by telephone.',

  dialog: {
    title: 'Checklist before going home',
    find: 'Write to find a row',
    hint: 'Arrows up and down choose. Enter: done, or not done again.',
    none: 'No row is called that.',
    empty: 'The arena has no checklist yet.',
    notYours: (owner) => `${owner} answers that row itself.`,
  },

  track: 'Track',
  noTrack: 'no track chosen',
  sip: {
    none: 'The track needs no coordinated plan.',
    afterwards: 'The coordinated plan is made at home afterwards, and is booked before going home.',
    before: 'The coordinated plan is made before discharge.',
  },
  chooseTrack: 'Choose a track',
  trackSet: (label) => `${label} is chosen.`,
}
