import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, text } from '../../core/schema.ts'
import type { LocalDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'
import type { LaneMark } from './lanes.ts'

/** What she wants of the plan; who cannot take a stand is asked for by others, and the line says by whom. */
export const Wish = v.picklist(['agrees', 'wantsOtherwise', 'cannotSay'])
export type Wish = v.InferOutput<typeof Wish>

/** Whether those close to her may be told: her own word, and another than what lets parties be told. */
export const KinConsent = v.picklist(['given', 'declined', 'hasNone'])
export type KinConsent = v.InferOutput<typeof KinConsent>

export const Asked = v.strictObject({
  on: Day,
  /** Who asked her, by name; nobody named: the one who wrote it down. */
  askedBy: v.nullable(text(80)),
  knowsDate: v.boolean(),
  wish: Wish,
  line: v.nullable(text(300)),
})
export type Asked = v.InferOutput<typeof Asked>

export const askedEvents = {
  /** She was asked of going home (patientlagen 5:1), and what she said. Nothing: not asked after all. */
  patientAsked: event('T1', v.strictObject({ asked: v.nullable(Asked) })),
  /** May they be told, and what have they promised to do. */
  nextOfKinSet: event(
    'T1',
    v.strictObject({ consent: v.nullable(KinConsent), promised: v.nullable(text(300)) }),
  ),
}

/** The part of the patient herself, and of those close to her: the first of all lanes. */
export type AskedState = {
  /** `knows`: the day she knew of when she was asked. A date that was moved since she does not know. */
  readonly asked: (Omit<Asked, 'knowsDate'> & { knows: LocalDate | null; at: number; by: string }) | null
  readonly nextOfKin: { consent: KinConsent | null; promised: string | null; at: number; by: string } | null
}

export const notAskedYet: AskedState = { asked: null, nextOfKin: null }

export const askedFolds: CaseFolds<AskedState, typeof askedEvents> = {
  patientAsked({ estimate }, { body, at, by }) {
    if (body.asked === null) return { asked: null }
    const { knowsDate, ...said } = body.asked
    return { asked: { ...said, knows: knowsDate ? (estimate?.day ?? null) : null, at, by } }
  },
  nextOfKinSet: (_, { body: { consent, promised }, at, by }) => ({
    nextOfKin: (consent ?? promised) === null ? null : { consent, promised, at, by },
  }),
}

type Known = Pick<AskedState, 'asked'> & { readonly estimate: { readonly day: LocalDate } | null }

/** She knows the day that stands now. */
export const knowsDate = ({ asked, estimate }: Known): boolean =>
  asked !== null && asked.knows !== null && asked.knows === estimate?.day

/** How her own part stands, by the marks of the others; null while nobody has asked her. */
export function patientMark(state: Known): LaneMark | null {
  if (state.asked === null) return null
  if (state.asked.wish === 'wantsOtherwise') return 'blocked'
  if (state.asked.wish === 'cannotSay') return 'notApplicable'
  return knowsDate(state) ? 'ready' : 'partly'
}
