import { relativeDay } from './when.ts'

/** Before a day is given up: what is arranged on it; and when she is worse, that there is none. */
export const worseWords = {
  arranged: (day: string, today: string) =>
    `Det här är ordnat ${relativeDay(day, today)} och behöver flyttas`,
  nothingArranged: (day: string, today: string) => `Inget är ordnat ${relativeDay(day, today)}.`,
  firstContact: (physician: string | null) =>
    physician === null ? 'Första kontakt' : `Första kontakt, ${physician}`,

  open: 'Försämrad – hemgång ställs in …',
  title: 'Försämrad – hemgång ställs in',
  text: 'Det finns ingen dag för hemgång längre, och patienten är inte utskrivningsklar. Alla som berörs får veta det nu.',
  physician: 'Vilken läkare har bedömt det?',
  physicianMissing: 'Skriv läkarens namn.',
  reason: 'Vad har hänt?',
  callOff: 'Ställ in hemgången',
  back: 'Tillbaka',
} as const
