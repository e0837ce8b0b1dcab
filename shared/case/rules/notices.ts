import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { ownUnit, rule, toCase } from '../../core/rule.ts'
import { Id, Slug, text } from '../../core/schema.ts'
import { toInstant } from '../../core/time.ts'
import { tierFor } from '../../policy/disclosed.ts'
import { type Notice, NoticeKind, noticesNow } from '../facets/notices.ts'
import { partiesNow } from '../facets/parties.ts'
import { beginsAt, readyNow } from '../facets/readiness.ts'
import type { CaseState } from '../state.ts'
import { mayKeep, mayWrite } from '../who.ts'
import { named } from './ready.ts'
import { Hour, instantOf, notBeforeAdmission, notInFuture, When } from './when.ts'

/**
 * A notice was sent: when, and to whom. That it was sent is another thing than that something was decided; it is written down once,
 * also afterwards, and from then on only put right (`correctNotice`).
 */
export const recordNotice = rule({
  schema: v.strictObject({
    case: Id,
    kind: NoticeKind,
    when: When,
    to: v.pipe(v.array(Slug), v.minLength(1), v.maxLength(50)),
    underLpt: v.optional(v.boolean(), false),
  }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, kind, when, to }, folds, context) => {
    const state = folds.case(id)
    const at = instantOf(when, context.now)
    return firstOf(
      mayKeep(id, folds, context),
      kind === 'ready' ? ofDecision(state, at) : null,
      noticesNow(state, kind).some((one) => to.some((unit) => one.to.includes(unit)))
        ? { code: 'noticeStands' }
        : null,
      notBeforeAdmission(state, at),
      notInFuture(at, context.now),
      mayGo(state, kind, to),
    )
  },
  decide: ({ case: id, kind, when, to, underLpt }, folds, context) => {
    const notice = context.newId()
    const sentAt = toInstant(instantOf(when, context.now))
    const body = { notice, kind, sentAt, to: [...to], underLpt, evidence: 'manual' as const }
    return changed(id, [{ type: 'noticeSent', body }], folds, context, { notice })
  },
})

/** It turned out to have been sent at another hour: said with how that is known, and what was written first stays. */
export const correctNotice = rule({
  schema: v.strictObject({ case: Id, notice: Id, when: Hour, why: text(200) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, notice, when }, folds, context) => {
    const state = folds.case(id)
    const found = state.notices.find((it) => it.id === notice)
    const at = instantOf(when, context.now)
    return firstOf(
      mayKeep(id, folds, context),
      found ? null : { code: 'notFound', of: 'notice' },
      notInFuture(at, context.now),
      found && at < decisionOf(state, found) ? { code: 'beforeDecision' } : null,
      found && (found.corrected?.sentAt ?? found.sentAt) === at ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ case: id, notice, when, why }, folds, context) => {
    const correctedSentAt = toInstant(instantOf(when, context.now))
    const body = { notice, correctedSentAt, why }
    return changed(id, [{ type: 'noticeCorrected', body }], folds, context)
  },
})

/** "Vi har fått det": a unit that it went to says so here, and nobody needs to take the ward's word for it. */
export const acknowledgeNotice = rule({
  schema: v.strictObject({ case: Id, notice: Id }),
  streams: ({ case: id }) => [`case:${id}`],
  authorise: ({ case: id, notice }, folds, context) => {
    const found = folds.case(id).notices.find((it) => it.id === notice)
    const own = ownUnit(context)
    return firstOf(
      mayWrite(id, null, folds, context),
      found?.to.includes(own) ? null : { code: 'notAddressed' },
      found && keyed(found.received, own) ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ case: id, notice }, _, context) => ({
    events: [toCase(id, { type: 'noticeAcknowledged', body: { notice, unit: ownUnit(context) } })],
  }),
})

/** LUS 3:1 tells of what a physician has decided, and not before it is decided. */
function ofDecision(state: CaseState, at: number): Refusal | null {
  const standing = readyNow(state)
  if (standing === null) return { code: 'notReady' }
  const begins = beginsAt(state, state.readiness.indexOf(standing))
  return firstOf(named(standing.physician), at < begins ? { code: 'beforeDecision' } : null)
}

const decisionOf = (state: CaseState, { interval }: Notice): number =>
  interval === null ? 0 : beginsAt(state, interval)

/** What LUS 2:2 lists goes to whoever is concerned; the rest only where secrecy does not stand in the way (3:1, 3:2). */
function mayGo(state: CaseState, kind: NoticeKind, to: readonly string[]): Refusal | null {
  const concerned = partiesNow(state)
  if (!to.every((unit) => concerned.includes(unit))) return { code: 'notParty' }
  return kind === 'admission' || to.every((unit) => tierFor(state, unit) === 'T1')
    ? null
    : { code: 'noBasis' }
}
