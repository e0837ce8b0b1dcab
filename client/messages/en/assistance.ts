import type { assistanceWords as swedish } from '../assistance.ts'
import type { Said } from '../said.ts'

export const assistanceWords: Said<typeof swedish> = {
  of: (name) => `Assistance decision for ${name}`,
  question: 'How does it stand?',
  marks: { appliedFor: 'Applied for', decided: 'Decided', notNeeded: 'Not needed' },
  states: {
    appliedFor: 'Assistance applied for, not decided',
    decided: 'There is an assistance decision',
    notNeeded: 'No assistance decision is needed',
  },
  silent: 'Assistance decision: not answered',
  note: 'A line to the others',
  noteHint: 'For example when the decision is expected.',
  choose: 'Choose how it stands.',
  saved: (name) => `The answer for ${name} is saved. The others see it.`,
  answer: 'Answer …',
  answerFor: (name) => `Answer about the assistance decision for ${name}`,
  change: 'Change',
  changeFor: (name) => `Change the answer about the assistance decision for ${name}`,
}
