const knownBy = { tapped: 'har sett', inRoom: 'hörde i mötet', byPhone: 'vet, ringt' } as const

/** One patient's page between the meetings. */
export const caseWords = {
  onlyMinimum:
    'Här står bara det som lagen alltid tillåter. Mer syns när avdelningen har antecknat samtycke eller gjort en menprövning.',
  date: 'Hemgång',
  takesOver: 'Vart, och vem tar över',
  changeDate: 'Ny dag för hemgång …',
  /** "HC Blå Kusten: sagt i mötet". */
  knows: (unit: string, how: 'tapped' | 'inRoom' | 'byPhone' | null, saidBy: string | null) =>
    `${unit}: ${how === null ? 'inte sett än' : [knownBy[how], saidBy].filter(Boolean).join(', ')}`,
  changes: 'Ändringar, den senaste först',
  by: (name: string, when: string) => `${name}, ${when}`,
  saidBy: (keeper: string) => `Det svarar ${keeper} på.`,
} as const
