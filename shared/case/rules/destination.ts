import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { Destination } from '../facets/destination.ts'
import { inHuddle, mayKeep, stillHere } from '../who.ts'
import { alreadySaid } from './already.ts'

/** Where she goes: the ward writes down what is so; who grants the place is another matter (`setAssistance`). */
export const setDestination = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    to: v.nullable(Destination),
    awaits: v.nullable(Destination),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, to, awaits }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context, huddle),
      stillHere(id, folds),
      // One waits somewhere, and for something else.
      awaits !== null && (to === null || awaits === to) ? { code: 'malformed', of: 'awaits' } : null,
      alreadySaid({ to, awaits }, folds.case(id).destination),
    ),
  decide: ({ case: id, to, awaits }, folds, context) =>
    changed(id, [{ type: 'destinationSet', body: { to, awaits } }], folds, context),
})
