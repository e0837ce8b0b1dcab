/** A form with a few questions, and the button that saves the answer. */
export const answerFormWords = {
  save: 'Spara',
  saving: 'Sparar …',
  clear: 'Ta bort svaret',
  offered: 'Förslag',
  overtaken: (by: string | undefined, stands: string) =>
    `${by || 'Någon annan'} hann före. ${stands === '' ? 'Nu står det inget' : `Nu står det: ${stands.replace(/\.$/, '')}`}. Spara igen om det du har skrivit ska gälla i stället.`,
} as const
