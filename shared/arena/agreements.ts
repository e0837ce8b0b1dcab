import * as v from 'valibot'
import { Day, Slug } from '../core/schema.ts'

/** What kind of inpatient care a ward gives: agreements may differ by it. */
export const CareType = v.picklist(['somatic', 'geriatric', 'psychiatric'])
export type CareType = v.InferOutput<typeof CareType>

const freeDays = v.pipe(v.number(), v.minValue(0), v.maxValue(365))
const wholeDays = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))

/** How the days of the municipality begin, instead of as LUS 5:4 says (4:5). */
const Terms = v.variant('model', [
  v.strictObject({ model: v.literal('statutory') }),
  v.strictObject({ model: v.literal('freeDays'), freeDays: wholeDays, noonRule: v.boolean() }),
  v.strictObject({
    model: v.literal('averageMonthly'),
    freeDays,
    /** Days beyond it are charged one by one. */
    individualAfter: v.nullable(v.pipe(wholeDays, v.minValue(1))),
  }),
  v.strictObject({ model: v.literal('averageInclDayZero'), freeDays }),
])

/** What region and municipality have agreed, for notices sent from the first day to and with the last. */
export const Agreed = {
  municipality: Slug,
  from: Day,
  to: v.nullable(Day),
  /** None: for all care. */
  careType: v.nullable(CareType),
  terms: Terms,
}
const Agreement = v.strictObject(Agreed)
export type Agreement = v.InferOutput<typeof Agreement>

/** The one that was said last is what was agreed, from the same day and for the same care. */
export const withAgreement = (all: readonly Agreement[], said: Agreement): readonly Agreement[] => [
  ...all.filter((one) => !isSameMatter(one, said)),
  said,
]

const isSameMatter = (one: Agreement, other: Agreement): boolean =>
  one.municipality === other.municipality && one.from === other.from && one.careType === other.careType
