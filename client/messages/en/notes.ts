import type {
  afterWords as swedishAfter,
  notesWords as swedishNotes,
  tasksWords as swedishTasks,
} from '../notes.ts'
import type { Said } from '../said.ts'
import { localDate, time } from '../when.ts'
import { longDay } from './days.ts'
import { count, countInWords } from './plural.ts'

export const notesWords: Said<typeof swedishNotes> = {
  notYet: 'The notes are here when the meeting is over',

  title: (ward) => `Notes of the meeting, ${ward}`,
  forUnit: (unit) => `${unit}: what concerns your patients`,
  forWard: 'The whole meeting',
  led: (name) => `led by ${name}`,
  printed: (unit, now) =>
    `Printed for ${unit} ${longDay(localDate(now))} ${time(now)}. To be read only by whoever needs it in their work.`,

  time: 'Time',
  planned: (from, to) => `Planned ${from}–${to}`,
  held: (from, to) => `Held ${from}–${to}`,
  used: (length) => `${length} with the patients`,
  start: {
    onTime: 'Began on time',
    late: (minutes) => `Began ${count(minutes, 'minute', 'minutes')} late`,
    early: (minutes) => `Began ${count(minutes, 'minute', 'minutes')} early`,
    never: 'No patient was gone through',
  },

  attendance: 'Attendance',
  missing: 'Missing',
  observed: (name) => `${name} (listener)`,
  unnamed: (n) => `${n} more in the room, not named`,
  patients: 'The patients',
  noPatients: 'You had no patient in this meeting.',
  minutes: (used, planned) => `${used} of ${count(planned, 'minute', 'minutes')}`,
  followUp: 'Followed up after discharge',
  nothing: 'Nothing written down.',
  assessedBy: (name) => `assessed by ${name}`,
  limited: 'There is no consent or harm assessment to share more with you.',
  notReached: 'There was no time',
  skipped: 'Skipped',
  afterwards: 'Put right after the meeting',
  struck: (when, by) => `Struck ${when} by ${by}`,
  saidAfterwards: (said, when) => `${said}, afterwards ${when}`,
  takenBack: (said, when) => `${said}, taken back ${when}`,
  correct: {
    open: (text) => `Put right: ${text}`,
    short: 'Put right',
    title: 'Put right afterwards',
    stays:
      'What stood in the meeting is not wiped out. It stays, marked as changed, with the correction under it.',
    opens: 'The action is done. If you change what is to be done it is open again.',
    text: 'This is how it should read',
    same: 'Change the text first.',
    save: 'Save the correction',
    strike: 'Strike the line',
  },
}

export const tasksWords: Said<typeof swedishTasks> = {
  title: (ward) => `To do, ${ward}`,
  beds: 'Bed by bed',
  none: 'The ward has nothing left to do.',
  due: (when) => `by ${when}`,
  overdue: 'Late',
  unowned: 'Nobody responsible. Find out who.',
  inform: 'Tell today',
  informHint: 'The patient first. Next of kin when the patient wants it.',
  informNone: 'There is no news to tell anybody.',
  dateChanged: 'New day for going home',
  patient: 'The patient knows',
  nextOfKin: 'Next of kin know',
  of: (name) => `, ${name}`,
  noBed: 'no bed',
}

export const afterWords: Said<typeof swedishAfter> = {
  left: 'You have left the meeting',
  over: 'The meeting is over',
  someLeft: (patients) => `Thank you! You have ${countInWords(patients, 'patient', 'patients')} left.`,
  none: 'Thank you for today!',
  hangUp: 'You can hang up.',
  next: (when) => `Next time ${when}.`,
  noNext: 'You have no admitted patient here now.',
  actions: 'You took this on',
  unanswered: 'Not answered yet',
  cannot: 'This you cannot take',
  noActions: 'You have no action left.',
  done: 'Done',
  undo: 'Not done',
  of: (what, action) => `${what}: ${action}`,
  contacts: 'Get in touch with those who have come home',
  home: 'Came home since last time',
  noHome: 'None of your patients has come home since last time.',
  notes: 'Read the notes of the meeting',
}
