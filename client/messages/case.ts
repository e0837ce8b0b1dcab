/** One patient's page between the meetings. */
export const caseWords = {
  onlyMinimum:
    'Här står bara det som lagen alltid tillåter. Mer syns när avdelningen har antecknat samtycke eller gjort en menprövning.',
  date: 'Hemgång',
  changes: 'Ändringar, den senaste först',
  by: (name: string, when: string) => `${name}, ${when}`,
  saidBy: (keeper: string) => `Det svarar ${keeper} på.`,
} as const
