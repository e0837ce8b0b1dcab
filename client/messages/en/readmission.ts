import type { readmissionWords as swedish } from '../readmission.ts'
import type { Said } from '../said.ts'

export const readmissionWords: Said<typeof swedish> = {
  readmitted: (day, days) =>
    days === 0
      ? `Back on the day of discharge, ${day}`
      : `Back after ${days} ${days === 1 ? 'day' : 'days'}, discharged ${day}`,
  readmittedAfter: (day) => `back, discharged ${day}`,
  readmission: 'Readmitted',
  lastPlan: 'What was planned the last time',
  lastPlanNotYours: 'The last stay was on another ward. The plan is there.',
  noLastPlan: 'Nothing is written down from the last time.',
  wasOpen: (rows) => `Not done then: ${rows}`,
  fellShort: (question) => `Not so, the patient or next of kin thought: “${question}”`,
  openFormer: 'Open the last stay',
  whatFailed: 'What was it that did not hold?',
  whatFailedHint: 'It helps those who plan this time.',
  noted: 'It is written down.',
}
