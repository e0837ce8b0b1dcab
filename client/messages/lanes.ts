/** The parts of all units, on a patient's own page. */
export const lanesWords = {
  title: 'Så står det hos var och en',
  ours: (name: string) => `${name} (ni)`,
  answer: 'Svara',
  change: 'Ändra',
  silent: 'Inte besvarad',
  noBasis: 'Saknar grund',
  saidBy: (name: string, when: string) => `${name}, ${when}`,
} as const
