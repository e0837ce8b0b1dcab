import * as v from 'valibot'
import { caseStreams, changed, stayStreams } from '../../changed.ts'
import { firstOf, refuse } from '../../core/refusal.ts'
import { type Folds, rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { localDate } from '../../core/time.ts'
import type { NewCaseEvent } from '../events.ts'
import { partiesNow } from '../facets/parties.ts'
import { changeFacts, partiesAtOnce } from '../factEvents.ts'
import { factsOf, PatientFacts, wrongFact } from '../facts.ts'
import { stayKey, staysOf } from '../identity.ts'
import type { CaseState } from '../state.ts'
import { mayKeep, stillHere } from '../who.ts'
import { casesOfPerson, changedIn } from './oneWith.ts'

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

/**
 * Protected identity leaves every shared list and agenda at once, an open panel too. Only the ward keeps her. The person is protected, and not
 * one stay of hers: what was told of the others is read no longer either.
 */
export const protectIdentity = rule({
  schema: v.strictObject({ case: Id }),
  streams: ({ case: id }, peek) => caseStreams(casesOfPerson(id, peek), peek),
  authorise: ({ case: id }, folds, context) =>
    firstOf(mayKeep(id, folds, context), folds.case(id).protectedIdentity ? { code: 'alreadyDone' } : null),
  decide: ({ case: id }, folds, context) => changedIn(casesOfPerson(id, folds), hidden, folds, context),
})

const hidden = (state: CaseState): NewCaseEvent[] => [
  ...(state.protectedIdentity ? [] : [{ type: 'identityProtected' as const, body: {} }]),
  ...partiesNow(state).map((unit) => ({ type: 'partyEnded' as const, body: { unit } })),
]

/** The wrong patient was marked: she is back with the units that concern her by themselves; others are added again by hand. */
export const unprotectIdentity = rule({
  schema: v.strictObject({ case: Id }),
  streams: ({ case: id }, peek) => caseStreams(casesOfPerson(id, peek), peek),
  authorise: ({ case: id }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context),
      folds.case(id).protectedIdentity ? null : { code: 'alreadyDone' },
      isTheirs(folds.case(id), folds) ? null : { code: 'notYours' },
    ),
  decide({ case: id }, folds, context) {
    const shown = (state: CaseState): NewCaseEvent[] => {
      if (!state.protectedIdentity || state.mergedInto !== null) return []
      const units = partiesAtOnce(factsOf(state), folds.arena())
      const back = state.id === id ? units : units.filter((unit) => wasHidden(state, unit))
      const added = back.map((unit) => ({ type: 'partyAdded' as const, body: { unit } }))
      return [{ type: 'identityUnprotected', body: {} }, ...added]
    }
    return changedIn(casesOfPerson(id, folds), shown, folds, context)
  },
})

/** Who said so takes it back, or where she was last: a ward that had her once does not lift what another has set. */
function isTheirs(state: CaseState, folds: Folds): boolean {
  const last = staysOf(stayKey(state, folds.arena()), folds)[0] ?? state.id
  return state.protectedBy === state.ward || folds.case(last).ward === state.ward
}

/** Whom she concerned until she was protected: whom the ward of another stay had let go before comes back to nothing. */
const wasHidden = ({ parties }: CaseState, unit: string): boolean =>
  parties.findLast((it) => it.unit === unit)?.isHidden ?? false
