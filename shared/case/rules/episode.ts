import * as v from 'valibot'
import { caseStreams, changed, ownStay } from '../../changed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { localDate } from '../../core/time.ts'
import { episodeEnd } from '../episodeEnd.ts'
import { EpisodeEnd } from '../facets/episode.ts'
import type { CaseState } from '../state.ts'
import { mayKeep, stillHere } from '../who.ts'

/**
 * The stay is over, or never was: the patient leaves list and agenda, except for what is still open after a discharge or a
 * move. A death silences every reminder at once; a patient listed by mistake is the ward's alone from now on. With something open that
 * should hold her here, it is said why she is discharged in spite of it.
 */
export const endEpisode = rule({
  schema: v.strictObject({ case: Id, how: EpisodeEnd, despite: v.optional(v.nullable(text(200)), null) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, how }, folds, context) =>
    firstOf(mayKeep(id, folds, context), mayEnd(folds.case(id).episode.state, how)),
  decide: ({ case: id, how, despite }, folds, context) => {
    const ends = episodeEnd(folds.case(id), folds.arena(), { how, on: localDate(context.now), despite })
    return 'code' in ends ? { refused: ends } : changed(id, ends.events, folds, context)
  },
})

/** How a stay ended can be put right afterwards: who was discharged has died, or has not. */
function mayEnd(is: CaseState['episode']['state'], how: EpisodeEnd): Refusal | null {
  if (is === 'merged') return { code: 'merged' }
  if (is === 'admitted') return null
  const canBe = (one: string) => one === 'discharged' || one === 'moved' || one === 'deceased'
  return is !== how && canBe(is) && canBe(how) ? null : { code: 'ended', of: 'episode' }
}

export const reopenEpisode = rule({
  schema: v.strictObject({ case: Id }),
  streams: ({ case: id }, peek) => [...caseStreams([id], peek), ...ownStay(id, peek)],
  authorise: ({ case: id }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context),
      folds.case(id).mergedInto === null ? null : { code: 'merged' },
      stillHere(id, folds) ? null : { code: 'alreadyDone' },
    ),
  decide: ({ case: id }, folds, context) =>
    changed(id, [{ type: 'episodeReopened', body: {} }], folds, context),
})
