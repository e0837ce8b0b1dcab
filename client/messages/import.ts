import type { NotRead } from '../../shared/list/reading.ts'
import { count, figure } from './plural.ts'

/** FHIR's own kinds, where people have a word for them; the others keep theirs. */
const kinds: Readonly<Record<string, string>> = {
  Patient: 'patienter',
  Encounter: 'vårdtillfällen',
  Location: 'platser',
  Organization: 'enheter',
  CareTeam: 'vårdteam',
  Task: 'uppgifter',
  Bundle: 'delar av filen',
}

const notRead: Record<NotRead['why'], (what: string, n: string) => string> = {
  otherKind: (what, n) => `Förstod inte: ${what || 'annat'} (${n}).`,
  malformed: (what, n) => `Förstod inte allt i ${what} (${n}). Resten av dem är läst.`,
  noKind: (_, n) => `Förstod inte: delar utan namn (${n}).`,
  brokenLine: (_, n) => `Förstod inte: avbrutna rader (${n}).`,
  notHere: (what, n) => `${n} ${what} togs inte med: de pågår inte på en avdelning just nu.`,
  noPatient: (what, n) => `${n} ${what} togs inte med: patienten finns inte i filen.`,
  noEncounter: (what, n) => `${n} ${what} togs inte med: inget vårdtillfälle i filen.`,
  died: (what, n) => `${n} ${what} togs inte med: de är avlidna enligt filen.`,
}

