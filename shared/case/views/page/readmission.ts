import type { Refusal } from '../../../core/refusal.ts'
import { daysBetween, type LocalDate, localDate } from '../../../core/time.ts'
import type { About } from './about.ts'

/** She has come back: when she had left, and what the ward has learnt from it. The plan of that time is asked for by itself. */
export type ReadmissionPart = {
  leftOn: LocalDate
  days: number
  note: string | null
  mayNote: Refusal | null
}

export function readmissionPart({ state, may }: About): ReadmissionPart | null {
  const { admittedOn, earlierStay, episode, readmissionNote } = state
  if (!earlierStay) return null
  const began = admittedOn ?? localDate(episode.registeredAt)
  return {
    leftOn: earlierStay.leftOn,
    days: daysBetween(earlierStay.leftOn, began),
    note: readmissionNote?.text ?? null,
    mayNote: may('noteReadmission', { case: state.id, text: `${readmissionNote?.text ?? ''}?` }),
  }
}
