import type { patientSaidWords as swedish } from '../patientSaid.ts'
import type { Said } from '../said.ts'

export const patientSaidWords: Said<typeof swedish> = {
  lane: 'Patient and next of kin',
  marks: {
    ready: 'Agrees with the plan',
    partly: 'Does not know the day',
    blocked: 'Wants something else',
    notApplicable: 'Cannot say',
  },
  kin: {
    given: 'Next of kin may know',
    declined: 'Next of kin are not to know',
    hasNone: 'Has no next of kin',
  },
  notAsked: 'Not asked',
  asked: (by, day) => `Asked by ${by} ${day}`,
  promised: (what) => `Next of kin: ${what}`,

  ask: 'Ask …',
  change: 'Change',
  askFor: (name) => `Ask ${name}`,
  keeper: 'The ward asks and writes it down.',
  menu: 'Patient and next of kin …',
}
