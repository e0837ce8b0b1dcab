import type { hallWords as swedishHall, heldWords as swedishHeld } from '../hall.ts'
import type { Said } from '../said.ts'
import { about } from './lapse.ts'
import { count, countInWords } from './plural.ts'

export const hallWords: Said<typeof swedishHall> = {
  title: 'Before the meeting',
  titleAfter: 'The meeting is over',
  startsAt: (time) => `Starts ${time}`,
  leads: (name) => `${name} leads`,
  nothingHere: 'Here all hear and see each other. Say nothing of any patient until it is the patient’s turn.',

  check: 'Sound and picture',
  checkText: 'Try in peace. Nobody hears or sees you until you go in.',
  enter: 'Go in',
  enterNote: (microphone, camera) =>
    `The microphone is ${microphone ? 'on' : 'off'}, the camera is ${camera ? 'on' : 'off'}`,

  here: 'Here now',
  people: (n) => count(n, 'person', 'people'),
  missing: 'Missing',
  allHere: 'All who are concerned today are here',

  start: 'Begin with the first patient',
  startNote: (missing) => (missing === 0 ? 'all are here' : `${count(missing, 'party', 'parties')} missing`),
  waitForLead: (name, time) => `${name} begins ${time}. You are let in when it is your turn.`,
  wardWaits: (name, time) => `${name} begins ${time}.`,
}

export const heldWords: Said<typeof swedishHeld> = {
  title: 'You are waiting for your turn',
  turn: (patients) => `Your turn, ${countInWords(patients, 'patient', 'patients')}`,
  soon: (millis) => (millis < 60_000 ? 'any minute now' : about(millis)),
  moved: (before) => `a new time, it was ${before}`,
  letIn: 'You are let in by itself when it is your turn.',
  unheard: 'Until then nobody hears or sees you, and you hear nobody.',
  answerNow: (left) => `Answer now · ${count(left, 'question', 'questions')} left`,
  nothingToAnswer: 'Nothing to answer just now.',
  yours: 'Your patients',
  done: (patients) =>
    patients === 1
      ? 'Thank you! Your patient has been gone through.'
      : `Thank you! Your ${countInWords(patients, 'patient', 'patients')} have been gone through.`,
  doneText: 'You can hang up. What you took on stands on your page.',
  none: 'None of your patients is on today’s list',
  waitsForBasis: 'You may not take part yet',
  waitsForBasisText:
    'You are let in by itself when the patient has said yes, or the ward has written down another ground. Until then you hear and see nothing.',
  noBasis: 'You have what the law gives you. You are let in when a ground for more is written down.',
  noneText: 'If one more comes you are let in by itself. You can also hang up.',

  home: (day) => `home ${day}`,
  preliminary: 'preliminary',
  due: (words) => `by ${words}`,
}
