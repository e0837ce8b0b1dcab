import { count } from './plural.ts'

/** She is back within thirty days. */
export const readmissionWords = {
  readmitted: (day: string, days: number) =>
    days === 0
      ? `Åter samma dag som utskrivningen, ${day}`
      : `Åter efter ${count(days, 'dag', 'dagar')}, utskriven ${day}`,
  readmittedAfter: (day: string) => `åter, utskriven ${day}`,
  readmission: 'Återinskriven',
  lastPlan: 'Så var det planerat förra gången',
  lastPlanNotYours: 'Förra vårdtiden var på en annan avdelning. Planen finns där.',
  noLastPlan: 'Inget är antecknat från förra gången.',
  wasOpen: (rows: string) => `Inte klart då: ${rows}`,
  fellShort: (question: string) => `Stämde inte, tyckte patienten eller en närstående: ”${question}”`,
  openFormer: 'Öppna förra vårdtiden',
  whatFailed: 'Vad var det som inte höll?',
  whatFailedHint: 'Hjälper dem som planerar den här gången.',
  noted: 'Det är antecknat.',
} as const
