import { count, countInWords } from './plural.ts'
import { localDate, longDay, time } from './when.ts'

/** The meeting's notes: what was agreed, by whom, to when. What an entry says is in the words of the huddle. */
export const notesWords = {
  notYet: 'Anteckningarna finns här när mötet är avslutat',

  title: (ward: string) => `Mötesanteckningar, ${ward}`,
  forUnit: (unit: string) => `${unit}: det som rör era patienter`,
  forWard: 'Hela mötet',
  led: (name: string) => `leddes av ${name}`,
  /** Who holds the paper is told on it; `now` is an instant. */
  printed: (unit: string, now: string) =>
    `Utskrivet för ${unit} ${longDay(localDate(now))} ${time(now)}. Får läsas bara av den som behöver det i sitt arbete.`,

  time: 'Tid',
  planned: (from: string, to: string) => `Planerat ${from}–${to}`,
  held: (from: string, to: string) => `Hölls ${from}–${to}`,
  used: (length: string) => `${length} med patienterna`,
  start: {
    onTime: 'Började i tid',
    late: (minutes: number) => `Började ${count(minutes, 'minut', 'minuter')} sent`,
    early: (minutes: number) => `Började ${count(minutes, 'minut', 'minuter')} tidigt`,
    never: 'Ingen patient togs upp',
  },

  attendance: 'Närvaro',
  missing: 'Saknades',
  observed: (name: string) => `${name} (åhörare)`,
  unnamed: (n: number) => `${n} till i rummet, inte namngiven${n > 1 ? 'a' : ''}`,
  patients: 'Patienterna',
  noPatients: 'Ni hade ingen patient i det här mötet.',
  minutes: (used: string, planned: number) => `${used} av ${count(planned, 'minut', 'minuter')}`,
  followUp: 'Uppföljning efter utskrivning',
  nothing: 'Inget antecknat.',
  assessedBy: (name: string) => `bedömt av ${name}`,
  limited: 'Det saknas samtycke eller menprövning för att dela mer med er.',
  notReached: 'Hanns inte med',
  skipped: 'Hoppades över',
  afterwards: 'Rättat efter mötet',
  struck: (when: string, by: string) => `Struken ${when} av ${by}`,
  saidAfterwards: (said: string, when: string) => `${said}, efteråt ${when}`,
  takenBack: (said: string, when: string) => `${said}, återtaget ${when}`,
  correct: {
    open: (text: string) => `Rätta: ${text}`,
    short: 'Rätta',
    title: 'Rätta i efterhand',
    stays: 'Det som stod i mötet stryks inte ut. Det står kvar, märkt som ändrat, med rättelsen under.',
    opens: 'Åtgärden är klar. Ändrar ni vad som ska göras blir den öppen igen.',
    text: 'Så här ska det stå',
    same: 'Ändra texten först.',
    save: 'Spara rättelsen',
    strike: 'Stryk raden',
  },
} as const

/** The ward's own A4. */
export const tasksWords = {
  title: (ward: string) => `Att göra, ${ward}`,
  beds: 'Säng för säng',
  none: 'Avdelningen har inget kvar att göra.',
  due: (when: string) => `senast ${when}`,
  overdue: 'Försenad',
  unowned: 'Ingen ansvarig. Ta reda på vem.',
  inform: 'Berätta i dag',
  informHint: 'Patienten först. Närstående när patienten vill det.',
  informNone: 'Ingen har fått något nytt besked.',
  dateChanged: 'Nytt datum för hemgång',
  patient: 'Patienten vet',
  nextOfKin: 'Närstående vet',
  of: (name: string) => `, ${name}`,
  noBed: 'utan säng',
} as const

/** A participant's way out. */
export const afterWords = {
  left: 'Du har lämnat mötet',
  over: 'Mötet är slut',
  someLeft: (patients: number) => `Tack! Ni har ${countInWords(patients, 'patient', 'patienter')} kvar.`,
  none: 'Tack för i dag!',
  hangUp: 'Ni kan lägga på.',
  next: (when: string) => `Nästa gång ${when}.`,
  noNext: 'Ni har ingen inskriven patient här nu.',
  actions: 'Det här tog ni på er',
  unanswered: 'Inte besvarat än',
  cannot: 'Det här kan ni inte ta',
  noActions: 'Ni har ingen åtgärd kvar.',
  done: 'Klart',
  undo: 'Inte klart',
  of: (what: string, action: string) => `${what}: ${action}`,
  contacts: 'Hör av er till dem som kommit hem',
  home: 'Kom hem sedan sist',
  noHome: 'Ingen av era patienter har kommit hem sedan sist.',
  notes: 'Läs mötesanteckningarna',
} as const
