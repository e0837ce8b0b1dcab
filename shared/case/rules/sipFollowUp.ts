import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, ownUnit, rule } from '../../core/rule.ts'
import { Day, Id } from '../../core/schema.ts'
import { type LocalDate, localDate } from '../../core/time.ts'
import { tierFor } from '../../policy/disclosed.ts'
import { isAtHome } from '../afterHome.ts'
import {
  followerUnit,
  plannedFollowUp,
  SipFollower,
  type SipStage,
  StepNumber,
  sipStage,
} from '../facets/sipFollowUps.ts'
import { mayStillShare, mayWrite } from '../who.ts'
import { overtaken } from './already.ts'
import { inTurn, keepsSip } from './sip.ts'

/**
 * `last`: the number of the last step that lay before the eyes of who writes. `followedUpOn`: the plan was followed up, that day.
 */
const said = { case: Id, last: v.nullable(StepNumber), followedUpOn: v.nullable(Day) }
type Said = { case: string; last: number | null; followedUpOn: LocalDate | null }

/** The plan that was made is followed up on that day, or once more. By whom: one's own unit, or her health centre, which keeps the plan. */
export const planSipFollowUp = rule({
  schema: v.strictObject({ ...said, on: Day, follower: SipFollower }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ on, follower, ...step }, folds, context) => {
    const known = plannedFollowUp(folds.case(step.case))
    const isPlanned = known?.on === on && known.follower === follower
    return firstOf(
      keepsSip(step.case, folds, context),
      step.followedUpOn === null && isPlanned ? { code: 'alreadyDone' } : null,
      mayStep(step, ['held', 'followUpPlanned', 'closed'], folds, context),
      mayFollow(step.case, follower, folds, context),
      on < localDate(context.now) ? { code: 'malformed', of: 'on' } : null,
    )
  },
  decide: ({ case: id, last: _, ...planned }, folds, context) =>
    changed(id, [{ type: 'sipFollowUpPlanned', body: { ...planned, unit: null } }], folds, context),
})

/** There is no more to follow up: it has been, or she needs no plan any more. */
export const closeSip = rule({
  schema: v.strictObject(said),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: (step, folds, context) =>
    firstOf(
      keepsSip(step.case, folds, context),
      sipStage(folds.case(step.case)) === 'closed' ? { code: 'alreadyDone' } : null,
      mayStep(step, ['held', 'followUpPlanned'], folds, context),
    ),
  decide: ({ case: id, followedUpOn }, folds, context) =>
    changed(id, [{ type: 'sipClosed', body: { followedUpOn, unit: null } }], folds, context),
})

/** It was not so: said by the unit that wrote it down, of what came last. The plan stands as it stood before. */
export const takeBackSipFollowUp = rule({
  schema: v.strictObject({ case: Id, step: StepNumber }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, step }, folds, context) => {
    const { steps, written } = folds.case(id).sipFollowUps
    const found = steps.find(({ number }) => number === step)
    return firstOf(
      mayWrite(id, null, folds, context),
      step < written ? null : { code: 'notFound', of: 'step' },
      found ? null : { code: 'alreadyDone' },
      found?.unit === ownUnit(context) ? null : { code: 'notYours' },
      isLast(id, step, folds),
    )
  },
  decide: ({ case: id, step }, folds, context) =>
    changed(id, [{ type: 'sipFollowUpTakenBack', body: { step } }], folds, context),
})

/** While she is here, and when she has come home for as long as what let her be spoken of holds (024). */
function mayStep(
  { case: id, last, followedUpOn }: Said,
  from: readonly SipStage[],
  folds: Folds,
  context: Context,
): Refusal | null {
  const patient = folds.case(id)
  const isHere = patient.episode.state === 'admitted'
  return firstOf(
    isHere || isAtHome(patient) ? null : { code: 'ended', of: 'episode' },
    isHere || mayStillShare(id, folds, context) ? null : { code: 'noBasis' },
    inTurn(sipStage(patient), followedUpOn === null ? from : ['followUpPlanned']),
    isLast(id, last, folds),
    followedUpOn !== null && followedUpOn > localDate(context.now) ? { code: 'inFuture' } : null,
    followedUpOn !== null && followedUpOn < (patient.sip.heldOn ?? '')
      ? { code: 'malformed', of: 'followedUpOn' }
      : null,
  )
}

/** Two who write down what came next do not overtake each other unseen. */
function isLast(id: string, step: number | null, folds: Folds): Refusal | null {
  const last = folds.case(id).sipFollowUps.steps.at(-1)
  return (last?.number ?? null) === step ? null : overtaken('sip', last?.by, folds.arena())
}

function mayFollow(id: string, follower: SipFollower, folds: Folds, context: Context): Refusal | null {
  const patient = folds.case(id)
  const unit = followerUnit(patient, follower)
  if (follower === 'ward') return unit === ownUnit(context) ? null : { code: 'notYours' }
  if (unit === null) return { code: 'notParty', of: 'unit' }
  // Whoever is to follow it up reads of it.
  return tierFor(patient, unit) === 'T1' ? null : { code: 'noBasis' }
}
