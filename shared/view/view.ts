import { patientSlice } from '../case/views/patient.ts'
import type { Folds } from '../core/rule.ts'
import { currentItem } from '../huddle/state.ts'
import { agendaSlice } from '../huddle/views/agenda.ts'
import { meetingSlice } from '../huddle/views/meeting.ts'
import { offersSlice } from '../huddle/views/offers.ts'
import { peopleSlice, upNextSlice } from '../huddle/views/people.ts'
import { callSlice, clockSlice, placeSlice } from '../huddle/views/place.ts'
import { windowSlice } from '../huddle/views/window.ts'
import { disclosed, type Reader } from '../policy/disclosed.ts'
import type { CallSlice, DraftSlice, PatientSlice, Slices } from './slices.ts'

/** A connection: a person in one commission, with a seat once in the meeting. */
export type Viewer = Reader & { readonly seat: string | null }

/** What is live and not in the log: drafts of the open patient, and how video is. */
export type Live = { readonly drafts: readonly DraftSlice[]; readonly video: CallSlice['video'] }

/** Everything this reader is shown of a huddle at this moment; each part owns its slice. `patient` is made once for all in the circle. */
export function view(
  huddle: string,
  folds: Folds,
  reader: Viewer,
  now: number,
  live: Live,
  patient: PatientSlice | null = patientSlice(folds.huddle(huddle), folds),
): Slices {
  const state = folds.huddle(huddle)
  const place = placeSlice(state, reader)
  const open = currentItem(state)
  // The circle says who may hear; what is sent is asked of the one rule once more.
  const inside =
    place.at === 'inside' && open !== undefined && disclosed(folds.case(open.case), reader)?.tier === 'T1'
  return {
    meeting: meetingSlice(state, folds.arena(), reader),
    place,
    agenda: agendaSlice(state, folds, reader, now),
    window: windowSlice(state, folds, reader, now),
    patient: inside ? patient : null,
    clock: inside ? clockSlice(state) : null,
    people: peopleSlice(state, folds, reader),
    upNext: upNextSlice(state, folds, reader, now),
    drafts: inside ? live.drafts : [],
    call: callSlice(state, reader, live.video),
    offers: offersSlice(state, folds, reader, now),
  }
}
