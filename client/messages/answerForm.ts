/** A form with a few questions, and the button that saves the answer. */
export const answerFormWords = {
  save: 'Spara',
  saving: 'Sparar …',
  clear: 'Ta bort svaret',
  offered: 'Förslag',
} as const
