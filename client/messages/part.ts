/** A unit's own part of one patient, said before the meeting. */
export const partWords = {
  ours: 'Vår del',
  of: (name: string) => `Vår del för ${name}`,
  choose: 'Välj hur det står.',
  line: 'En rad till de andra',
  answer: 'Svara',
  change: 'Ändra svaret',
  answerFor: (name: string) => `Svara för ${name}`,
  changeFor: (name: string) => `Ändra svaret för ${name}`,
  save: 'Spara',
  saved: (name: string) => `Vår del för ${name} är sparad.`,
  silent: 'inte besvarad',
} as const
