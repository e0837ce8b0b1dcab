import { addDays, daysBetween, fromInstant, instantAt, type LocalDate } from '../core/time.ts'
import { dayOf } from './days.ts'
import type { Agreement, LiabilityCase } from './stated.ts'

/** When the municipality's days begin: by the law, or by what was agreed on the notice's day. */
export type Terms = {
  readonly paragraph: string
  /** Is this day charged by itself? */
  readonly owns: (day: LocalDate) => boolean
} & (
  | { readonly average: null; readonly start: LocalDate }
  /** No start: no day is charged by itself. */
  | { readonly average: AverageAgreement; readonly start: LocalDate | null }
)
export type AverageAgreement = Extract<Agreement, { model: 'averageMonthly' | 'averageInclDayZero' }>

/** LUS 5:4: three days after the notice was sent, four if that was after 12.00; calendar days, red days too. 4:5: or as agreed. */
export function termsOf(stated: LiabilityCase, sent: string): Terms {
  const notice = dayOf(sent)
  const agreement = agreementOn(stated, notice)
  const late = fromInstant(sent) > instantAt(notice, '12:00') ? 1 : 0
  switch (agreement.model) {
    case 'statutory':
      return { ...from(addDays(notice, 3 + late)), paragraph: 'LUS 5:4', average: null }
    case 'freeDays': {
      const free = agreement.freeDays + (agreement.noonRule ? late : 0)
      return { ...from(addDays(notice, free)), paragraph: 'LUS 4:5', average: null }
    }
    case 'averageMonthly': {
      const { individualAfter } = agreement
      const beyond = individualAfter === undefined ? never : from(addDays(notice, individualAfter))
      return { ...beyond, paragraph: 'LUS 4:5', average: agreement }
    }
    case 'averageInclDayZero':
      return { ...never, paragraph: 'LUS 4:5', average: agreement }
  }
}

const from = (start: LocalDate) => ({ start, owns: (day: LocalDate) => day >= start })
const never = { start: null, owns: () => false }

/** One for this kind of care goes before one for all, then the latest. */
function agreementOn({ agreements, careType }: LiabilityCase, day: LocalDate): Agreement {
  const inForce = agreements.filter(({ from, to }) => from <= day && (to === undefined || day <= to))
  const latest = (of: string | undefined) =>
    inForce.filter((one) => one.careType === of).sort((one, other) => daysBetween(one.from, other.from))[0]
  return latest(careType) ?? latest(undefined) ?? { model: 'statutory', from: day }
}
