import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, Slug } from '../../core/schema.ts'
import type { LocalDate } from '../../core/time.ts'
import type { CaseEvent } from '../events.ts'
import type { CaseFolds, CaseState } from '../state.ts'
import type { Sip, SipState } from './sip.ts'

/** Whose it is to follow the plan up: her health centre, whose designated contact it is (LUS 2:5), or the ward that made it with her. */
export const SipFollower = v.picklist(['healthCentre', 'ward'])
export type SipFollower = v.InferOutput<typeof SipFollower>

/** Its place among all that were written down of her, those that were taken back as well. */
export const StepNumber = v.pipe(v.number(), v.integer(), v.minValue(0))

/** `followedUpOn`: it was followed up that day; null: it was not. `unit`: who wrote it down, where it came along from another case. */
const Step = { followedUpOn: v.nullable(Day), unit: v.nullable(Slug) }

export const sipFollowUpEvents = {
  /** The plan that was made is followed up, or once more. */
  sipFollowUpPlanned: event('T1', v.strictObject({ ...Step, on: Day, follower: SipFollower })),
  /** There is no more to follow up. */
  sipClosed: event('T1', v.strictObject(Step)),
  sipFollowUpTakenBack: event('T1', v.strictObject({ step: StepNumber })),
}

export type SipStep = {
  number: number
  followedUpOn: LocalDate | null
  /** Null: the plan is closed. */
  next: { on: LocalDate; follower: SipFollower } | null
  /** The unit that wrote it down. */
  unit: string
  at: number
  by: string
}

/** What came of a coordinated plan that was made (HSL 16:4: it says who follows it up). */
export type SipFollowUps = {
  readonly sipFollowUps: {
    /** Those that stand, the first first. */
    steps: readonly SipStep[]
    /** How many were written down, so that none has the number of one that was taken back. */
    written: number
    /** When any of it was last another. */
    changedAt: number | null
  }
}

export const noSipFollowUps: SipFollowUps = { sipFollowUps: { steps: [], written: 0, changedAt: null } }

export const sipFollowUpFolds: CaseFolds<SipFollowUps, typeof sipFollowUpEvents> = {
  sipFollowUpPlanned: (state, event) => {
    const { on, follower } = event.body
    return withStep(state, event, { on, follower })
  },
  sipClosed: (state, event) => withStep(state, event, null),
  sipFollowUpTakenBack: ({ sipFollowUps: { steps, written } }, { body: { step }, at }) => ({
    sipFollowUps: { steps: steps.filter(({ number }) => number !== step), written, changedAt: at },
  }),
}

type Stepped = Extract<CaseEvent, { type: 'sipFollowUpPlanned' | 'sipClosed' }>

function withStep({ sipFollowUps }: CaseState, { body, at, by, forUnit }: Stepped, next: SipStep['next']) {
  const { steps, written } = sipFollowUps
  const { followedUpOn, unit } = body
  const step = { number: written, followedUpOn, next, unit: unit ?? forUnit, at, by }
  return { sipFollowUps: { steps: [...steps, step], written: written + 1, changedAt: at } }
}

/** How far the plan has come, with what came of it when it had been made. */
export type SipStage = SipState | 'followUpPlanned' | 'closed'

export function sipStage({ sip, sipFollowUps }: Sip & SipFollowUps): SipStage {
  const last = sipFollowUps.steps.at(-1)
  return last ? (last.next ? 'followUpPlanned' : 'closed') : sip.state
}

/** The follow-up that is planned and not made yet. */
export const plannedFollowUp = ({ sipFollowUps: { steps } }: SipFollowUps): SipStep['next'] =>
  steps.at(-1)?.next ?? null

/** The unit whose it is; null where she is listed at no health centre. */
export const followerUnit = (
  { ward, healthCentre }: Pick<CaseState, 'ward' | 'healthCentre'>,
  follower: SipFollower,
): string | null => (follower === 'ward' ? ward : healthCentre)
