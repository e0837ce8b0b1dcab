import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf, type Refusal, refuse } from '../../core/refusal.ts'
import { type Context, type Decision, type Folds, rule } from '../../core/rule.ts'
import { Id, Slug, text } from '../../core/schema.ts'
import { decline, endBasis } from '../decline.ts'
import type { NewCaseEvent } from '../events.ts'
import { BasisEnd, BasisKind, declines, type Scope } from '../facets/bases.ts'
import { partiesNow } from '../facets/parties.ts'
import type { CaseState } from '../state.ts'
import { inHuddle, mayKeep, mayTakeAway } from '../who.ts'
import { changedInAll, wholeStreams } from './oneWith.ts'

const Parties = v.union([v.literal('all'), v.pipe(v.array(Slug), v.minLength(1), v.maxLength(50))])

/**
 * The fact that lets parties have more than the statutory minimum. Recorded while the patient is open, it opens the door at once.
 * Only the person herself consents; whatever else it is, somebody has assessed. After her no that takes a second step: who says
 * that it goes all the same, and why.
 */
export const recordBasis = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    kind: BasisKind,
    parties: Parties,
    /** Nobody named: the one who records it. */
    assessedBy: v.optional(v.nullable(text(80)), null),
    despiteNo: v.optional(v.nullable(text(300)), null),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, kind, parties, assessedBy, despiteNo }, folds, context) => {
    const isAssessed = assessedBy !== null && despiteNo !== null
    return firstOf(
      mayKeep(id, folds, context, huddle),
      mayBeTold(id, parties, folds),
      kind === 'consent' && assessedBy !== null ? { code: 'malformed', of: 'assessedBy' } : null,
      isOverNo(folds.case(id), kind, parties) && !isAssessed ? { code: 'declined' } : null,
    )
  },
  decide: ({ case: id, kind, parties, assessedBy, despiteNo: why }, folds, context) => {
    const basis = context.newId()
    const despiteNo = isOverNo(folds.case(id), kind, parties) ? why : null
    const body = { basis, kind, parties, assessedBy, despiteNo }
    return changed(id, [{ type: 'basisRecorded', body }], folds, context, { basis })
  },
})

/** It holds no longer, or never did: whoever is no longer entitled is out at once. A consent that she has taken back is her no. */
export const withdrawBasis = rule({
  schema: v.strictObject({ case: Id, basis: Id, why: v.optional(v.nullable(BasisEnd), null) }),
  streams: ({ case: id }, peek) => wholeStreams(id, peek),
  authorise: ({ case: id }, folds, context) => mayTakeAway(id, folds, context),
  decide: ({ case: id, basis, why }, folds, context) => {
    const state = folds.case(id)
    const found = state.bases.find((it) => it.id === basis)
    if (!found) return refuse('notFound', 'basis')
    if (found.withdrawnAt !== null) return refuse('alreadyDone')
    // Nobody but the person who gave it takes a consent back, and nothing but a consent was hers to give.
    if (why !== null && why !== 'mistake' && (why === 'tookBack') !== (found.kind === 'consent'))
      return refuse('malformed', 'why')
    return told(id, endBasis(state, found, why, context.newId()), folds, context)
  },
})

/** The person says no. Parties have what the law gives them (LUS 2:1–2), and not a word more. */
export const declineSharing = rule({
  schema: v.strictObject({ case: Id, huddle: v.nullable(Id), parties: Parties }),
  streams: ({ case: id, huddle }, peek) => [...wholeStreams(id, peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, parties }, folds, context) =>
    firstOf(mayTakeAway(id, folds, context, huddle), mayBeTold(id, parties, folds)),
  decide: ({ case: id, parties }, folds, context) => {
    const said = context.newId()
    const events = decline(folds.case(id), parties, said)
    return events.length === 0 ? refuse('alreadyDone') : told(id, events, folds, context, { decline: said })
  },
})

/** A no that was never said. The consent that it took back has to be recorded anew. */
export const withdrawDecline = rule({
  schema: v.strictObject({ case: Id, decline: Id }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id }, folds, context) => mayKeep(id, folds, context),
  decide: ({ case: id, decline: said }, folds, context) => {
    const found = folds.case(id).declined.find((it) => it.id === said)
    if (!found) return refuse('notFound', 'decline')
    if (found.withdrawnAt !== null) return refuse('alreadyDone')
    return changed(id, [{ type: 'declineWithdrawn', body: { decline: said } }], folds, context)
  },
})

/** Her no is for what was written under another case, before the two proved to be one, as well. */
function told(
  id: string,
  events: readonly NewCaseEvent[],
  folds: Folds,
  context: Context,
  answer?: unknown,
): Decision {
  const no = events.find((event) => event.type === 'sharingDeclined')
  const also = (other: CaseState) => (no ? decline(other, no.body.parties, context.newId()) : [])
  return changedInAll(id, events, also, folds, context, answer)
}

function mayBeTold(id: string, parties: Scope, folds: Folds): Refusal | null {
  const patient = folds.case(id)
  if (patient.protectedIdentity) return { code: 'protectedIdentity' }
  const concerned = partiesNow(patient)
  return parties === 'all' || parties.every((unit) => concerned.includes(unit)) ? null : { code: 'notParty' }
}

/** An assessment for someone to whom the person has said no. What the law allows whatever she wants (25:12) needs no more than it is. */
function isOverNo(patient: CaseState, kind: BasisKind, parties: Scope): boolean {
  if (kind !== 'noHarmAssessment' && kind !== 'cannotConsent25_13') return false
  return (parties === 'all' ? partiesNow(patient) : parties).some((unit) => declines(patient, unit))
}
