import type { LocalDate } from '../core/time.ts'

type Instant = string

/** Why the days are as they are, and which dates bear on it. Instants where hours decide, days elsewhere. The catalogue has the words. */
export type ReasonDates = {
  readonly OK: { readonly from: LocalDate; readonly to: LocalDate }
  readonly WITHIN_FREE_DAYS: {
    readonly notice: LocalDate
    readonly start: LocalDate
    readonly end: LocalDate
  }
  readonly AGREEMENT_AVERAGE_MODEL: { readonly notice: LocalDate }
  readonly WITHDRAWN: { readonly notice: LocalDate; readonly withdrawn: LocalDate }
  readonly REGION_OUTPATIENT_BARRIER: {
    readonly notice: LocalDate
    readonly from: LocalDate
    readonly to: LocalDate | null
  }
  readonly NO_ADMISSION_NOTICE: { readonly due: Instant }
  readonly ADMISSION_NOTICE_LATE: { readonly due: Instant; readonly sent: Instant }
  readonly NO_READY_NOTICE_TO_MUNICIPALITY: Readonly<Record<never, never>>
  readonly NOTICE_CORRECTED: { readonly sent: Instant; readonly corrected: Instant }
  readonly NOTICE_NOT_BACKDATED: { readonly sent: Instant; readonly corrected: Instant }
  readonly SIP_NOT_JUDGED: { readonly notice: LocalDate }
  readonly SIP_NOT_CALLED: { readonly notice: LocalDate; readonly due: LocalDate }
  readonly SIP_CALLED_LATE: {
    readonly notice: LocalDate
    readonly due: LocalDate
    readonly called: LocalDate
  }
  readonly SIP_CALLED_BY_WRONG_ROLE: { readonly notice: LocalDate; readonly called: LocalDate }
  readonly COORDINATED_CARE_PLAN: { readonly notice: LocalDate }
  readonly PAYER_UNCLEAR: Readonly<Record<never, never>>
  readonly PAYER_NOT_RESIDENCE: Readonly<Record<never, never>>
}

export type ReasonCode = keyof ReasonDates
export type Reason = {
  readonly [Code in ReasonCode]: {
    readonly code: Code
    readonly paragraph: string
    readonly dates: ReasonDates[Code]
  }
}[ReasonCode]

/** What may be claimed of the days: nothing, something that stands or falls with a dispute, or what nobody can dispute. */
export type Claim = 'none' | 'contestable' | 'certain'
/** One precondition (LUS 5:3). `leaves` says what it leaves to claim where it is not in order. */
export type Finding = { readonly leaves?: Exclude<Claim, 'certain'>; readonly reasons: readonly Reason[] }

export type Deadline = {
  readonly code: 'ADMISSION_NOTICE' | 'SIP_CALL' | 'DISCHARGE_INFORMATION'
  readonly paragraph: string
  readonly due: Instant | LocalDate
  readonly done: Instant | null
  /** As it stood when the patient left, or when it was asked. */
  readonly state: DeadlineState
}
export type DeadlineState = 'kept' | 'late' | 'missed' | 'open'

/** `done`, `due` and `asked` in the same measure, all days or all instants. */
export function stateOf(done: string | null, due: string, asked: string): DeadlineState {
  if (done !== null) return done <= due ? 'kept' : 'late'
  return asked <= due ? 'open' : 'missed'
}
