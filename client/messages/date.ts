/** A new day for going home, as it was said. */
export const dateWords = {
  title: 'Ny dag för hemgång',
  when: 'Vilken dag?',
  hint: 'Som ni säger det: ons, 25/11 fm, i morgon 10',
  understood: (text: string) => `Förstått som ${text}`,
  unclear: 'Det går inte att läsa som en dag. Prova ”ons” eller ”25/11”.',
  sureness: 'Hur säkert?',
  preliminary: 'Preliminärt',
  sure: 'Säkert',
  reason: 'Varför ändras den?',
  save: 'Spara dagen',
  remove: 'Ingen dag än',
} as const
