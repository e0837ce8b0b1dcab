import { toInstant } from '../../shared/core/time.ts'
import type { HeardEnd } from '../../shared/huddle/heard.ts'
import type { LogLine } from '../../shared/review/shape.ts'
import { count } from './plural.ts'
import { localDate, longDay, time } from './when.ts'

/** A log is read to the second. */
const exactFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'medium' })
const exactTime = (instant: string): string => exactFormat.format(new Date(instant)).replaceAll(':', '.')

/** What it was seen for. A purpose that has no words of its own is simply seen. */
const purposes: Readonly<Record<string, string>> = {
  list: 'i avdelningens lista',
  agenda: 'i dagordningen',
  huddle: 'när patienten togs upp',
  notes: 'i mötesanteckningarna',
  tasks: 'i det avdelningen ska göra',
  import: 'vid inläsning av listan',
  own: 'i det egna efter mötet',
  ownList: 'i listan över de egna patienterna',
  review: 'vid loggranskning',
  sharing: 'vilka uppgifter som får delas',
  confidential: 'det förtroliga',
  preread: 'vid svar före mötet',
  export: 'hämtat till ett annat system',
  case: 'på patientens sida',
  records: 'för att föras in i det egna systemet',
  phoneList: 'i telefonlistan',
  leaflet: 'i bladet till patienten',
  earlier: 'när patienten kom tillbaka',
}

const grounds: Readonly<Record<string, string>> = {
  ward: 'patientens egen avdelning',
  consent: 'samtycke',
  noHarmAssessment: 'menprövning',
  cannotConsent25_13: 'kan inte samtycka, OSL 25:13',
  minorAbuseCompulsory25_12: 'nödvändig vård, OSL 25:12',
}

const ends: Readonly<Partial<Record<HeardEnd, string>>> = {
  left: 'lämnade mötet eller tappade uppkopplingen',
  ground: 'delades sedan på en annan grund',
  restart: 'tiden gäller till dess att Hemklar hade startat om',
}

/** An opening is numbered by its moment; in logs from before that it was counted. */
const openedAt = (epoch: number): string =>
  epoch < 1_000_000_000 ? String(epoch) : exactTime(toInstant(epoch))

/** What the line's own heading says is told by `what`; the rest of how it came about, in the order one asks for it. */
function through({ purpose, heard, patient }: LogLine): string {
  if (heard === null) return purpose === null ? 'anteckning eller ändring' : (purposes[purpose] ?? '')
  const ground = heard.ground === null ? undefined : grounds[heard.ground]
  const parts = [
    `öppning ${openedAt(heard.epoch)}`,
    patient === null ? undefined : (ground ?? 'annan grund'),
    `skärm ${heard.device}`,
    heard.ended === null ? undefined : ends[heard.ended],
  ]
  return parts.filter(Boolean).join(' · ')
}

function what(line: LogLine): string {
  if (line.what === 'wrote') return 'Skrev'
  if (line.what === 'saw') return 'Såg'
  if (line.what === 'mayHaveHeard') return 'Kan ha hört'
  return line.heard?.hasSound ? 'Hörde' : 'Var med, utan ljud'
}

/** "08.41.07–08.46.30", "08.41.07" where it was over in the same second, "från 08.41.07" while it goes on. */
function when({ from, to }: LogLine): string {
  const [began, ended] = [exactTime(from), to === null ? null : exactTime(to)]
  if (to === null) return `från ${began}`
  if (localDate(from) !== localDate(to)) return `${began} till ${longDay(localDate(to))} ${ended}`
  return began === ended ? began : `${began}–${ended}`
}

/** The log reviewer's screen. */
export const logWords = {
  title: 'Vem såg och hörde',
  of: (organisation: string) =>
    `Loggen för ${organisation}. Det du söker och läser här skrivs också i loggen.`,
  ask: 'Patient eller medarbetare',
  askHint: 'Namn eller hela personnumret',
  tooShort: 'Skriv minst två bokstäver.',
  search: 'Sök',
  searching: 'Söker …',
  none: 'Ingen träff',
  noneText:
    'Här finns er egen organisations patienter och medarbetare. Den som har skyddade personuppgifter hittas bara med personnumret.',
  more: 'Det finns fler träffar. Skriv mer av namnet.',
  found: (hits: number) => count(hits, 'träff', 'träffar'),
  patients: 'Patienter',
  persons: 'Medarbetare',
  protected: 'Skyddade personuppgifter',
  born: (birthDate: string) => `född ${birthDate}`,
  admitted: (day: string) => `inskriven ${day}`,
  another: 'Annan organisations patient',

  back: 'Ny sökning',
  from: 'Från och med',
  to: 'Till och med',
  show: 'Visa dagarna',
  order: 'Den första dagen måste komma före den sista.',
  lines: (lines: number) => count(lines, 'rad', 'rader'),
  nothing: 'Ingen rad de här dagarna',
  nothingText: 'Välj andra dagar.',
  cut: (most: number) => `Bara de första ${most} raderna visas. Välj färre dagar.`,
  maybe:
    '”Kan ha hört” står för den som tappade uppkopplingen: ljudet kan ha gått en stund till, som längst 35 sekunder.',
  period: (from: string, to: string) => `Vem såg och hörde, från och med ${from} till och med ${to}`,
  caption: 'Loggen',
  head: {
    time: 'Tid',
    patient: 'Patient',
    person: 'Person',
    unit: 'Arbetsplats',
    what: 'Vad',
    through: 'Genom',
  },
  what,
  when,
  through,
  printed: (name: string, now: string) =>
    `Utskrivet av ${name} ${longDay(localDate(now))} ${time(now)}. Får läsas bara av den som granskar loggen, av patienten och av den som patienten visar den för.`,
} as const
