import type { patientSaidFormWords as swedish } from '../patientSaidForm.ts'
import type { Said } from '../said.ts'

export const patientSaidFormWords: Said<typeof swedish> = {
  wishes: {
    agrees: 'Agrees with the plan',
    wantsOtherwise: 'Wants something else',
    cannotSay: 'Cannot take a stand',
  },
  title: (name) => `What does ${name} say?`,
  wish: 'Does the patient agree with the plan?',
  knowsDate: 'Does the patient know which day?',
  yes: 'Yes',
  no: 'No',
  line: {
    agrees: 'In the patient’s own words',
    wantsOtherwise: 'What does the patient want instead?',
    cannotSay: 'Who speaks for the patient?',
  },
  askedBy: 'Who asked?',
  askedByHint: 'Leave it empty if it was you.',
  on: 'Which day?',
  mayKin: 'May next of kin know?',
  mayKinAnswers: { given: 'Yes', declined: 'No', hasNone: 'Has none' },
  whatPromised: 'What have next of kin promised?',
  save: 'Save',
  saved: (name) => `What ${name} has said is saved.`,
  chooseWish: 'Choose whether the patient agrees with the plan.',
  chooseKnows: 'Choose whether the patient knows the day.',
  writeLine: 'Write it in a few words.',
  nothing: 'Nothing is changed.',
}
