import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { AssistanceMark } from '../facets/assistance.ts'
import { mayWrite } from '../who.ts'

/** How the assistance decision stands: said by the assessors of the municipality that pays, in no huddle's name. */
export const setAssistance = rule({
  schema: v.strictObject({ case: Id, mark: v.nullable(AssistanceMark), line: v.nullable(text(160)) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, mark, line }, folds, context) => {
    const known = folds.case(id).assistance
    const isSame = (known?.mark ?? null) === mark && (known?.line ?? null) === line
    return firstOf(
      mayWrite(id, null, folds, context),
      assesses(id, folds, context),
      mark === null && line !== null ? { code: 'malformed', of: 'mark' } : null,
      isSame ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ case: id, mark, line }, folds, context) =>
    changed(id, [{ type: 'assistanceSet', body: { mark, line } }], folds, context),
})

function assesses(id: string, folds: Folds, { actor }: Context): Refusal | null {
  const unit = actor.kind === 'person' ? keyed(folds.arena().units, actor.unit) : undefined
  const isTheirs = unit?.function === 'needsAssessment' && unit.organisation === folds.case(id).payer
  return isTheirs ? null : { code: 'notYours' }
}
