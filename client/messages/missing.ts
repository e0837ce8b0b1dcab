/** A party that is missing for somebody whose turn is near: whom to call, and what to do without them. */
export const missingWords = {
  missing: (unit: string, patient: string) => `${unit} saknas till ${patient}`,
  /** In the hall no patient is named: whoever is there may see the screen. */
  missingAtStart: (unit: string) => `${unit} saknas till mötets början`,
  turn: (time: string) => `tas upp ca ${time}`,
  postpone: 'Skjut upp',
  postponed: 'Andra tas före.',
  without: 'Gå vidare utan',
  wentOn: 'Mötet väntar inte. Det ni frågar dem står kvar, och de ser det efteråt.',
} as const
