import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, ownUnit, rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { mayWrite } from '../who.ts'
import { entryOf } from './entry.ts'

const Action = v.strictObject({ case: Id, entry: Id })

export const doneAction = rule({
  schema: Action,
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: (command, folds, context) => ownAction(command, 'open', folds, context),
  decide: ({ case: id, entry }, folds, context) =>
    changed(id, [{ type: 'actionDone', body: { entry } }], folds, context),
})

export const reopenAction = rule({
  schema: Action,
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: (command, folds, context) => ownAction(command, 'done', folds, context),
  decide: ({ case: id, entry }, folds, context) =>
    changed(id, [{ type: 'actionReopened', body: { entry } }], folds, context),
})

/** An action is ticked off by the unit that owns it, or by the ward that keeps the whole. */
function ownAction(
  { case: id, entry }: v.InferOutput<typeof Action>,
  state: 'open' | 'done',
  folds: Folds,
  context: Context,
): Refusal | null {
  const patient = folds.case(id)
  const found = entryOf(id, entry, folds)
  const unit = ownUnit(context)
  const isOwn = unit === patient.ward || unit === found?.content.owner
  return firstOf(
    mayWrite(id, null, folds, context),
    found?.content.kind === 'action' ? null : { code: 'notFound', of: 'entry' },
    isOwn ? null : { code: 'notAddressed' },
    found?.state === state ? null : { code: found?.state === 'struck' ? 'struck' : 'alreadyDone' },
  )
}
