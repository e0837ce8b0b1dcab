import { unbroken } from '../names.ts'
import type { Said } from '../said.ts'
import type { startWords as swedish } from '../start.ts'
import { count } from './plural.ts'

export const startWords: Said<typeof swedish> = {
  signedOut: 'You are signed out. Nothing of what you saw is left on the screen.',
  title: 'Who are you in the rehearsal?',
  intro:
    'All patients are invented. Choose a person here, and open more in new tabs: each tab is a human being of its own.',
  practise: 'How to rehearse',
  practiseText: 'The first ten minutes, step by step.',
  as: 'Open as',
  newTab: 'New tab',
  asPersonInTab: (name) => `New tab as ${name}`,
  notHere: 'Nothing to open here',
  notHereText: 'Open Hemklar from your workplace, where you usually sign in.',

  held: {
    title: (unit) => `Notes of the meetings, ${unit}`,
    meetings: 'Meetings that are over',
    none: 'No meetings are over yet',
    noneText: 'When the ward has ended a meeting the notes are here.',
  },

  windows: {
    title: 'Your times today',
    clashes: 'clash',
    clashText:
      'Two of the times overlap. If you sit in one meeting, whoever leads the other sees that you are busy, and until when.',
  },
  join: {
    morning: 'To your morning',
    otherDay: 'That meeting is not today',
    otherDayText: (day) => `The link goes to the meeting ${day}. Today’s meetings are on your morning.`,
    notOurs: 'The meeting is not here',
    notOursText: 'The link is wrong, or you are signed in to another commission than the meeting is for.',
    byItself: 'Leave the page open: you come in by itself when the ward opens the meeting.',
    copy: 'Copy the link to the calendar',
    copied: 'The link is copied.',
    notCopied: (link) => `It could not be copied. The link is ${link}`,
  },

  morning: {
    title: (day) => `Your morning, ${day}`,
    none: 'No meetings today',
    noneText: 'No meetings are entered for today.',
    meeting: (ward, time) => `${unbroken(ward)} ${time}`,
    as: (unit, arena) => `${unit} · ${arena}`,
    notPlanned: (time) =>
      `The meeting opens shortly before ${time}. The ward has not put today’s list out yet; it comes up here by itself.`,
    planned: (time) => `The meeting opens shortly before ${time}.`,
    hall: 'The meeting is open.',
    running: 'The meeting is going on.',
    ended: 'The meeting is over for today.',
    join: 'Join the meeting',
    notOpenYet: 'The ward has not opened the meeting yet',
    after: 'What we took on',
    window: (span) => `Your turn about ${span}`,
    own: (patients) => `${count(patients, 'patient', 'patients')} of yours today`,
    noOwn: 'None of your patients is on today’s list.',
    opened: 'Open the agenda',
    left: 'You have left',
    by: (due) => `· ${due}`,
    today: 'Today',
    withoutBasis:
      'You have only what the law gives you. You take part when there is a consent or another ground.',
  },
}
