import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { mayWrite } from '../who.ts'

/** "Vi behöver prata om henne": whoever may speak of her has it said with one key, before her turn or in it. */
export const askFullTurn = rule({
  schema: v.strictObject({ case: Id, huddle: Id, wanted: v.boolean() }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), `huddle:${huddle}`],
  authorise: ({ case: id, huddle, wanted }, folds, context) => {
    const item = folds.huddle(huddle).items.find((one) => one.case === id)
    const isToCome = item?.state === 'queued' || item?.state === 'current'
    return firstOf(
      mayWrite(id, null, folds, context),
      isToCome ? null : { code: 'notNow' },
      folds.case(id).fullTurns.includes(huddle) === wanted ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ case: id, huddle, wanted }, folds, context) =>
    changed(id, [{ type: 'fullTurnAsked', body: { huddle, wanted } }], folds, context),
})
