import type { Destination } from '../../shared/case/facets/destination.ts'

/** Where she goes from the ward. */
export const destinationWords = {
  of: (name: string) => `Vart ${name} ska`,
  places: {
    ownHome: 'Hem',
    ownHomeNewSupport: 'Hem med nytt stöd',
    shortTermCare: 'Korttidsboende',
    residentialCare: 'Särskilt boende',
    supportedHousing: 'LSS-boende',
    rehabilitation: 'Rehabilitering',
    otherHospital: 'Annat sjukhus',
    hospice: 'Hospice',
    other: 'Annat',
  } satisfies Record<Destination, string>,
  silent: 'Inte bestämt än',
  to: 'Vart',
  toMissing: 'Välj vart patienten ska.',
  awaits: 'I väntan på',
  awaitsNothing: 'inget annat',
  awaitsSame: 'Välj något annat än dit patienten ska.',
  waitsFor: (place: string) => `i väntan på ${place.toLocaleLowerCase('sv').replace(/^lss/, 'LSS')}`,
  undecided: 'Inte bestämt',
  saved: (name: string) => `Vart ${name} ska är sparat.`,
  answer: 'Svara …',
  answerFor: (name: string) => `Svara vart ${name} ska`,
  change: 'Ändra',
  changeFor: (name: string) => `Ändra vart ${name} ska`,
} as const
