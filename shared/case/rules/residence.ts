import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import { mayKeep } from '../who.ts'

/** Where she is registered, where another municipality has placed her there and pays (LUS 5:2); none: where she is registered pays (5:1). */
export const setResidence = rule({
  schema: v.strictObject({ case: Id, residence: v.nullable(Slug) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, residence }, folds, context) => {
    const state = folds.case(id)
    const found = residence === null ? undefined : keyed(folds.arena().organisations, residence)
    const isOther = found?.principal === 'municipality' && residence !== state.payer
    return firstOf(
      mayKeep(id, folds, context),
      residence === null || isOther ? null : { code: 'malformed', of: 'residence' },
      residence === state.residence ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ case: id, residence }, folds, context) =>
    changed(id, [{ type: 'residenceSet', body: { residence } }], folds, context),
})
