import { lineWords } from '../messages/hindrance.ts'
import { patientWords } from '../messages/patient.ts'
import type { LaneSaid } from './lane.ts'

/** "Hinder · Fullt till fre 27 nov"; empty where nothing has been said. */
export const laneLine = ({ mark, line, hindrance }: LaneSaid): string =>
  mark === null
    ? ''
    : [patientWords.laneMarks[mark], lineWords({ line, hindrance }, until(hindrance))]
        .filter(Boolean)
        .join(' · ')

/** The day itself, in the same year as it. */
const until = (hindrance: LaneSaid['hindrance']): string =>
  hindrance?.why === 'fullUntil' ? hindrance.until : ''
