import { patientSlice } from '../../shared/case/views/patient.ts'
import type { Folds } from '../../shared/core/rule.ts'
import type { SliceName, Slices } from '../../shared/view/slices.ts'
import { isInside, type Live, makers, type Source, type Viewer } from '../../shared/view/view.ts'
import { createKeeping, type Kept, type Since } from './kept.ts'

/** Every slice of one reader, each as it was kept; `inside` is not sent. `moment`: the number of the last moment it was right at. */
export type Shown = { readonly [Name in SliceName]: Kept<Slices[Name]> } & {
  readonly inside: Kept<boolean>
  readonly moment: number
}
/** What all looks at one moment have in common. */
export type Moment = Omit<Source, 'reader' | 'inside'> & { readonly number: number }

const nobody: Viewer = { person: '', unit: '', seat: null }

export type Views = ReturnType<typeof createViews>

/** The views of one huddle: what `view` gives, reader by reader, without making anew, or even looking at, what has not changed. */
export function createViews(huddle: string, folds: Folds) {
  const early = createKeeping()
  const patients = early.keeper(({ state, folds }) => patientSlice(state, folds))
  const insides = early.keeper(isInside)
  const { keeper, sweep } = createKeeping()
  const keepers = {
    meeting: keeper(makers.meeting),
    place: keeper(makers.place),
    agenda: keeper(makers.agenda),
    window: keeper(makers.window),
    patient: keeper(makers.patient),
    clock: keeper(makers.clock),
    people: keeper(makers.people),
    upNext: keeper(makers.upNext),
    drafts: keeper(makers.drafts),
    call: keeper(makers.call),
    offers: keeper(makers.offers),
  }
  let number = 0

  return {
    /** The meeting as it is now; `since` the moment before. */
    moment(live: Live, now: number, since: Since): Moment {
      const bare = { state: folds.huddle(huddle), folds, now, live, patient: null }
      const byNobody = { ...bare, reader: nobody, inside: false }
      early.sweep(byNobody, since)
      const patient = patients.of(byNobody, undefined, false).value
      sweep({ ...byNobody, patient }, since)
      number += 1
      return { ...bare, patient, number }
    },
    /** Where this reader stands, and nothing more. */
    place(moment: Moment, reader: Viewer, before: Shown | null): Kept<Slices['place']> {
      return keepers.place.of({ ...moment, reader, inside: false }, before?.place, isCurrent(before, moment))
    },
    /** Everything this reader is shown at that moment; `before` is what the same reader was shown last, at whatever moment. */
    to(moment: Moment, reader: Viewer, before: Shown | null): Shown {
      const { state, now, live, patient, number } = moment
      const asked = { state, folds, now, live, patient, reader, inside: false }
      const inside = insides.of(asked, before?.inside, isCurrent(before, moment))
      const from: Source = { ...asked, inside: inside.value }
      const same = isCurrent(before, moment) && inside === before?.inside
      return {
        inside,
        moment: number,
        meeting: keepers.meeting.of(from, before?.meeting, same),
        place: keepers.place.of(from, before?.place, same),
        agenda: keepers.agenda.of(from, before?.agenda, same),
        window: keepers.window.of(from, before?.window, same),
        patient: keepers.patient.of(from, before?.patient, same),
        clock: keepers.clock.of(from, before?.clock, same),
        people: keepers.people.of(from, before?.people, same),
        upNext: keepers.upNext.of(from, before?.upNext, same),
        drafts: keepers.drafts.of(from, before?.drafts, same),
        call: keepers.call.of(from, before?.call, same),
        offers: keepers.offers.of(from, before?.offers, same),
      }
    },
  }
}

/** Held people are passed over between beats: what they were shown last may be older than the moment before. */
const isCurrent = (before: Shown | null, moment: Moment): boolean => before?.moment === moment.number - 1