/** Reading the ward's list: what would change, and what the list cannot tell. */
export const importWords = {
  title: 'Läs in dagens lista',
  intro: 'Inget ändras förrän du har sett vad som är nytt och bekräftat.',
  accept:
    'Excel (.xlsx), CSV eller en fil från journalsystemet (FHIR). Kolumnerna får heta och stå som ni brukar ha dem.',
  paste: 'Klistra in från Excel',
  pasteHint: 'Markera raderna i Excel, kopiera, och klistra in här med Ctrl V. Ta gärna med rubrikerna.',
  readPasted: 'Läs det inklistrade',
  nothingPasted: 'Klistra in raderna först.',
  waiting: (sender: string, day: string, at: string) =>
    `${sender} skickade avdelningens lista ${day} ${at}. Inget ändras förrän du har sett över den.`,
  readWaiting: 'Se över listan',
  reading: 'Läser listan …',
  read: 'Listan är läst. Se över vad som ändras.',
  other: 'Välj en annan lista',

  sheet: 'Flik',
  columns: (known: number, unused: number) =>
    unused === 0
      ? `Kolumner: ${count(known, 'känd', 'kända')}`
      : `Kolumner: ${count(known, 'känd', 'kända')}, ${figure(unused)} som inte används`,
  columnsHint: 'Det ni väljer här kommer vi ihåg till nästa gång.',
  unknown: 'Används inte',
  columnIs: (heading: string) => `”${heading}” är`,
  columnLetter: (letter: string) => `kolumn ${letter}`,
  sample: (cells: string) => `till exempel ${cells}`,

  sameOnly: 'Listan säger samma sak som Hemklar. Inget behöver ändras.',
  figures: {
    new: (n: number) => count(n, 'ny', 'nya'),
    changed: (n: number) => count(n, 'ändrad', 'ändrade'),
    missing: (n: number) => count(n, 'saknas', 'saknas'),
    byHand: (n: number) => count(n, 'att para ihop', 'att para ihop'),
    samePerson: (n: number) => count(n, 'att slå ihop', 'att slå ihop'),
    faulty: (n: number) => count(n, 'rad med fel', 'rader med fel'),
    same: (n: number) => `${figure(n)} som förut`,
  },
  line: (line: number) => `rad ${figure(line)}`,

  new: {
    title: 'Nya',
    basis: 'Får uppgifterna delas?',
    basisFor: (name: string) => `Får uppgifterna om ${name} delas?`,
    allConsent: 'Samtycke för alla nya',
    allAssessed: 'Menprövning gjord för alla nya',
    hint: 'De som lämnas obesvarade står kvar under ”Att göra” på I dag.',
  },
  changed: {
    title: 'Ändrade',
    from: 'var',
    none: 'inget',
  },
  missing: {
    title: 'Saknas i listan',
    hint: 'Inget händer med den du inte svarar om.',
    why: (name: string) => `Varför saknas ${name}?`,
    stays: 'Står kvar',
    staysNote: 'Inget ändras.',
  },
  byHand: {
    title: 'Vem är det?',
    hint: 'Listan räcker inte för att säga vem raden gäller. Utan svar kommer raden inte med.',
    who: (name: string) => `Vem är ${name}?`,
    unnamed: 'den här raden',
    new: 'En ny patient',
    newStay: 'Inskriven på nytt',
    earlier: (name: string) => `Hur slutade den förra vårdtiden för ${name}?`,
    noMunicipality: 'Kommunen saknas. Rätta raden först.',
  },
  faulty: {
    title: 'Rader med fel',
    hint: 'Rätta här, eller i listan och läs in igen. Övriga rader kommer med som de är.',
    fix: 'Rätta',
    fixLine: (line: number) => `Rätta rad ${figure(line)}`,
    fixTitle: (line: number) => `Rätta rad ${figure(line)}`,
    fixed: 'Klar med raden',
    protect: (name: string) => `Skydda ${name} nu`,
  },
  samePerson: {
    title: 'Samma person på två rader',
    hint: 'Listan säger att de är en och samma. Slå ihop dem innan du bekräftar, annars kommer raden inte med.',
    both: (stays: string, goes: string) => (stays === goes ? stays : `${stays} och ${goes}`),
  },
  notRead: {
    title: 'Det här togs inte med',
    hint: 'Räknat i hela filen. Resten är läst.',
    line: ({ why, kind, count: n }: NotRead) => notRead[why](kinds[kind] ?? kind, figure(n)),
  },
  notes: { title: 'Bra att veta', hint: 'Raderna kommer med ändå.' },

  confirm: (n: number) => `Bekräfta ${count(n, 'ändring', 'ändringar')}`,
  confirmNothing: 'Bekräfta att listan är läst',
  confirming: 'Sparar …',
  tooMany: (n: number) =>
    `Listan ändrar ${figure(n)} patienter, och högst 200 går att bekräfta på en gång. Ta bort rader som inte är avdelningens, eller dela upp listan.`,
  unanswered: (n: number) => `${count(n, 'fråga', 'frågor')} utan svar: där ändras inget.`,

  done: 'Listan är inläst',
  doneWhat: (what: string) => `${what}.`,
  result: {
    new: (n: number) => count(n, 'ny', 'nya'),
    changed: (n: number) => count(n, 'ändrad', 'ändrade'),
    ended: (n: number) => count(n, 'borta', 'borta'),
    nothing: 'Inget ändrades',
  },
  agenda: 'Dagordningen är byggd av listan.',
  leftOut: 'Kom inte med',
  notEnded: (name: string, why: string) => `${name} står kvar: ${why}`,
  endedOtherwise: (name: string) =>
    `${name} hade redan lämnat listan på annat sätt. Står patienten kvar på I dag går det att rätta där.`,
  notMerged: (line: number) => `Rad ${figure(line)}: två rader för samma patient är inte ihopslagna.`,
  notAnswered: (line: number) => `Rad ${figure(line)}: ingen har sagt vem raden gäller.`,
  leftOutLine: (line: number, why: string) => `Rad ${figure(line)}: ${why}`,
  toToday: 'Till I dag',
  toAgenda: 'Se dagordningen',
  undo: 'Ångra inläsningen',
  undone: ({ facts, patients }: { facts: number; patients: number }) => {
    const left = [
      facts > 0 ? `${count(facts, 'uppgift', 'uppgifter')} som någon har ändrat sedan dess` : [],
      patients > 0 ? `${count(patients, 'patient', 'patienter')} som någon har arbetat med sedan dess` : [],
    ].flat()
    return left.length === 0
      ? 'Inläsningen är ångrad. Listan är som den var.'
      : `Inläsningen är ångrad, utom ${left.join(' och ')}.`
  },
} as const
