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

  hinders: 'Vad hindrar?',
  hindrances: {
    fullUntil: 'Fullt till …',
    meetsFirst: 'Behöver träffa först',
    lacksPlanningBasis: 'Underlag saknas',
    other: 'Annat …',
  },
  fullUntil: 'Fullt till vilken dag?',
  otherDay: 'Annan dag',
  chooseDay: 'Välj dagen.',
  hinder: 'Hinder …',
  notApplicable: 'Behövs inte',
  addLine: 'Lägg till en rad',
  back: 'Tillbaka',
} as const
