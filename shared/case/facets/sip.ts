import * as v from 'valibot'
import { changedEvent, event, notAsked } from '../../core/event.ts'
import { Day, Instant, Slug, Time, text } from '../../core/schema.ts'
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

/** Its place among all that were written down of her, those that were taken back as well. */
export const CallNumber = v.pipe(v.number(), v.integer(), v.minValue(0))

const Meeting = { day: Day, time: Time, form: SipForm, place: v.nullable(SipPlace) }

export const sipEvents = {
  sipMarked: event('T1', v.strictObject({ mark: SipMark })),
  sipCalled: changedEvent(
    'T1',
    v.strictObject({
      ...{ by: SipCaller, name: text(80), calledAt: Instant },
      /** Who wrote it down, where it came along from another case; else whoever says it. */
      unit: v.nullable(Slug),
    }),
    notAsked('unit'),
  ),
  /** It was written down by mistake: no such call was sent. */
  sipCallTakenBack: event('T1', v.strictObject({ call: CallNumber })),
  sipBooked: event('T1', v.strictObject(Meeting)),
  sipHeld: event('T1', v.strictObject({ on: Day })),
}

export type SipCall = {
  number: number
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
    /** What was last said of the need. */
    mark: SipMark
    /** Those that stand. */
    calls: readonly SipCall[]
    /** How many were written down, so that none has the number of one that was taken back. */
    written: number
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
  sip: {
    ...{ state: 'unknown', mark: 'unknown', calls: [], written: 0 },
    ...{ meeting: null, heldOn: null, changed: null },
  },
}

export const sipFolds: CaseFolds<Sip, typeof sipEvents> = {
  sipMarked: ({ sip }, { body: { mark }, at, by }) => ({
    sip: { ...sip, state: mark, mark, meeting: null, heldOn: null, changed: { at, by } },
  }),
  sipCalled({ sip }, { body, at, by, forUnit }) {
    const call = {
      ...body,
      number: sip.written,
      calledAt: fromInstant(body.calledAt),
      unit: body.unit ?? forUnit,
    }
    const state = isMet(sip.state) ? sip.state : 'called'
    const written = sip.written + 1
    return { sip: { ...sip, state, written, calls: [...sip.calls, call], changed: { at, by } } }
  },
  // A time that was booked, and a plan that was made, are what they are; whether anybody was called is another thing.
  sipCallTakenBack({ sip }, { body, at, by }) {
    const calls = sip.calls.filter(({ number }) => number !== body.call)
    const state = sip.state === 'called' && calls.length === 0 ? sip.mark : sip.state
    return { sip: { ...sip, state, calls, changed: { at, by } } }
  },
  sipBooked: ({ sip }, { body, at, by }) => ({
    sip: { ...sip, state: 'booked', meeting: body, changed: { at, by } },
  }),
  sipHeld: ({ sip }, { body: { on }, at, by }) => ({
    sip: { ...sip, state: 'held', heldOn: on, changed: { at, by } },
  }),
}

const isMet = (state: SipState): boolean => state === 'booked' || state === 'held'

/** Is one to be made? Null: nobody has judged it yet. It takes her consent (LUS 4:2), so who declines needs none. */
export const sipRequired = ({ sip: { state } }: Sip): boolean | null =>
  state === 'unknown' ? null : state !== 'notNeeded' && state !== 'declined'
