import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, Instant, Time, text } from '../../core/schema.ts'
import { fromInstant, type LocalDate, type LocalTime } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

/** What is said of the need, and of what the patient answers. */
export const SipMark = v.picklist(['unknown', 'notNeeded', 'needed', 'offered', 'declined'])
export type SipMark = v.InferOutput<typeof SipMark>
export type SipState = SipMark | 'called' | 'booked' | 'held'

/** Whose call it is by law, or somebody else's (LUS 4:3). */
export const SipCaller = v.picklist(['designatedCareContact', 'other'])
export const SipForm = v.picklist(['onSite', 'video', 'phone'])
export const SipPlace = v.picklist(['home', 'hospital', 'healthCentre', 'municipality'])

const Meeting = { day: Day, time: Time, form: SipForm, place: v.nullable(SipPlace) }

export const sipEvents = {
  sipMarked: event('T1', v.strictObject({ mark: SipMark })),
  sipCalled: event('T1', v.strictObject({ by: SipCaller, name: text(80), calledAt: Instant })),
  sipBooked: event('T1', v.strictObject(Meeting)),
  sipHeld: event('T1', v.strictObject({ on: Day })),
}

export type SipCall = {
  by: v.InferOutput<typeof SipCaller>
  name: string
  calledAt: number
  /** The unit that wrote it down. */
  unit: string
}

/** The coordinated individual plan (LUS 4 kap.): how far it has come, with every call that was made. */
export type Sip = {
  readonly sip: {
    state: SipState
    calls: readonly SipCall[]
    meeting: {
      day: LocalDate
      time: LocalTime
      form: v.InferOutput<typeof SipForm>
      place: v.InferOutput<typeof SipPlace> | null
    } | null
    heldOn: LocalDate | null
    /** When it came so far, and by whom. */
    changed: { at: number; by: string } | null
  }
}

export const noSip: Sip = {
  sip: { state: 'unknown', calls: [], meeting: null, heldOn: null, changed: null },
}

export const sipFolds: CaseFolds<Sip, typeof sipEvents> = {
  sipMarked: ({ sip }, { body: { mark }, at, by }) => ({
    sip: { ...sip, state: mark, meeting: null, heldOn: null, changed: { at, by } },
  }),
  sipCalled({ sip }, { body, at, by, forUnit }) {
    const call = { ...body, calledAt: fromInstant(body.calledAt), unit: forUnit }
    const state = sip.state === 'booked' ? sip.state : 'called'
    return { sip: { ...sip, state, calls: [...sip.calls, call], changed: { at, by } } }
  },
  sipBooked: ({ sip }, { body, at, by }) => ({
    sip: { ...sip, state: 'booked', meeting: body, changed: { at, by } },
  }),
  sipHeld: ({ sip }, { body: { on }, at, by }) => ({
    sip: { ...sip, state: 'held', heldOn: on, changed: { at, by } },
  }),
}

/** Is one to be made? Null: nobody has judged it yet. It takes her consent (LUS 4:2), so who declines needs none. */
export const sipRequired = ({ sip: { state } }: Sip): boolean | null =>
  state === 'unknown' ? null : state !== 'notNeeded' && state !== 'declined'
