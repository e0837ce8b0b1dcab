import type { doorWords as swedish } from '../door.ts'
import type { Said } from '../said.ts'

export const doorWords: Said<typeof swedish> = {
  side: 'Participants',
  here: 'In the meeting now',
  together: (names, unnamed) =>
    names.map((name) => name.split(' ')[0]).join(', ') + (unnamed > 0 ? ` + ${unnamed} more` : ''),
  unnamed: (n) => `${n} more in the room, not named`,
  observes: (name) => `${name} (listens)`,
  company: 'Who is in the room?',
  waiting: (n) =>
    `${n} ${Number(n) === 1 ? 'waits for a turn and hears' : 'wait for their turn and hear'} nothing`,
  missing: (name) => `${name} is missing`,
  withoutBasis: (name) => `${name} lacks a ground – does not hear`,
  next: 'Next',
  allHere: 'all here',
  someMissing: (n) => `${n} missing`,
  sameCircle: 'The same participants.',
  otherCircle: 'Other participants: the room is changed.',

  curtain: 'Changing participants',
  curtainText: 'The next patient is shown when the room is closed to everybody else.',
  soundComing: 'Changing participants. Wait to speak until the sound is there.',

  heldBack: 'The next patient is not shown yet',
  heldBackWhy: {
    timeout: 'The video does not answer, so the room of the patient before may be open.',
    refused: 'The video refuses, so the room of the patient before may be open.',
    unreachable: 'The video cannot be reached, so the room of the patient before may be open.',
    strangerInRoom: 'Somebody in the room is not part of the talk about the next patient.',
    noVideo: 'The video is not running, so the room of the patient before may be open.',
  },
  heldBackGoesOn: 'Hemklar goes on trying, and shows the patient as soon as the room is closed.',
  withoutVideo: 'Without video',
  withoutVideoNote: 'go on by telephone',
  leavingRoom: 'Everybody leaves the room. It takes half a minute at most.',

  video: {
    starting: 'Sound and picture are starting. The meeting works without meanwhile.',
    none: 'The meeting is without sound and picture. Call each other; all else works here.',
    leftOut: 'Without video just now. Call each other; sound and picture come back by themselves.',
    understood: 'I understand',
  },

  link: {
    lost: 'Disconnected – trying again. What you have written is kept.',
    stale: 'Do not change patient. Disconnected – trying again. What you have written is kept.',
    silent:
      'Do not change patient. Sound and picture are off until we know whose turn it is. What you have written is kept.',
    isBack: 'Connected again.',
    reload: 'Load the page anew',
  },
}
