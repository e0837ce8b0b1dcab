import type { NotRead } from '../../../shared/list/reading.ts'
import type { importWords as swedish } from '../import.ts'
import type { Said } from '../said.ts'
import { count, figure } from './plural.ts'

const kinds: Readonly<Record<string, string>> = {
  Patient: 'patients',
  Encounter: 'stays',
  Location: 'places',
  Organization: 'units',
  CareTeam: 'care teams',
  Task: 'tasks',
  Bundle: 'parts of the file',
}

const notRead: Record<NotRead['why'], (what: string, n: string) => string> = {
  otherKind: (what, n) => `Did not understand: ${what || 'other things'} (${n}).`,
  malformed: (what, n) => `Did not understand everything in ${what} (${n}). The rest of them is read.`,
  noKind: (_, n) => `Did not understand: parts without a name (${n}).`,
  brokenLine: (_, n) => `Did not understand: broken lines (${n}).`,
  notHere: (what, n) => `${n} ${what} left out: they are not going on at a ward just now.`,
  noPatient: (what, n) => `${n} ${what} left out: the patient is not in the file.`,
  noEncounter: (what, n) => `${n} ${what} left out: no stay in the file.`,
  died: (what, n) => `${n} ${what} left out: deceased, the file says.`,
}

export const importWords: Said<typeof swedish> = {
  title: 'Read today’s list',
  intro: 'Nothing changes until you have seen what is new and confirmed.',
  accept:
    'Excel (.xlsx), CSV or a file from the record system (FHIR). The columns may be named and placed as you usually have them.',
  paste: 'Paste from Excel',
  pasteHint: 'Mark the rows in Excel, copy, and paste them here with Ctrl V. Take the headings too.',
  readPasted: 'Read what is pasted',
  nothingPasted: 'Paste the rows first.',
  waiting: (sender, day, at) =>
    `${sender} sent the ward’s list ${day} ${at}. Nothing changes until you have looked it over.`,
  readWaiting: 'Look the list over',
  reading: 'Reading the list …',
  read: 'The list is read. Look over what changes.',
  other: 'Choose another list',

  sheet: 'Sheet',
  columns: (known, unused) =>
    unused === 0
      ? `Columns: ${figure(known)} known`
      : `Columns: ${figure(known)} known, ${figure(unused)} not used`,
  columnsHint: 'What you choose here is remembered until next time.',
  unknown: 'Not used',
  columnIs: (heading) => `“${heading}” is`,
  columnLetter: (letter) => `column ${letter}`,
  sample: (cells) => `for instance ${cells}`,

  sameOnly: 'The list says the same as Hemklar. Nothing needs to change.',
  figures: {
    new: (n) => `${figure(n)} new`,
    changed: (n) => `${figure(n)} changed`,
    missing: (n) => `${figure(n)} missing`,
    byHand: (n) => `${figure(n)} to match`,
    samePerson: (n) => `${figure(n)} to merge`,
    faulty: (n) => count(n, 'row with a fault', 'rows with faults'),
    same: (n) => `${figure(n)} as before`,
  },
  line: (line) => `row ${figure(line)}`,

  new: {
    title: 'New',
    basis: 'May information be shared?',
    basisFor: (name) => `May what is known of ${name} be shared?`,
    allConsent: 'Consent for all who are new',
    allAssessed: 'Harm assessment made for all who are new',
    hint: 'Those left unanswered stand under “To do” on Today.',
  },
  changed: {
    title: 'Changed',
    from: 'was',
    none: 'nothing',
  },
  missing: {
    title: 'Missing in the list',
    hint: 'Nothing happens to those you do not answer about.',
    why: (name) => `Why is ${name} missing?`,
    stays: 'Stays',
    staysNote: 'Nothing changes.',
  },
  byHand: {
    title: 'Who is it?',
    hint: 'The list is not enough to tell who the row is about. Without an answer the row is left out.',
    who: (name) => `Who is ${name}?`,
    unnamed: 'this row',
    new: 'A new patient',
    newStay: 'Admitted anew',
    earlier: (name) => `How did the earlier stay of ${name} end?`,
    noMunicipality: 'The municipality is missing. Put the row right first.',
  },
  faulty: {
    title: 'Rows with faults',
    hint: 'Put them right here, or in the list and read it again. The other rows come along as they are.',
    fix: 'Put right',
    fixLine: (line) => `Put row ${figure(line)} right`,
    fixTitle: (line) => `Put row ${figure(line)} right`,
    fixed: 'Done with the row',
    protect: (name) => `Protect ${name} now`,
  },
  samePerson: {
    title: 'One person on two rows',
    hint: 'The list says that they are one and the same. Merge them before you confirm, or the row is left out.',
    both: (stays, goes) => (stays === goes ? stays : `${stays} and ${goes}`),
  },
  notRead: {
    title: 'This was left out',
    hint: 'Counted in the whole file. The rest is read.',
    line: ({ why, kind, count: n }) => notRead[why](kinds[kind] ?? kind, figure(n)),
  },
  notes: { title: 'Good to know', hint: 'The rows come along all the same.' },

  confirm: (n) => `Confirm ${count(n, 'change', 'changes')}`,
  confirmNothing: 'Confirm that the list is read',
  confirming: 'Saving …',
  tooMany: (n) =>
    `The list changes ${figure(n)} patients, and at most 200 can be confirmed at once. Remove rows that are not the ward’s, or divide the list.`,
  unanswered: (n) => `${count(n, 'question', 'questions')} not answered: nothing changes there.`,

  done: 'The list is in',
  doneWhat: (what) => `${what}.`,
  result: {
    new: (n) => `${figure(n)} new`,
    changed: (n) => `${figure(n)} changed`,
    ended: (n) => `${figure(n)} gone`,
    nothing: 'Nothing changed',
  },
  agenda: 'The agenda is built of the list.',
  leftOut: 'Left out',
  notEnded: (name, why) => `${name} stays: ${why}`,
  endedOtherwise: (name) =>
    `${name} had left the list in another way already. If the patient is still on Today it can be put right there.`,
  notMerged: (line) => `Row ${figure(line)}: two rows for one patient are not merged.`,
  notAnswered: (line) => `Row ${figure(line)}: nobody has said who the row is about.`,
  leftOutLine: (line, why) => `Row ${figure(line)}: ${why}`,
  toToday: 'To Today',
  toAgenda: 'See the agenda',
  undo: 'Take the reading back',
  undone: ({ facts, patients }) => {
    const left = [
      facts > 0 ? `${count(facts, 'fact', 'facts')} that somebody has changed since` : [],
      patients > 0 ? `${count(patients, 'patient', 'patients')} that somebody has worked with since` : [],
    ].flat()
    return left.length === 0
      ? 'The reading is taken back. The list is as it was.'
      : `The reading is taken back, but for ${left.join(' and ')}.`
  },
}
