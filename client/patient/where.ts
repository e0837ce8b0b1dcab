import type { Left } from '../../shared/case/state.ts'
import { patientWords } from '../messages/patient.ts'
import { day } from '../messages/when.ts'

/** "utskriven tors 26 nov": what stands in the place of a bed where another may lie now. */
export const leftWords = ({ how, on }: Left): string =>
  [patientWords.left[how], on && day(on, on)].filter(Boolean).join(' ')
