import type { answerFormWords as swedish } from '../answerForm.ts'
import type { Said } from '../said.ts'

export const answerFormWords: Said<typeof swedish> = {
  save: 'Save',
  saving: 'Saving …',
  clear: 'Take the answer away',
  offered: 'Suggestions',
}
