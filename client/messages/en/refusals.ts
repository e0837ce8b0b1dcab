import type { refusals as swedish } from '../refusals.ts'
import type { Said } from '../said.ts'

const fields: Readonly<Record<string, string>> = {
  given: 'the given name',
  family: 'the family name',
  number: 'the personal number',
  reserve: 'the reserve number',
  birthDate: 'the date of birth',
  municipality: 'the municipality',
  healthCentre: 'the health centre',
  bed: 'the bed',
  admittedOn: 'the day of admission',
  date: 'the day for going home',
  readySince: 'the day the patient became ready for discharge',
  owner: 'who does it',
  code: 'what kind of hindrance it is',
  text: 'the text',
  words: 'the words',
  assessedBy: 'who has assessed it',
  despiteNo: 'why it can be done in spite of a no',
  readers: 'who may read',
  deputy: 'the deputy',
  schedule: 'the time of the meeting',
}
const field = (of?: string): string | undefined =>
  of
    ?.split('.')
    .map((part) => fields[part])
    .findLast(Boolean)

export const refusals: Said<typeof swedish> = {
  malformed: (of) => {
    const what = field(of)
    return what === undefined
      ? 'Something is missing or wrongly filled in. Look it over and try again.'
      : `Look over ${what}.`
  },
  notSignedIn: () => 'You are signed out. Open Hemklar again.',
  notFound: (of) =>
    of === 'schedule'
      ? 'The ward has no time for its meeting yet. It is entered by whoever runs Hemklar.'
      : 'It is no longer there, or it is not yours.',
  notYours: () => 'That is not for you to do here.',
  onlyTheLead: () => 'That is for the one who leads the meeting.',
  onlyTheWard: () => 'That is for the ward.',
  onlyTheDeputy: () => 'Only the lead and the deputy can take over.',
  leadNotEntitled: (of) =>
    of === 'lead' || of === 'deputy'
      ? `${of === 'lead' ? 'The one who is to lead' : 'The deputy'} does not work with the ward’s patients that day. Choose somebody else first.`
      : 'Whoever leads must be allowed to know of the patient. Somebody else at the ward has to take over.',
  alreadyLed: () => 'Somebody else leads the meeting already.',
  alreadyPlanned: () => 'Today’s meeting is planned already.',
  alreadyDone: () => 'It is done already.',
  alreadyOpen: () => 'The meeting is open already.',
  notOpen: () => 'The meeting is not opened yet.',
  notRunning: () => 'The meeting has not begun.',
  ended: (of) => (of === 'episode' ? 'The stay is over.' : 'The meeting is over.'),
  patientChanged: () => 'The meeting has gone on to another patient. Nothing was saved here.',
  noMorePatients: (of) =>
    of === 'postpone' ? 'Nobody else waits who could be taken first.' : 'This is the last patient.',
  noPatients: () => 'The list is empty. Read today’s list, or add a patient.',
  firstPatient: () => 'This is the first patient.',
  announcedLater: () => 'Those who wait were promised a later time.',
  doorClosing: () => 'Changing participants. Wait a moment.',
  strangerInRoom: () =>
    'Somebody in the room is not part of the talk about that patient. Ask them to go out first.',
  doorNotHeld: () => 'The change is done already.',
  notPaused: () => 'The clock is running already.',
  paused: () => 'The clock is paused already.',
  notParty: () => 'The unit is no party yet. Add it first.',
  noBasis: () => 'There is no consent or harm assessment that lets it be shared.',
  declined: (of) =>
    of === 'nextOfKin'
      ? 'The patient does not want next of kin to know.'
      : 'The patient has said no. Write who has assessed it, and why it can be done all the same.',
  protectedIdentity: () =>
    'The patient has a protected identity and may not be on a shared list. Get in touch with those concerned directly.',
  notOpenNow: () => 'It is not the patient’s turn just now.',
  notAddressed: () => 'The question is put to somebody else.',
  struck: () => 'The line is struck.',
  tooMany: () => 'That was too many at once. Divide them.',
  changedMeanwhile: (of, by) =>
    `${by || 'Somebody else'} ${field(of) === undefined ? 'was first' : `has changed ${field(of)} meanwhile`}. See how it stands now, and try again.`,
  requiredByTrack: () => 'The planning track requires the row.',
  notConcerned: () => 'The patient does not concern that unit.',
  notNow: () => 'It cannot be done just now.',
  otherContent: () => 'It went wrong when it was sent again. Try again.',
  tooFast: () => 'That was a little too fast. Wait a few seconds and try again.',
  tooLarge: () => 'It is too large to send.',
  noVideo: () => 'There is no video just now. The meeting works all the same.',
  unreachable: () => 'Hemklar does not answer. See that the network is up, and try again.',
  internal: () => 'Something went wrong with us. Nothing changed. Try again in a while.',
}
