import type { answerFormWords as swedish } from '../answerForm.ts'
import type { Said } from '../said.ts'

export const answerFormWords: Said<typeof swedish> = {
  save: 'Save',
  saving: 'Saving …',
  clear: 'Take the answer away',
  offered: 'Suggestions',
  overtaken: (by, stands) =>
    `${by || 'Somebody else'} was before you. ${stands === '' ? 'Nothing is said now' : `It now says: ${stands.replace(/\.$/, '')}`}. Save again if what you have written is to stand instead.`,
}
