import type { Folds, StreamId } from '../../shared/core/rule.ts'
import { type Foretold, foretold } from '../../shared/huddle/foretold.ts'
import { type Standing, standing, type Viewer } from '../../shared/huddle/standing.ts'
import { draftsFor } from '../../shared/view/drafts.ts'
import type { SliceName, Slices } from '../../shared/view/slices.ts'
import { type Live, makers, type Source } from '../../shared/view/view.ts'
import { agendaText } from './agendaText.ts'
import { callText } from './callText.ts'
import { createKeeping, type Kept, type Since } from './kept.ts'

/** Every slice of one reader, each as it was kept, and how the reader stood. `moment`: the number of the last moment it was right at. */
export type Shown = { readonly [Name in SliceName]: Kept<Slices[Name]> } & {
  readonly reader: Standing
  readonly moment: number
}
/** What all looks at one moment have in common. */
export type Moment = Omit<Source, 'reader'> & { readonly number: number; readonly committed: boolean }

const nobody: Standing = {
  ...{ person: '', unit: '', seat: null },
  ...{ at: 'outside', leads: false, mayLead: false },
}

export type Views = ReturnType<typeof createViews>

/** The views of one huddle: what `view` gives, reader by reader, without making anew, or even looking at, what has not changed. */
export function createViews(huddle: string, folds: Folds) {
  const { keeper, sweep, isMadeOf } = createKeeping()
  const keepers = {
    meeting: keeper(makers.meeting),
    place: keeper(makers.place),
    agenda: keeper(makers.agenda, agendaText),
    window: keeper(makers.window),
    patient: keeper(makers.patient),
    checklist: keeper(makers.checklist),
    confidential: keeper(makers.confidential),
    clock: keeper(makers.clock),
    people: keeper(makers.people),
    upNext: keeper(makers.upNext),
    call: keeper(makers.call, callText),
    said: keeper(makers.said),
    offers: keeper(makers.offers),
  }
  let number = 0
  let told: Foretold | null = null
  let shared: Kept<Slices['drafts']> = bare([])

  /** Of all slices the one that is sent most, and made of little: kept by itself, once for all who share the list. */
  function keptDrafts(live: Pick<Live, 'drafts' | 'own'>, reader: Standing): Kept<Slices['drafts']> {
    const value = draftsFor(live, reader)
    if (value === shared.value) return shared
    const kept = bare(value)
    if (value === live.drafts) shared = kept
    return kept
  }

  return {
    /** Something that is shown here may be another when these have been written. */
    concerns: (streams: readonly StreamId[]): boolean =>
      streams.some((it) => it === `huddle:${huddle}` || it.startsWith('arena:') || isMadeOf(it)),
    /** The meeting as it is now; `since` the moment before. */
    moment(live: Live, now: number, since: Since): Moment {
      const state = folds.huddle(huddle)
      if (told === null || since.committed || since.timePassed)
        told = unlessAlike(told, foretold(state, folds, now))
      const bare = { state, folds, now, live, foretold: told }
      sweep({ ...bare, reader: nobody }, since)
      number += 1
      return { ...bare, number, committed: since.committed }
    },
    drafts: keptDrafts,
    /** How this viewer stands, and nothing more; `before` is what it was shown last, at whatever moment. */
    stand({ state, number, committed }: Moment, viewer: Viewer, before: Shown | null): Standing {
      if (before && !committed && before.moment === number - 1) return before.reader
      const is = standing(state, folds, viewer)
      return before && isAlike(is, before.reader) ? before.reader : is
    },
    /** Everything this reader is shown at that moment. */
    to({ state, now, live, number, foretold: told }: Moment, reader: Standing, before: Shown | null): Shown {
      const from: Source = { state, folds, now, live, foretold: told, reader }
      // Held people are passed over between beats: what they were shown last may be older than the moment before.
      const same = before?.moment === number - 1 && before.reader === reader
      return {
        reader,
        moment: number,
        meeting: keepers.meeting.of(from, before?.meeting, same),
        place: keepers.place.of(from, before?.place, same),
        agenda: keepers.agenda.of(from, before?.agenda, same),
        window: keepers.window.of(from, before?.window, same),
        patient: keepers.patient.of(from, before?.patient, same),
        checklist: keepers.checklist.of(from, before?.checklist, same),
        confidential: keepers.confidential.of(from, before?.confidential, same),
        clock: keepers.clock.of(from, before?.clock, same),
        people: keepers.people.of(from, before?.people, same),
        upNext: keepers.upNext.of(from, before?.upNext, same),
        drafts: keptDrafts(live, reader),
        call: keepers.call.of(from, before?.call, same),
        said: keepers.said.of(from, before?.said, same),
        offers: keepers.offers.of(from, before?.offers, same),
      }
    },
  }
}

const bare = <Value>(value: Value): Kept<Value> => ({
  value,
  text: JSON.stringify(value),
  isFresh: true,
  ofReader: [],
})

/** The one before as long as the other says the same, so that no slice is made anew for it. */
export const unlessAlike = <Value>(before: Value | null, is: Value): Value =>
  before !== null && JSON.stringify(before) === JSON.stringify(is) ? before : is

/** Who it is does not change. */
const isAlike = (a: Standing, b: Standing): boolean =>
  a.at === b.at && a.leads === b.leads && a.mayLead === b.mayLead
