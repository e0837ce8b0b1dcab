import type { homeWords as swedish } from '../home.ts'
import type { Said } from '../said.ts'

export const homeWords: Said<typeof swedish> = {
  title: 'Back at home',
  hint: 'Discharged in the last 30 days. Open the patient to say how it went, or that you are worried.',
  none: 'None of your patients has gone home in the last 30 days.',
  left: (day) => `discharged ${day}`,
  followUp: (day) => `SIP to be followed up ${day}`,
  others: (n) => `The other ${n}`,
  all: (n) => `All ${n}`,
}
