import type { contactWords as swedish } from '../contact.ts'
import type { Said } from '../said.ts'

export const contactWords: Said<typeof swedish> = {
  of: (name) => `Designated care contact for ${name}`,
  missing: 'No designated care contact',
  missingSoon: 'No designated care contact. One must be named before the patient is discharged (LUS 2:5).',
  is: (name) => `Designated care contact: ${name}`,
  name: 'Name',
  nameMissing: 'Write who it is.',
  phone: 'Telephone',
  phoneWrong: 'Write the number in figures, as 0491-78 20 10.',
  saved: (name) => `The designated care contact for ${name} is saved.`,
  answer: 'Name …',
  answerFor: (name) => `Name a designated care contact for ${name}`,
  change: 'Change',
  changeFor: (name) => `Change the designated care contact for ${name}`,
}
