import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import type { NewCaseEvent } from '../events.ts'
import { partiesNow } from '../facets/parties.ts'
import type { CaseState } from '../state.ts'
import { couldConcern, inHuddle, mayKeep, mayTakeAway } from '../who.ts'
import { changedInAll, wholeStreams } from './oneWith.ts'

/** One more function with one key: of the municipality that pays, or of the region. Never another municipality. */
export const addParty = rule({
  schema: v.strictObject({ case: Id, huddle: v.nullable(Id), unit: Slug }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, unit }, folds, context) => {
    const patient = folds.case(id)
    const found = keyed(folds.arena().units, unit)
    return firstOf(
      mayKeep(id, folds, context, huddle),
      patient.protectedIdentity ? { code: 'protectedIdentity' } : null,
      found && couldConcern(found, patient) ? null : { code: 'notConcerned', of: 'unit' },
      partiesNow(patient).includes(unit) ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ case: id, unit }, folds, context) =>
    changed(id, [{ type: 'partyAdded', body: { unit } }], folds, context),
})

/** A unit that has nothing to do with the patient any more: it sees and hears nothing from now on. */
export const endParty = rule({
  schema: v.strictObject({ case: Id, unit: Slug }),
  streams: ({ case: id }, peek) => wholeStreams(id, peek),
  authorise: ({ case: id, unit }, folds, context) =>
    firstOf(
      mayTakeAway(id, folds, context),
      partiesNow(folds.case(id)).includes(unit) ? null : { code: 'notParty' },
    ),
  decide: ({ case: id, unit }, folds, context) => {
    const ended: NewCaseEvent = { type: 'partyEnded', body: { unit } }
    const also = (other: CaseState) => (partiesNow(other).includes(unit) ? [ended] : [])
    return changedInAll(id, [ended], also, folds, context)
  },
})
