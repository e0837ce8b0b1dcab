import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, ownUnit, rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { AssistanceMark } from '../facets/assistance.ts'
import { decides, mayWrite } from '../who.ts'
import { alreadySaid, unseen } from './already.ts'

const said = { mark: v.nullable(AssistanceMark), line: v.nullable(text(160)) }

/** How the assistance decision stands: said by the assessors of the municipality that pays, in no huddle's name. */
export const setAssistance = rule({
  schema: v.strictObject({ case: Id, ...said, seen: v.optional(v.strictObject(said)) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, mark, line, seen }, folds, context) =>
    firstOf(
      mayWrite(id, null, folds, context),
      assesses(id, folds, context),
      mark === null && line !== null ? { code: 'malformed', of: 'mark' } : null,
      alreadySaid({ mark, line }, folds.case(id).assistance),
      unseen('assistance', seen, folds.case(id).assistance, folds.arena()),
    ),
  decide: ({ case: id, mark, line }, folds, context) =>
    changed(id, [{ type: 'assistanceSet', body: { mark, line } }], folds, context),
})

function assesses(id: string, folds: Folds, context: Context): Refusal | null {
  const unit = keyed(folds.arena().units, ownUnit(context))
  return unit && decides(folds.case(id), unit) ? null : { code: 'notYours' }
}
