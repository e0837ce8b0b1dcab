import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf, refuse } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import { BasisKind } from '../events.ts'
import { recordedBasis } from '../facts.ts'
import { partiesNow } from '../state.ts'
import { mayKeep } from '../who.ts'
import { inHuddle } from './entry.ts'

/** The fact that lets parties have more than the statutory minimum. Recorded while the patient is open, it opens the door at once. */
export const recordBasis = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    kind: BasisKind,
    parties: v.union([v.literal('all'), v.pipe(v.array(Slug), v.minLength(1), v.maxLength(50))]),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, parties }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context, huddle),
      folds.case(id).protectedIdentity ? { code: 'protectedIdentity' } : null,
      parties === 'all' || parties.every((unit) => partiesNow(folds.case(id)).includes(unit))
        ? null
        : { code: 'notParty' },
    ),
  decide: ({ case: id, kind, parties }, folds, context) => {
    const basis = context.newId()
    return changed(id, [recordedBasis(basis, kind, parties)], folds, context, { basis })
  },
})

/** The person has taken the consent back, or it was recorded by mistake: whoever is no longer entitled is out at once. */
export const withdrawBasis = rule({
  schema: v.strictObject({ case: Id, basis: Id }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id }, folds, context) => mayKeep(id, folds, context),
  decide: ({ case: id, basis }, folds, context) => {
    const found = folds.case(id).bases.find((it) => it.id === basis)
    if (!found) return refuse('notFound', 'basis')
    if (found.withdrawnAt !== null) return refuse('alreadyDone')
    return changed(id, [{ type: 'basisWithdrawn', body: { basis } }], folds, context)
  },
})
