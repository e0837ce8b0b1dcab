import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Day, Id, Time, text } from '../../core/schema.ts'
import { instantAt, localDate, toInstant } from '../../core/time.ts'
import { noticeNow } from '../facets/notices.ts'
import { decidedAt, isDecidedBefore, overlaps, type ReadyInterval, readyNow } from '../facets/readiness.ts'
import type { CaseState } from '../state.ts'
import { mayKeep, stillHere } from '../who.ts'
import { instantOf, notInFuture, When } from './when.ts'

const Physician = v.optional(v.nullable(text(80)), null)

/**
 * Ready for discharge: the treating physician's decision, by name, written down by the ward (LUS 1:3 p 5). Said once more it puts right
 * what was written, until the notice of it has been sent: what has been told stands until it is withdrawn.
 */
export const setReady = rule({
  schema: v.strictObject({
    case: Id,
    day: Day,
    time: v.optional(v.nullable(Time), null),
    physician: Physician,
  }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, day, time, physician }, folds, context) => {
    const state = folds.case(id)
    const { now } = context
    return firstOf(
      mayKeep(id, folds, context),
      stillHere(id, folds),
      named(physician),
      day > localDate(now) ? { code: 'inFuture' } : notInFuture(decidedAt({ since: day, time }), now),
      outOfOrder(state, { since: day, time }),
      isSame(readyNow(state), { since: day, time, physician }) ? { code: 'alreadyDone' } : null,
      noticeNow(state, 'ready') ? { code: 'readyStands' } : null,
    )
  },
  decide: ({ case: id, day: on, time, physician }, folds, context) => {
    const known = readyNow(folds.case(id))
    const decision = { on, time, physician }
    return changed(
      id,
      known === null
        ? [{ type: 'becameReady', body: { ...decision, evidence: 'manual' } }]
        : [{ type: 'readinessCorrected', body: decision }],
      folds,
      context,
    )
  },
})

/** She needs the ward's care again: the physician's word as well, with when and why. What is ready anew has a clock of its own. */
export const withdrawReady = rule({
  schema: v.strictObject({
    case: Id,
    reason: v.nullable(text(200)),
    physician: Physician,
    when: v.optional(When, null),
  }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, reason, physician, when }, folds, context) => {
    const standing = readyNow(folds.case(id))
    const at = instantOf(when, context.now)
    return firstOf(
      mayKeep(id, folds, context),
      stillHere(id, folds),
      standing === null ? { code: 'alreadyDone' } : null,
      named(physician),
      because(reason),
      standing !== null && at < decidedAt(standing) ? { code: 'beforeDecision' } : null,
      notInFuture(at, context.now),
    )
  },
  decide: ({ case: id, reason, physician, when }, folds, context) => {
    const withdrawnAt = toInstant(instantOf(when, context.now))
    const body = { reason, physician, withdrawnAt }
    return changed(id, [{ type: 'readinessWithdrawn', body }], folds, context)
  },
})

/** Only a physician decides that somebody is ready (LUS 1:3 p 5), and only by name. */
export const named = (physician: string | null): Refusal | null =>
  physician === null ? { code: 'noPhysician' } : null

/** Nobody is ready before she came, or anew before she was found not to be. */
function outOfOrder(state: CaseState, decision: Pick<ReadyInterval, 'since' | 'time'>): Refusal | null {
  const { admission, admittedOn } = state
  const came = admission?.at ?? (admittedOn === null ? 0 : instantAt(admittedOn, '00:00'))
  return firstOf(
    isDecidedBefore(decision, came) ? { code: 'beforeAdmission' } : null,
    overlaps(state, decision) ? { code: 'beforeWithdrawal' } : null,
  )
}

/** What is taken back from those who were told has a reason. */
export const because = (reason: string | null): Refusal | null =>
  reason === null ? { code: 'malformed', of: 'reason' } : null

const isSame = (
  known: ReadyInterval | null,
  said: Pick<ReadyInterval, 'since' | 'time' | 'physician'>,
): boolean =>
  known !== null &&
  known.since === said.since &&
  known.time === said.time &&
  known.physician === said.physician
