import type { receptionWords as swedish } from '../reception.ts'
import type { Said } from '../said.ts'

export const receptionWords: Said<typeof swedish> = {
  of: (name) => `Taking over ${name}`,
  marks: { receives: 'We take over', onCondition: 'On a condition', notYet: 'Not yet' },
  states: {
    receives: 'Taking over is confirmed',
    onCondition: 'Takes over on a condition',
    notYet: 'Cannot take over yet',
  },
  silent: 'Taking over is not confirmed',
  nobody: 'Nobody who takes over is a party yet.',
  question: 'Do you take over?',
  physician: 'Responsible physician',
  physicianMissing: 'Write which physician takes over.',
  firstContact: 'First contact',
  firstContactHint: 'A visit, a home visit or a call.',
  firstContactMissing: 'Choose the day of the first contact.',
  note: 'A line to the ward',
  condition: 'What is needed first?',
  conditionMissing: 'Write what is needed.',
  why: 'Why not yet?',
  whyMissing: 'Write why.',
  saved: (name) => `The answer for ${name} is saved. The ward sees it.`,
  by: (physician) => `physician ${physician}`,
  on: (day) => `first contact ${day}`,
  answer: 'Take over …',
  answerFor: (name) => `Answer whether you take over ${name}`,
  change: 'Change',
  changeFor: (name) => `Change the answer about taking over ${name}`,
}
