import { patientSlice } from '../case/views/patient.ts'
import type { Folds } from '../core/rule.ts'
import { currentItem, type HuddleState } from '../huddle/state.ts'
import { agendaSlice } from '../huddle/views/agenda.ts'
import { meetingSlice } from '../huddle/views/meeting.ts'
import { offersSlice } from '../huddle/views/offers.ts'
import { peopleSlice, upNextSlice } from '../huddle/views/people.ts'
import { callSlice, clockSlice, placeSlice } from '../huddle/views/place.ts'
import { windowSlice } from '../huddle/views/window.ts'
import { disclosed, type Reader } from '../policy/disclosed.ts'
import type { CallSlice, DraftSlice, PatientSlice, SliceName, Slices } from './slices.ts'

/** A connection: a person in one commission, with a seat once in the meeting. */
export type Viewer = Reader & { readonly seat: string | null }

/** What is live and not in the log: drafts of the open patient, and how video is. */
export type Live = { readonly drafts: readonly DraftSlice[]; readonly video: CallSlice['video'] }

/** Everything that slices are made of, and nothing else is. `patient` is made once for all; only who is `inside` gets it. */
export type Source = {
  readonly state: HuddleState
  readonly folds: Folds
  readonly now: number
  readonly live: Live
  readonly patient: PatientSlice | null
  readonly reader: Viewer
  readonly inside: boolean
}

/** Each part owns its slice; here they are only put together. */
export const makers: { readonly [Name in SliceName]: (from: Source) => Slices[Name] } = {
  meeting: ({ state, folds, reader }) => meetingSlice(state, folds.arena(), reader),
  place: ({ state, reader }) => placeSlice(state, reader),
  // Times are the ward's alone: for the others the time is not even looked at, and no agenda made anew because it passes.
  agenda: (from) => agendaSlice(from.state, from.folds, from.reader, isWard(from) ? from.now : 0),
  window: ({ state, folds, reader, now }) => windowSlice(state, folds, reader, now),
  patient: (from) => (from.inside ? from.patient : null),
  clock: (from) => (from.inside ? clockSlice(from.state) : null),
  people: ({ state, folds, reader }) => peopleSlice(state, folds, reader),
  upNext: ({ state, folds, reader, now }) => upNextSlice(state, folds, reader, now),
  drafts: (from) => (from.inside ? from.live.drafts : []),
  call: ({ state, reader, live }) => callSlice(state, reader, live.video),
  offers: ({ state, folds, reader, now }) => offersSlice(state, folds, reader, now),
}

const isWard = ({ state, reader }: Source): boolean => reader.unit === state.ward

/** The circle says who may hear; what is sent is asked of the one rule once more. */
export function isInside({ state, folds, reader }: Pick<Source, 'state' | 'folds' | 'reader'>): boolean {
  const open = currentItem(state)
  const { at } = placeSlice(state, reader)
  return at === 'inside' && open !== undefined && disclosed(folds.case(open.case), reader)?.tier === 'T1'
}

/** Everything this reader is shown of a huddle at this moment. */
export function view(huddle: string, folds: Folds, reader: Viewer, now: number, live: Live): Slices {
  const state = folds.huddle(huddle)
  const patient = patientSlice(state, folds)
  const inside = isInside({ state, folds, reader })
  const from: Source = { state, folds, now, live, patient, reader, inside }
  return {
    meeting: makers.meeting(from),
    place: makers.place(from),
    agenda: makers.agenda(from),
    window: makers.window(from),
    patient: makers.patient(from),
    clock: makers.clock(from),
    people: makers.people(from),
    upNext: makers.upNext(from),
    drafts: makers.drafts(from),
    call: makers.call(from),
    offers: makers.offers(from),
  }
}
