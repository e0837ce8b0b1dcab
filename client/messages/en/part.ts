import type { partWords as swedish } from '../part.ts'
import type { Said } from '../said.ts'

export const partWords: Said<typeof swedish> = {
  ours: 'Our part',
  of: (name) => `Our part for ${name}`,
  choose: 'Choose how it stands.',
  line: 'A line to the others',
  answer: 'Answer',
  change: 'Change the answer',
  answerFor: (name) => `Answer for ${name}`,
  changeFor: (name) => `Change the answer for ${name}`,
  save: 'Save',
  saved: (name) => `Our part for ${name} is saved.`,
  silent: 'not answered',
  mark: 'How does your part stand?',
  changeShort: 'Change',
  seen: 'The ward sees the answer.',

  hinders: 'What hinders?',
  hindrances: {
    fullUntil: 'Full until …',
    meetsFirst: 'Needs to meet the patient first',
    lacksPlanningBasis: 'Lacks what is needed to plan',
    other: 'Something else …',
  },
  fullUntil: 'Full until which day?',
  otherDay: 'Another day',
  chooseDay: 'Choose the day.',
  hinder: 'Hindrance …',
  notApplicable: 'Not needed',
  addLine: 'Add a line',
  back: 'Back',
}
