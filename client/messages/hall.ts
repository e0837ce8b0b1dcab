import { about } from './lapse.ts'
import { count, countInWords } from './plural.ts'

/** Before and beside the patients: the hall, and the wait for one's turn. */
export const hallWords = {
  title: 'Innan mötet',
  titleAfter: 'Mötet är slut',
  startsAt: (time: string) => `Börjar ${time}`,
  leads: (name: string) => `${name} leder`,
  nothingHere: 'Här hör och ser alla varandra. Säg inget om någon patient förrän den är uppe.',

  check: 'Ljud och bild',
  checkText: 'Pröva i lugn och ro. Ingen hör eller ser dig förrän du går in.',
  enter: 'Gå in',
  enterNote: (microphone: boolean, camera: boolean) =>
    `Mikrofonen är ${microphone ? 'på' : 'av'}, kameran ${camera ? 'på' : 'av'}`,

  here: 'Här nu',
  people: (n: number) => count(n, 'person', 'personer'),
  missing: 'Saknas',
  allHere: 'Alla som berörs i dag är här',

  start: 'Börja med första patienten',
  startNote: (missing: number) =>
    missing === 0 ? 'alla som väntas är här' : `${count(missing, 'part', 'parter')} saknas`,
  waitForLead: (name: string, time: string) => `${name} börjar ${time}. Ni släpps in när det är er tur.`,
  wardWaits: (name: string, time: string) => `${name} börjar ${time}.`,
} as const

export const heldWords = {
  title: 'Ni väntar på er tur',
  turn: (patients: number) => `Er tur, ${countInWords(patients, 'patient', 'patienter')}`,
  soon: (millis: number) => (millis < 60_000 ? 'vilken minut som helst' : about(millis)),
  moved: (before: string) => `ny tid, det var ${before}`,
  letIn: 'Du släpps in automatiskt när det är er tur.',
  unheard: 'Tills dess hör och ser ingen dig, och du hör ingen.',
  answerNow: (left: number) => `Svara redan nu · ${count(left, 'fråga', 'frågor')} kvar`,
  nothingToAnswer: 'Inget att svara på just nu.',
  yours: 'Era patienter',
  done: (patients: number) =>
    patients === 1
      ? 'Tack! Er patient är genomgången.'
      : `Tack! Era ${countInWords(patients, 'patient', 'patienter')} är genomgångna.`,
  doneText: 'Ni kan lägga på. Det ni tog på er finns kvar på er sida.',
  none: 'Ingen av era patienter är med i dag',
  waitsForBasis: 'Ni får inte vara med än',
  waitsForBasisText:
    'Ni släpps in automatiskt när patienten har sagt ja, eller avdelningen har antecknat en annan grund. Tills dess hör och ser ni inget.',
  noBasis: 'Ni har det som lagen ger er. Ni släpps in när grunden för mer är antecknad.',
  noneText: 'Kommer någon till släpps du in automatiskt. Du kan också lägga på.',

  home: (day: string) => `hem ${day}`,
  preliminary: 'preliminärt',
  due: (words: string) => `senast ${words}`,
} as const
