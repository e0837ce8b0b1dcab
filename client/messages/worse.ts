import { relativeDay } from './when.ts'

/** Before a day is given up: what is arranged on it; and when she is worse, that there is none. */
export const worseWords = {
  arranged: (day: string, today: string) =>
    `Det här är ordnat för hemgången ${relativeDay(day, today)} och kan behöva flyttas`,
  nothingArranged: (day: string, today: string) =>
    `Inget är ordnat för hemgången ${relativeDay(day, today)}.`,
  firstContact: 'Första kontakt',
  contact: (what: string, name: string | null) => (name === null ? what : `${what}, ${name}`),

  open: 'Försämrad – ställ in …',
  title: 'Försämrad – hemgång ställs in',
  text: 'Det finns ingen dag för hemgång längre, och patienten är inte utskrivningsklar. Alla som berörs får veta det nu.',
  physician: 'Vilken läkare har bedömt det?',
  physicianMissing: 'Skriv läkarens namn.',
  reason: 'Vad har hänt?',
  reasonMissing: 'Skriv kort vad som har hänt.',
  callOff: 'Ställ in hemgången',
  back: 'Tillbaka',
} as const
