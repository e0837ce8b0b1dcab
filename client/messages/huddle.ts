import type { EntryKind } from '../../shared/case/facets/entries.ts'
import type { Lack } from '../../shared/case/line.ts'
import { count } from './plural.ts'

const list = new Intl.ListFormat('sv-SE', { type: 'conjunction' })
/** One by name, several by number: who they are stands beside. */
const oneOrCount = (names: readonly string[]) =>
  names.length === 1 ? (names[0] ?? '') : count(names.length, 'part', 'parter')
const together = (names: readonly string[]) => list.format(names)

const ask = {
  agreement: 'Vad är ni överens om?',
  action: 'Vem gör vad till när?',
  note: 'Vad är värt att minnas?',
  barrier: 'Vad hindrar, och vem äger frågan?',
} satisfies Record<EntryKind, string>

const lack = {
  text: 'Skriv vad det gäller också.',
  code: 'Välj vilket slags hinder det är, med pil upp och ned.',
  owner: 'Ett hinder har en part som äger det. Välj vem.',
  due: 'Till när?',
} satisfies Record<Lack, string>

const lacks = {
  text: 'utan text',
  code: 'utan typ',
  owner: 'ingen ansvarig',
  due: 'inget datum',
} satisfies Record<Lack, string>

/** The open patient: what the lead and the parties read, write and do while she is spoken of. */
export const huddleWords = {
  opening: 'Öppnar mötet …',
  home: 'Till första sidan',
  notOpen: 'Mötet är inte öppet',
  now: (name: string) => `Nu: ${name}`,
  leads: (name: string) => `${name} leder`,
  lostLead: (name: string) => `${name} har tappat förbindelsen.`,
  takeOver: 'Ta över',
  leave: 'Lämna mötet',
  wall: 'Läs på håll',
  wallOff: 'Vanlig storlek',

  pace: {
    of: (at: number, total: number) => `${at} av ${total}`,
    done: (time: string) => `klart ${time}`,
  },

  agenda: {
    label: 'Dagordning',
    own: 'Era patienter',
    now: 'nu',
    noHealthCentre: 'Hälsocentral saknas',
    skipped: 'hoppade över',
    later: 'tas senare',
    confirms: 'bekräftas',
    actions: (n: number) => count(n, 'åtgärd', 'åtgärder'),
    hinder: 'hinder',
    add: 'Lägg till patient …',
  },
  ready: {
    say: 'Skriv utskrivningsklar',
    who: 'Skriv vilken läkare',
    change: 'Ändra utskrivningsklar',
  },
  looking: {
    label: 'Du tittar i listan',
    others: (name: string) => `De andra ser ${name}.`,
    back: 'Tillbaka till den som är uppe',
    earlier: 'Tidigare',
    later: 'Senare',
    open: 'Öppna åtgärder',
    nothing: 'Inga sedan tidigare.',
  },

  words: {
    label: 'Patientens egna ord',
    none: 'Vad är viktigt för patienten?',
    change: 'Ändra patientens ord',
    save: 'Spara',
  },
  lane: {
    ours: (name: string) => `${name} (ni)`,
    notAsked: 'Inte besvarad',
    outside: 'hör inte',
    change: 'Ändra',
    answer: 'Svara',
    mark: 'Hur ligger ni till?',
    markFirst: 'Välj hur er del står, eller stäng rutan, innan ni går vidare.',
    add: 'Lägg till part …',
    added: (name: string) => `${name} är med från nu.`,
    label: 'Parternas delar',
  },
  basis: {
    lacks: (names: readonly string[]) => `${together(names)} saknar grund – hör inte.`,
    letsIn: 'De släpps in när du antecknar grunden.',
    recorded: (kind: string, names: readonly string[]) =>
      `${kind} antecknat. Nu släpps de in: ${together(names)}.`,
    notNeeded: 'Alla parter har grund.',
    declined: 'Patienten säger nej till att dela.',
    other: 'Annan grund …',
    open: 'Får uppgifterna delas? …',
    at: (kind: string, day: string) => `${kind} ${day}`,
    none: 'Grund saknas',
  },

  entries: {
    label: 'Skrivet om patienten',
    empty: 'Inget skrivet än.',
    writing: (name: string, unit: string) =>
      unit === '' ? `${name} skriver …` : `${name}, ${unit}, skriver …`,
    saving: 'Sparar …',
    unanswered: 'Inte besvarad',
    leftUnanswered: 'Obesvarad',
    struck: 'Struken',
    superseded: 'Ändrad',
    done: 'Klar',
    markDone: 'Det är gjort',
    reopen: 'Inte gjort ändå',
    earlier: 'sedan tidigare',
    noOwner: 'ingen ansvarig',
    noDue: 'inget datum',
    answer: (unit: string, answer: string) => `${unit} ${answer}`,
    saidInRoom: (who: string, by: string) => `Sagt i mötet av ${who}. Antecknat av ${by}.`,
    saidByPhone: (who: string, by: string) => `Sagt i telefon av ${who}. Antecknat av ${by}.`,
    more: (text: string) => `Mer om: ${text}`,
    change: 'Ändra',
    strike: 'Stryk',
    restore: 'Ta tillbaka strykningen',
    wasStruck: 'Raden är struken.',
    said: (kind: string, unit: string, text: string) => `${kind}, ${unit}: ${text}`,
  },
  line: {
    ask,
    lack,
    changing: 'Ändrar',
    hint: 'byter typ',
    codes: 'Vilket slags hinder?',
    names: 'Vem?',
    addsParty: (name: string) => `${name} – läggs till som part`,
    save: 'Spara',
    write: 'Skriv …',
    close: 'Stäng',
  },
  spoken: {
    inRoom: (name: string) => `Sagt i mötet: ${name} tar det`,
    byPhone: 'Sagt i telefon',
    missing: (n: number) => `${count(n, 'svar', 'svar')} saknas`,
    recorded: (name: string) => `Antecknat: ${name} tar det.`,
    nobody: 'Ingen väntar på svar.',
  },
  ask: {
    label: (kind: string) => `${kind} till er`,
    changeAnswer: 'Ändra svaret …',
  },

  readBack: {
    title: 'Innan ni går vidare',
    nothing: 'Ingen har tagit på sig något.',
    lacks,
    leave: 'Obesvarad',
    of: (what: string, text: string) => `${what}: ${text}`,
    askAgain: 'Vänta på svar ändå',
    unfinished: (name: string) => `${name} skriver fortfarande`,
    noDate: 'Ingen dag för hemgång är satt.',
    missing: (n: number) => `${count(n, 'rad saknar', 'rader saknar')} ansvarig, dag eller svar`,
    stay: 'Stanna kvar',
    goOn: 'Gå vidare ändå',
    endAnyway: 'Avsluta mötet ändå',
    list: 'Vem gör vad till när',
  },
  foot: {
    back: 'Tillbaka',
    pause: 'Pausa',
    resume: 'Fortsätt',
    extend: '+1 min',
    later: 'Ta senare …',
    laterNow: 'Ta senare i dag',
    laterNote: 'sist bland dem som har samma parter',
    skip: 'Hoppa över i dag …',
    skipNote: 'med ett skäl',
    next: (name: string) => `Nästa: ${name}`,
    save: 'Spara och gå vidare',
    same: 'samma deltagare',
    changes: 'deltagare byts',
    missing: (names: readonly string[]) => `${oneOrCount(names)} saknas`,
    withoutBasis: (names: readonly string[]) => `${oneOrCount(names)} saknar grund`,
    at: (what: string, time: string) => `${what} · ${time}`,
    last: 'Sista patienten',
    end: 'Avsluta mötet',
  },
  keys: 'Tangenter',
} as const
