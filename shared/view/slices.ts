import type { ChecklistSlice } from '../case/views/checklist.ts'
import type { ConfidentialSlice } from '../case/views/confidential.ts'
import type { PatientSlice } from '../case/views/patient.ts'
import type { AgendaSlice } from '../huddle/views/agenda.ts'
import type { MeetingSlice } from '../huddle/views/meeting.ts'
import type { OffersSlice } from '../huddle/views/offers.ts'
import type { PeopleSlice } from '../huddle/views/people.ts'
import type { CallSlice, ClockSlice, PlaceSlice } from '../huddle/views/place.ts'
import type { SaidSlice } from '../huddle/views/said.ts'
import type { UpNextSlice } from '../huddle/views/upNext.ts'
import type { WindowSlice } from '../huddle/views/window.ts'
import type { DraftSlice } from './drafts.ts'

/** What one connection is shown of a huddle. Each slice is sent when it changes; a reader never gets one meant for others. */
export type Slices = {
  meeting: MeetingSlice
  place: PlaceSlice
  agenda: AgendaSlice
  window: WindowSlice | null
  patient: PatientSlice | null
  checklist: ChecklistSlice | null
  confidential: ConfidentialSlice | null
  clock: ClockSlice | null
  people: PeopleSlice
  upNext: UpNextSlice | null
  drafts: readonly DraftSlice[]
  call: CallSlice
  said: SaidSlice
  offers: OffersSlice
}
export type SliceName = keyof Slices
