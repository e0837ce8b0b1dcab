import { count, figure } from './plural.ts'

/** What has to be ready before somebody goes home: the rows, how they stand, and whose they are. */
export const checklistWords = {
  title: 'Inför hemgång',
  /** Nobody has that role for her. */
  nobody: (owner: string) => `${owner} är inte med. Avdelningen svarar.`,
  holds: 'ska vara klart före hemgång',
  answered: (name: string, unit: string) => [name, unit].filter(Boolean).join(', '),
  heard: { inRoom: 'sagt i mötet', byPhone: 'sagt i telefon' },
  due: (day: string) => `till ${day}`,

  lacks: {
    readiness: 'läkaren har inte bedömt patienten som utskrivningsklar',
    healthCentre: 'hälsocentralen är inte känd, fast kommunens hälso- och sjukvård planerar för patienten',
    lanes: (units: string) => `väntar på ${units}`,
    open: (n: number) => count(n, 'rad kvar som ska vara klar', 'rader kvar som ska vara klara'),
    unknown: (n: number) => `${count(n, 'rad', 'rader')} där ingen vet om det behövs`,
  },

  done: 'Klart',
  undone: 'Inte klart',
  doneFor: (row: string) => `Klart: ${row}`,
  isDone: (row: string) => `Klart: ${row}`,
  change: 'Ändra',
  changeFor: (row: string) => `Ändra: ${row}`,
  need: 'Behövs',
  needFor: (row: string) => `Behövs: ${row}`,
  noNeed: 'Behövs inte',
  noNeedFor: (row: string) => `Behövs inte: ${row}`,
  restNotNeeded: (n: number) => `De ${figure(n)} andra behövs inte`,
  restSaid: 'Antecknat att resten inte behövs.',
  folded: {
    done: (n: number) => count(n, 'klar', 'klara'),
    notNeeded: (n: number) => `${n} behövs inte`,
    unknown: (n: number) => `${n} vet ingen än`,
  },
  save: 'Spara',
  saved: 'Sparat.',
  how: 'Hur står det?',
  whose: (owner: string) => `Svarar: ${owner}`,
  dueOn: 'Klart till',
  note: 'En rad till de andra',
  noteNeeded: 'Vad hindrar?',
  saidHint: 'Raden är en annan parts. Det antecknas som sagt i telefon.',

  dialog: {
    title: 'Checklista inför hemgång',
    find: 'Skriv för att hitta en rad',
    hint: 'Pil upp och ner väljer. Enter: klart, eller inte klart igen.',
    none: 'Ingen rad heter så.',
    empty: 'Arenan har ingen checklista än.',
    notYours: (owner: string) => `${owner} svarar själv på den raden.`,
  },

  track: 'Färgspår',
  noTrack: 'inget spår valt',
  sip: {
    none: 'Ingen SIP behövs för spårets skull.',
    afterwards: 'SIP hålls i hemmet efteråt, och är bokad före hemgång.',
    before: 'SIP hålls före utskrivning.',
  },
  chooseTrack: 'Välj spår',
  trackSet: (label: string) => `${label} är valt.`,
} as const
