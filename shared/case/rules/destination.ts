import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { Destination } from '../facets/destination.ts'
import { inHuddle, mayKeep, stillHere } from '../who.ts'
import { alreadySaid, unseen } from './already.ts'

const said = { to: v.nullable(Destination), awaits: v.nullable(Destination) }

/** Where she goes: the ward writes down what is so; who grants the place is another matter (`setAssistance`). */
export const setDestination = rule({
  schema: v.strictObject({
    ...{ case: Id, huddle: v.nullable(Id), ...said },
    seen: v.optional(v.strictObject(said)),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, to, awaits, seen }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context, huddle),
      stillHere(id, folds),
      // One waits somewhere, and for something else.
      awaits !== null && (to === null || awaits === to) ? { code: 'malformed', of: 'awaits' } : null,
      alreadySaid({ to, awaits }, folds.case(id).destination),
      unseen('destination', seen, folds.case(id).destination, folds.arena()),
    ),
  decide: ({ case: id, to, awaits }, folds, context) =>
    changed(id, [{ type: 'destinationSet', body: { to, awaits } }], folds, context),
})
