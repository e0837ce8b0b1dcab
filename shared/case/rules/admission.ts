import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { toInstant } from '../../core/time.ts'
import type { NewCaseEvent } from '../events.ts'
import { isDecidedBefore } from '../facets/readiness.ts'
import { mayKeep } from '../who.ts'
import { Hour, instantOf, notInFuture } from './when.ts'

/** The hour she was admitted, from which the admission notice has a day and a night; or from when the needs were judged (LUS 2:3). */
export const setAdmissionTime = rule({
  schema: v.strictObject({ case: Id, admitted: Hour, needsJudged: v.nullable(Hour) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, admitted, needsJudged }, folds, context) => {
    const { admission, readiness } = folds.case(id)
    const { now } = context
    const at = instantOf(admitted, now)
    const judged = needsJudged && instantOf(needsJudged, now)
    const isSame = admission?.at === at && admission.needsJudgedAt === judged
    return firstOf(
      mayKeep(id, folds, context),
      notInFuture(Math.max(at, judged ?? at), now),
      judged !== null && judged < at ? { code: 'malformed', of: 'needsJudged' } : null,
      readiness.some((decision) => isDecidedBefore(decision, at))
        ? { code: 'malformed', of: 'admittedOn' }
        : null,
      isSame ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ case: id, admitted, needsJudged }, folds, context) => {
    const { now } = context
    const { admittedOn } = folds.case(id)
    const otherDay: NewCaseEvent = { type: 'admissionDateSet', body: { admittedOn: admitted.day } }
    const body = {
      admittedAt: toInstant(instantOf(admitted, now)),
      needsJudgedAt: needsJudged && toInstant(instantOf(needsJudged, now)),
    }
    const said: NewCaseEvent = { type: 'admissionTimeSet', body }
    return changed(id, admittedOn === admitted.day ? [said] : [otherDay, said], folds, context)
  },
})
