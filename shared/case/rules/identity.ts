import * as v from 'valibot'
import { caseStreams, changed, ownStay, stayStreams } from '../../changed.ts'
import { firstOf, refuse } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { localDate } from '../../core/time.ts'
import { partiesNow } from '../facets/parties.ts'
import { changeFacts, partiesAtOnce } from '../factEvents.ts'
import { factsOf, PatientFacts, wrongFact } from '../facts.ts'
import { mayKeep, stillHere } from '../who.ts'

const { given, family, number, birthDate } = PatientFacts.entries

/** A name or number that was wrong. The case stays the same: what was agreed about the person still is. */
export const correctIdentity = rule({
  schema: v.strictObject({ case: Id, given, family, number, birthDate }),
  streams: ({ case: id, number: to }, peek) => [
    ...caseStreams([id], peek),
    ...stayStreams(peek.case(id).ward, [to], peek),
  ],
  authorise: ({ case: id }, folds, context) => firstOf(mayKeep(id, folds, context), stillHere(id, folds)),
  decide: ({ case: id, ...identity }, folds, context) => {
    const state = folds.case(id)
    const facts = { ...factsOf(state), ...identity }
    const wrong = wrongFact(facts, folds.arena(), localDate(context.now))
    if (wrong === 'birthDate') return refuse('malformed', wrong)
    const events = changeFacts(state, facts, folds.arena())
    return events.length === 0 ? refuse('alreadyDone') : changed(id, events, folds, context)
  },
})

/** Protected identity leaves every shared list and agenda at once, an open panel too. Only the ward keeps her. */
export const protectIdentity = rule({
  schema: v.strictObject({ case: Id }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id }, folds, context) =>
    firstOf(mayKeep(id, folds, context), folds.case(id).protectedIdentity ? { code: 'alreadyDone' } : null),
  decide: ({ case: id }, folds, context) => {
    const ended = partiesNow(folds.case(id)).map((unit) => ({ type: 'partyEnded' as const, body: { unit } }))
    return changed(id, [{ type: 'identityProtected', body: {} }, ...ended], folds, context)
  },
})

/** The wrong patient was marked: she is back with the units that concern her by themselves; others are added again by hand. */
export const unprotectIdentity = rule({
  schema: v.strictObject({ case: Id }),
  streams: ({ case: id }, peek) => [...caseStreams([id], peek), ...ownStay(id, peek)],
  authorise: ({ case: id }, folds, context) =>
    firstOf(mayKeep(id, folds, context), folds.case(id).protectedIdentity ? null : { code: 'alreadyDone' }),
  decide: ({ case: id }, folds, context) => {
    const units = partiesAtOnce(factsOf(folds.case(id)), folds.arena())
    const added = units.map((unit) => ({ type: 'partyAdded' as const, body: { unit } }))
    return changed(id, [{ type: 'identityUnprotected', body: {} }, ...added], folds, context)
  },
})
