import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, ownUnit, rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { toInstant } from '../../core/time.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { ownRecord } from '../record.ts'
import { mayWrite } from '../who.ts'

/** The tick of what was copied into the own record system, as it stood `asOf`; none takes the tick away. A later change makes it due again. */
export const setCopied = rule({
  schema: v.strictObject({ case: Id, asOf: v.nullable(v.pipe(v.number(), v.safeInteger())) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, asOf }, folds, context) => {
    const known = keyed(folds.case(id).copied, ownUnit(context))?.asOf ?? null
    return firstOf(
      mayWrite(id, null, folds, context),
      known === asOf ? { code: 'alreadyDone' } : null,
      // What was copied is not what stands now: the new words are to be copied too.
      asOf === null || asOf === asOfNow(id, folds, context) ? null : { code: 'changedMeanwhile', of: 'text' },
    )
  },
  decide: ({ case: id, asOf }, folds, context) => {
    const body = { unit: ownUnit(context), asOf: asOf === null ? null : toInstant(asOf) }
    return changed(id, [{ type: 'recordCopied', body }], folds, context)
  },
})

/** Where the own organisation finds her in its own system: said by any of its units that may have more than the minimum. */
export const setExternalRef = rule({
  schema: v.strictObject({ case: Id, ref: v.nullable(text(40)) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, ref }, folds, context) => {
    const known = keyed(folds.case(id).externalRefs, ownOrganisation(folds, context))?.ref ?? null
    return firstOf(
      mayWrite(id, null, folds, context),
      known === ref ? ({ code: 'alreadyDone' } satisfies Refusal) : null,
    )
  },
  decide: ({ case: id, ref }, folds, context) => {
    const body = { organisation: ownOrganisation(folds, context), ref }
    return changed(id, [{ type: 'externalRefSet', body }], folds, context)
  },
})

const ownOrganisation = (folds: Folds, context: Context): string =>
  keyed(folds.arena().units, ownUnit(context))?.organisation ?? ''

function asOfNow(id: string, folds: Folds, context: Context): number | null {
  const unit = ownUnit(context)
  const shown = disclosed(folds.case(id), { unit })
  return shown && ownRecord(shown, folds.arena(), unit).asOf
}
