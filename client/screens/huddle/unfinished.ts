import { type Lack, lacks } from '../../../shared/case/line.ts'
import type { EntrySlice, PatientSlice } from '../../../shared/case/views/patient.ts'
import type { DraftSlice } from '../../../shared/view/drafts.ts'

/** What stands in the way of a clean goodbye to one patient. */
export type Unfinished = {
  /** Everything somebody is to do or has agreed to, in the order written. */
  readonly entries: readonly { entry: EntrySlice; lacks: readonly Lack[] }[]
  readonly drafts: readonly DraftSlice[]
  /** How many lines lack something: an owner, a day, an answer, or their end. None: nobody has to look before going on. */
  readonly missing: number
}

export function unfinishedOf(patient: PatientSlice, drafts: readonly DraftSlice[]): Unfinished {
  const entries = patient.entries
    .filter(({ state, content }) => state === 'open' && content.kind !== 'note')
    .map((entry) => ({ entry, lacks: lacks(entry.content) }))
  const unfinished = drafts.filter(({ text }) => text.trim() !== '')
  const lacking = entries.filter((it) => it.lacks.length > 0 || isLeftOpen(it.entry))
  return { entries, drafts: unfinished, missing: unfinished.length + lacking.length }
}

export const firstUnanswered = (patient: PatientSlice): EntrySlice | undefined =>
  patient.entries.find(isLeftOpen)

/** Asked, and neither answered nor gone on without. */
export const isLeftOpen = ({ awaits, leftUnanswered }: EntrySlice): boolean => awaits && !leftUnanswered
