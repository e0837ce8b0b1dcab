import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf, refuse } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id, Slug, text } from '../../core/schema.ts'
import type { NewCaseEvent } from '../events.ts'
import { Estimate, isSameEstimate } from '../facets/estimate.ts'
import { readyNow } from '../facets/readiness.ts'
import { changeFacts, estimateChanged, toldOf } from '../factEvents.ts'
import { factsOf } from '../facts.ts'
import { inHuddle, mayKeep, stillHere } from '../who.ts'
import { overtaken } from './already.ts'
import { because } from './ready.ts'

/** When the patient is expected to leave. A moved date is what hurts most downstream: it says why, and stays in the history. */
export const changeEstimate = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    estimate: v.nullable(Estimate),
    reason: v.nullable(text(200)),
    /** The day that stood before the eyes of who moves it, with what was arranged for it. */
    seen: v.optional(v.nullable(Estimate)),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, seen }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context, huddle),
      stillHere(id, folds),
      seen === undefined || isSameEstimate(seen, folds.case(id).estimate)
        ? null
        : overtaken('date', folds.case(id).estimateChanges.at(-1)?.by, folds.arena()),
    ),
  decide: ({ case: id, estimate, reason }, folds, context) => {
    const state = folds.case(id)
    const [event] = changeFacts(state, { ...factsOf(state), date: estimate }, folds.arena())
    if (!event) return refuse('alreadyDone')
    return changed(id, [estimateChanged(estimate, reason, toldOf(state))], folds, context)
  },
})

/** "Försämrad – hemgång ställs in": no day, and ready no longer, by the physician who judges so (LUS 1:3). Everyone who was told is told. */
export const callOffDischarge = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    physician: text(80),
    reason: v.nullable(text(200)),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, reason }, folds, context) => {
    const state = folds.case(id)
    return firstOf(
      mayKeep(id, folds, context, huddle),
      stillHere(id, folds),
      state.estimate === null && readyNow(state) === null ? { code: 'alreadyDone' } : null,
      because(reason),
    )
  },
  decide: ({ case: id, physician, reason }, folds, context) => {
    const state = folds.case(id)
    const body = { estimate: null, reason, told: [...toldOf(state)], calledOffBy: physician }
    const withdrawn = { reason, physician, withdrawnAt: null }
    const events: NewCaseEvent[] = [{ type: 'estimateChanged', body }]
    if (readyNow(state)) events.push({ type: 'readinessWithdrawn', body: withdrawn })
    return changed(id, events, folds, context)
  },
})

/** The health centre the patient is listed at: a party at once in place of the one before, and her turn moves to its block. */
export const setHealthCentre = rule({
  schema: v.strictObject({ case: Id, healthCentre: v.nullable(Slug) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, healthCentre }, folds, context) => {
    const { units } = folds.arena()
    const known = healthCentre === null || keyed(units, healthCentre)?.function === 'healthCentre'
    return firstOf(
      mayKeep(id, folds, context),
      stillHere(id, folds),
      known ? null : { code: 'malformed', of: 'healthCentre' },
      folds.case(id).healthCentre === healthCentre ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ case: id, healthCentre }, folds, context) => {
    const state = folds.case(id)
    return changed(id, changeFacts(state, { ...factsOf(state), healthCentre }, folds.arena()), folds, context)
  },
})
