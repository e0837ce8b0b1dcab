import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, ownUnit, rule } from '../../core/rule.ts'
import { Day, Id, Time, text } from '../../core/schema.ts'
import { localDate, toInstant } from '../../core/time.ts'
import { CallNumber, SipCaller, SipForm, SipMark, SipPlace, type SipState } from '../facets/sip.ts'
import { type SipStage, sipStage } from '../facets/sipFollowUps.ts'
import { mayWrite } from '../who.ts'
import { instantOf, notBeforeAdmission, notInFuture, When } from './when.ts'

/** Whether a SIP is needed (LUS 4:1), and what the patient says of it: without her consent there is none (4:2). */
export const markSip = rule({
  schema: v.strictObject({ case: Id, mark: SipMark }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, mark }, folds, context) => {
    const stage = sipStage(folds.case(id))
    return firstOf(
      keepsSip(id, folds, context),
      stage === mark ? { code: 'alreadyDone' } : null,
      inTurn(stage, marksAfter[mark]),
    )
  },
  decide: ({ case: id, mark }, folds, context) =>
    changed(id, [{ type: 'sipMarked', body: { mark } }], folds, context),
})

/**
 * The call is made by the designated care contact of her health centre (LUS 4:3). One that somebody else has made is written down as
 * what it is: it is not for us to say what it is worth.
 */
export const callSip = rule({
  schema: v.strictObject({ case: Id, by: SipCaller, name: v.nullable(text(80)), when: When }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, by, name, when }, folds, context) => {
    const { sip, healthCentre, designatedContact, admittedOn } = folds.case(id)
    const at = instantOf(when, context.now)
    const byContact = by === 'designatedCareContact'
    return firstOf(
      mayWrite(id, null, folds, context),
      byContact && ownUnit(context) !== healthCentre ? { code: 'notYours' } : null,
      byContact && designatedContact === null ? { code: 'noContact' } : null,
      !byContact && name === null ? { code: 'malformed', of: 'name' } : null,
      inTurn(sip.state, ['needed', 'offered', 'called', 'booked', 'held']),
      notBeforeAdmission({ admittedOn }, at),
      notInFuture(at, context.now),
    )
  },
  decide: ({ case: id, by, name, when }, folds, context) => {
    const contact = folds.case(id).designatedContact?.name ?? ''
    const calledAt = toInstant(instantOf(when, context.now))
    const body = { by, name: name ?? contact, calledAt, unit: null }
    return changed(id, [{ type: 'sipCalled', body }], folds, context)
  },
})

/** No call was sent after all: said by the unit that wrote it down. The law's clocks are as if it had never been there. */
export const takeBackSipCall = rule({
  schema: v.strictObject({ case: Id, call: CallNumber }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, call }, folds, context) => {
    const { calls, written } = folds.case(id).sip
    const found = calls.find(({ number }) => number === call)
    return firstOf(
      mayWrite(id, null, folds, context),
      call < written ? null : { code: 'notFound', of: 'call' },
      found ? null : { code: 'alreadyDone' },
      found?.unit === ownUnit(context) ? null : { code: 'notYours' },
    )
  },
  decide: ({ case: id, call }, folds, context) =>
    changed(id, [{ type: 'sipCallTakenBack', body: { call } }], folds, context),
})

export const bookSip = rule({
  schema: v.strictObject({ case: Id, day: Day, time: Time, form: SipForm, place: v.nullable(SipPlace) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id }, folds, context) =>
    firstOf(keepsSip(id, folds, context), inTurn(folds.case(id).sip.state, ['called', 'booked'])),
  decide: ({ case: id, ...meeting }, folds, context) =>
    changed(id, [{ type: 'sipBooked', body: meeting }], folds, context),
})

export const holdSip = rule({
  schema: v.strictObject({ case: Id, on: Day }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, on }, folds, context) =>
    firstOf(
      keepsSip(id, folds, context),
      inTurn(folds.case(id).sip.state, ['called', 'booked']),
      on > localDate(context.now) ? { code: 'inFuture' } : null,
    ),
  decide: ({ case: id, on }, folds, context) =>
    changed(id, [{ type: 'sipHeld', body: { on } }], folds, context),
})

/** From where each mark can be reached. Who has said yes may say no as long as it has not been held; what came of it is taken back first. */
const marksAfter: Readonly<Record<SipMark, readonly SipState[]>> = {
  unknown: ['notNeeded', 'needed', 'offered'],
  notNeeded: ['unknown', 'needed', 'offered', 'declined', 'called', 'booked'],
  needed: ['unknown', 'notNeeded', 'offered', 'declined', 'called', 'booked', 'held'],
  offered: ['needed', 'declined', 'called', 'booked'],
  declined: ['needed', 'offered', 'called', 'booked'],
}

export const inTurn = (stage: SipStage, from: readonly SipStage[]): Refusal | null =>
  from.includes(stage) ? null : { code: 'sipStep' }

/** Her health centre keeps the plan; the ward knows of the need, and asks her first. */
export function keepsSip(id: string, folds: Folds, context: Context): Refusal | null {
  const { ward, healthCentre } = folds.case(id)
  const isTheirs = [ward, healthCentre].includes(ownUnit(context))
  return firstOf(mayWrite(id, null, folds, context), isTheirs ? null : { code: 'notYours' })
}
