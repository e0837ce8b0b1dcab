import * as v from 'valibot'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, ownUnit, rule, toCase } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import { minute } from '../../core/time.ts'
import { rolesOf } from '../checklist.ts'
import { inHuddle, mayWrite } from '../who.ts'

/** A slip of the hand is put right by whoever made it, at once. */
const slipFor = 10 * minute

/** Which track she is on: by those whom the arena lets say it, and onwards only where the track lets one. */
export const setTrack = rule({
  schema: v.strictObject({ case: Id, huddle: v.nullable(Id), track: v.nullable(Slug) }),
  streams: ({ case: id, huddle }) => [`case:${id}`, ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, track }, folds, context) =>
    firstOf(
      mayWrite(id, huddle, folds, context),
      track === null || keyed(folds.arena().tracks, track) ? null : { code: 'notFound', of: 'track' },
      mayChoose(id, track, folds, context),
      (folds.case(id).track?.code ?? null) === track ? { code: 'alreadyDone' } : null,
      mayLeave(id, track, folds, context),
    ),
  decide: ({ case: id, track }) => ({ events: [toCase(id, { type: 'trackSet', body: { track } })] }),
})

function mayChoose(id: string, track: string | null, folds: Folds, context: Context): Refusal | null {
  const { tracks, units } = folds.arena()
  const asked = keyed(tracks, track ?? folds.case(id).track?.code ?? '')
  const fn = keyed(units, ownUnit(context))?.function
  const roles = fn ? rolesOf(fn) : []
  return !asked || asked.setBy.some((role) => roles.includes(role)) ? null : { code: 'notYours' }
}

/** Red stays red: a track is left only for those it names. A track that the arena no longer has is left for any. */
function mayLeave(id: string, track: string | null, folds: Folds, { actor, now }: Context): Refusal | null {
  const is = folds.case(id).track
  const defined = is && keyed(folds.arena().tracks, is.code)
  if (!is || !defined) return null
  const isSlip =
    actor.kind === 'person' && actor.person === is.by && now - is.at <= slipFor && track === is.before
  return isSlip || (track !== null && defined.to.includes(track)) ? null : { code: 'trackStands' }
}
