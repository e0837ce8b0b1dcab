import type { Said } from '../said.ts'
import type { worseWords as swedish } from '../worse.ts'
import { relativeDay } from './days.ts'

export const worseWords: Said<typeof swedish> = {
  arranged: (day, today) => `This is arranged ${relativeDay(day, today)} and has to be moved`,
  nothingArranged: (day, today) => `Nothing is arranged ${relativeDay(day, today)}.`,
  firstContact: 'First contact',
  contact: (what, name) => (name === null ? what : `${what}, ${name}`),

  open: 'Worse – call off going home …',
  title: 'Worse – call off going home',
  text: 'There is no longer a day for going home, and the patient is not ready for discharge. All who are concerned are told now.',
  physician: 'Which physician has judged it?',
  physicianMissing: 'Write the physician’s name.',
  reason: 'What has happened?',
  reasonMissing: 'Write shortly what has happened.',
  callOff: 'Call off going home',
  back: 'Back',
}
