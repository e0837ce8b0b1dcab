import type { destinationWords as swedish } from '../destination.ts'
import type { Said } from '../said.ts'

export const destinationWords: Said<typeof swedish> = {
  of: (name) => `Where ${name} goes`,
  places: {
    ownHome: 'Home',
    ownHomeNewSupport: 'Home with new support',
    shortTermCare: 'Short-term care',
    residentialCare: 'Residential care',
    supportedHousing: 'Supported housing',
    rehabilitation: 'Rehabilitation',
    otherHospital: 'Another hospital',
    hospice: 'Hospice',
    other: 'Elsewhere',
  },
  silent: 'Not decided yet',
  to: 'To',
  toMissing: 'Choose where the patient goes.',
  awaits: 'While waiting for',
  awaitsNothing: 'nothing else',
  awaitsSame: 'Choose something other than where the patient goes.',
  waitsFor: (place) => `while waiting for ${place.toLowerCase()}`,
  undecided: 'Not decided',
  saved: (name) => `Where ${name} goes is saved.`,
  answer: 'Answer …',
  answerFor: (name) => `Answer where ${name} goes`,
  change: 'Change',
  changeFor: (name) => `Change where ${name} goes`,
}
