import { patientSlice } from '../../shared/case/views/patient.ts'
import type { Folds } from '../../shared/core/rule.ts'
import type { SliceName, Slices } from '../../shared/view/slices.ts'
import { isInside, type Live, makers, type Source, type Viewer } from '../../shared/view/view.ts'
import { createKeeping, type Kept } from './kept.ts'

/** Every slice of one reader, each as it was kept; `inside` is not sent. */
export type Shown = { readonly [Name in SliceName]: Kept<Slices[Name]> } & { readonly inside: Kept<boolean> }
/** What all looks at one moment have in common. */
export type Moment = Omit<Source, 'reader' | 'inside'>

const nobody: Viewer = { person: '', unit: '', seat: null }

export type Views = ReturnType<typeof createViews>

/** The views of one huddle: what `view` gives, reader by reader, without making anew what has not changed. */
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

  return {
    /** The meeting as it is now. `timeCounts`: what changes by time alone is looked at too. */
    moment(live: Live, now: number, timeCounts: boolean): Moment {
      const bare = { state: folds.huddle(huddle), folds, now, live, patient: null }
      const byNobody = { ...bare, reader: nobody, inside: false }
      early.sweep(byNobody, timeCounts)
      const patient = patients.of(byNobody, undefined).value
      sweep({ ...byNobody, patient }, timeCounts)
      return { ...bare, patient }
    },
    place: (moment: Moment, reader: Viewer, before: Shown | null): Kept<Slices['place']> =>
      keepers.place.of({ ...moment, reader, inside: false }, before?.place),
    /** Everything this reader is shown at that moment; `before` is what the same reader was shown last. */
    to(moment: Moment, reader: Viewer, before: Shown | null): Shown {
      const { state, now, live, patient } = moment
      const asked = { state, folds, now, live, patient, reader }
      const inside = insides.of({ ...asked, inside: false }, before?.inside)
      const from: Source = { ...asked, inside: inside.value }
      return {
        inside,
        meeting: keepers.meeting.of(from, before?.meeting),
        place: keepers.place.of(from, before?.place),
        agenda: keepers.agenda.of(from, before?.agenda),
        window: keepers.window.of(from, before?.window),
        patient: keepers.patient.of(from, before?.patient),
        clock: keepers.clock.of(from, before?.clock),
        people: keepers.people.of(from, before?.people),
        upNext: keepers.upNext.of(from, before?.upNext),
        drafts: keepers.drafts.of(from, before?.drafts),
        call: keepers.call.of(from, before?.call),
        offers: keepers.offers.of(from, before?.offers),
      }
    },
  }
}
