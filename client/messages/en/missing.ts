import type { missingWords as swedish } from '../missing.ts'
import type { Said } from '../said.ts'

export const missingWords: Said<typeof swedish> = {
  missing: (unit, patient) => `${unit} is missing for ${patient}`,
  missingAtStart: (unit) => `${unit} is missing for the start of the meeting`,
  turn: (time) => `comes up about ${time}`,
  postpone: 'Put off',
  postponed: 'Others are taken first.',
  without: 'Go on without',
  wentOn: 'The meeting does not wait. What you ask of them stands, and they see it afterwards.',
}
