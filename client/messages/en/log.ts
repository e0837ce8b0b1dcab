import { toInstant } from '../../../shared/core/time.ts'
import type { HeardEnd } from '../../../shared/huddle/heard.ts'
import type { LogLine } from '../../../shared/review/shape.ts'
import type { logWords as swedish } from '../log.ts'
import type { Said } from '../said.ts'
import { localDate, time } from '../when.ts'
import { longDay } from './days.ts'
import { count } from './plural.ts'

const exactFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'medium' })
const exactTime = (instant: string): string => exactFormat.format(new Date(instant)).replaceAll(':', '.')

const purposes: Readonly<Record<string, string>> = {
  list: 'in the ward’s list',
  agenda: 'in the agenda',
  huddle: 'when it was the patient’s turn',
  notes: 'in the meeting’s notes',
  tasks: 'in what the ward is to do',
  import: 'when the list was read',
  own: 'in what is one’s own after the meeting',
  ownList: 'in the list of own patients',
  review: 'when the log was reviewed',
  sharing: 'what may be shared',
  confidential: 'what is confidential',
  preread: 'when answering before the meeting',
  export: 'fetched to another system',
  case: 'on the patient’s page',
  records: 'to be entered in the own system',
  phoneList: 'in the telephone list',
  leaflet: 'on the patient’s paper',
  earlier: 'when the patient came back',
}

const grounds: Readonly<Record<string, string>> = {
  ward: 'the patient’s own ward',
  consent: 'consent',
  noHarmAssessment: 'harm assessment',
  cannotConsent25_13: 'cannot consent, OSL 25:13',
  minorAbuseCompulsory25_12: 'necessary care, OSL 25:12',
}

const ends: Readonly<Partial<Record<HeardEnd, string>>> = {
  left: 'left the meeting or lost the connection',
  ground: 'was then shared on another ground',
  restart: 'the time holds until Hemklar had started anew',
}

const openedAt = (epoch: number): string =>
  epoch < 1_000_000_000 ? String(epoch) : exactTime(toInstant(epoch))

function through({ purpose, heard, patient }: LogLine): string {
  if (heard === null) return purpose === null ? 'a note or a change' : (purposes[purpose] ?? '')
  const ground = heard.ground === null ? undefined : grounds[heard.ground]
  const parts = [
    `opening ${openedAt(heard.epoch)}`,
    patient === null ? undefined : (ground ?? 'another ground'),
    `screen ${heard.device}`,
    heard.ended === null ? undefined : ends[heard.ended],
  ]
  return parts.filter(Boolean).join(' · ')
}

function what(line: LogLine): string {
  if (line.what === 'wrote') return 'Wrote'
  if (line.what === 'saw') return 'Saw'
  if (line.what === 'mayHaveHeard') return 'May have heard'
  return line.heard?.hasSound ? 'Heard' : 'Was there, without sound'
}

function when({ from, to }: LogLine): string {
  const [began, ended] = [exactTime(from), to === null ? null : exactTime(to)]
  if (to === null) return `from ${began}`
  if (localDate(from) !== localDate(to)) return `${began} to ${longDay(localDate(to))} ${ended}`
  return began === ended ? began : `${began}–${ended}`
}

export const logWords: Said<typeof swedish> = {
  title: 'Who saw and heard',
  of: (organisation) =>
    `The log of ${organisation}. What you search for and read here is written in the log too.`,
  ask: 'Patient or colleague',
  askHint: 'A name, or the whole personal number',
  tooShort: 'Write at least two letters.',
  search: 'Search',
  searching: 'Searching …',
  none: 'Nothing found',
  noneText:
    'Here are the patients and the staff of your own organisation. Who has a protected identity is found by the personal number alone.',
  more: 'There is more. Write more of the name.',
  found: (hits) => `${count(hits, 'hit', 'hits')}`,
  patients: 'Patients',
  persons: 'Staff',
  protected: 'Protected identity',
  born: (birthDate) => `born ${birthDate}`,
  admitted: (day) => `admitted ${day}`,
  another: 'A patient of another organisation',

  back: 'Search anew',
  from: 'From and including',
  to: 'Up to and including',
  show: 'Show the days',
  order: 'The first day has to come before the last.',
  lines: (lines) => count(lines, 'line', 'lines'),
  nothing: 'No line on those days',
  nothingText: 'Choose other days.',
  cut: (most) => `Only the first ${most} lines are shown. Choose fewer days.`,
  maybe:
    '“May have heard” is said of whoever lost the connection: the sound may have gone on for a while, 35 seconds at most.',
  period: (from, to) => `Who saw and heard, from ${from} up to and including ${to}`,
  caption: 'The log',
  head: {
    time: 'Time',
    patient: 'Patient',
    person: 'Person',
    unit: 'Workplace',
    what: 'What',
    through: 'Through',
  },
  what,
  when,
  through,
  printed: (name, now) =>
    `Printed by ${name} ${longDay(localDate(now))} ${time(now)}. To be read only by whoever reviews the log, by the patient and by those the patient shows it to.`,
}
