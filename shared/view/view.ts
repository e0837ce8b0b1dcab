import { checklistSlice } from '../case/views/checklist.ts'
import { confidentialSlice } from '../case/views/confidential.ts'
import { patientSlice } from '../case/views/patient.ts'
import type { Folds } from '../core/rule.ts'
import { type Foretold, foretold } from '../huddle/foretold.ts'
import { type Standing, standing, type Viewer } from '../huddle/standing.ts'
import type { HuddleState } from '../huddle/state.ts'
import { agendaSlice } from '../huddle/views/agenda.ts'
import type { Busy } from '../huddle/views/busy.ts'
import { meetingSlice } from '../huddle/views/meeting.ts'
import { offersSlice } from '../huddle/views/offers.ts'
import { peopleSlice } from '../huddle/views/people.ts'
import { type CallSlice, callSlice, clockSlice, placeSlice } from '../huddle/views/place.ts'
import { saidSlice } from '../huddle/views/said.ts'
import { upNextSlice } from '../huddle/views/upNext.ts'
import { windowSlice } from '../huddle/views/window.ts'
import { type DraftSlice, draftsFor } from './drafts.ts'
import type { SliceName, Slices } from './slices.ts'

/** What is live and not in the log: drafts of the open patient, `own` for their author only, and how video is. */
export type Live = {
  readonly drafts: readonly DraftSlice[]
  readonly own: readonly DraftSlice[]
  readonly video: CallSlice['video']
  /** Looked at on the tick: it says whole minutes, and no commit in another meeting has to wake this one. */
  readonly busy?: Busy
}

/** Everything that slices are made of, and nothing else is. */
export type Source = {
  readonly state: HuddleState
  readonly folds: Folds
  readonly now: number
  /** Of this moment, or of an earlier one that said the same. */
  readonly foretold: Foretold
  readonly live: Live
  readonly reader: Standing
}

/** Each part owns its slice; here they are only put together. */
export const makers: { readonly [Name in SliceName]: (from: Source) => Slices[Name] } = {
  meeting: ({ state, folds, reader }) => meetingSlice(state, folds.arena(), reader),
  place: ({ state, reader }) => placeSlice(state, reader),
  agenda: (from) => agendaSlice(from.state, from.folds, from.reader, () => from.foretold),
  window: ({ foretold: { windows }, reader }) => windowSlice(windows, reader),
  patient: ({ state, folds, reader }) => (reader.at === 'inside' ? patientSlice(state, folds) : null),
  checklist: ({ state, folds, reader }) =>
    reader.at === 'inside' ? checklistSlice(state, folds, reader.unit) : null,
  confidential: (from) =>
    from.reader.at === 'inside' ? confidentialSlice(from.state, from.folds, from.reader) : null,
  clock: ({ state, folds, reader }) => (reader.at === 'inside' ? clockSlice(state, folds) : null),
  people: (from) =>
    peopleSlice(from.state, from.folds, from.reader, () => from.now, from.live.busy ?? nobody),
  upNext: (from) =>
    upNextSlice(from.state, from.folds, from.reader, () => from.now, from.live.busy ?? nobody),
  drafts: ({ live, reader }) => draftsFor(live, reader),
  call: ({ state, reader, live }) => callSlice(state, reader, live.video),
  said: ({ state, reader }) => saidSlice(state, reader),
  offers: (from) => offersSlice(from.state, from.folds, from.reader, () => from.now),
}

const nobody: Busy = {}

/** Everything this reader is shown of a huddle at this moment. */
export function view(huddle: string, folds: Folds, viewer: Viewer, now: number, live: Live): Slices {
  const state = folds.huddle(huddle)
  const times = foretold(state, folds, now)
  const from: Source = {
    ...{ state, folds, now, live },
    ...{ foretold: times, reader: standing(state, folds, viewer) },
  }
  return {
    meeting: makers.meeting(from),
    place: makers.place(from),
    agenda: makers.agenda(from),
    window: makers.window(from),
    patient: makers.patient(from),
    checklist: makers.checklist(from),
    confidential: makers.confidential(from),
    clock: makers.clock(from),
    people: makers.people(from),
    upNext: makers.upNext(from),
    drafts: makers.drafts(from),
    call: makers.call(from),
    said: makers.said(from),
    offers: makers.offers(from),
  }
}
