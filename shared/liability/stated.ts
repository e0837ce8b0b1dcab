import * as v from 'valibot'
import { fromInstant, isDay, localDate, toInstant } from '../core/time.ts'

const aMoment = 'a moment with its offset, as 2026-03-02T09:30:00+01:00'
const aDay = 'a day, as 2026-03-02, or a moment on it'
const clockShape = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-][01]\d:[0-5]\d)$/
const isMoment = (written: string): boolean =>
  isDay(written.slice(0, 10)) && clockShape.test(written.slice(10))

const Moment = v.pipe(
  v.string(aMoment),
  v.check(isMoment, aMoment),
  v.transform((written) => toInstant(fromInstant(written))),
)
/** A Swedish day, or a moment that falls on it. A bare day is read as midnight UTC, which is on that day in Sweden. */
const DayOf = v.pipe(
  v.string(aDay),
  v.check((written) => isDay(written) || isMoment(written), aDay),
  v.transform((written) => localDate(fromInstant(written))),
)
const Name = v.pipe(v.string('a word'), v.minLength(1, 'a word'), v.maxLength(64, 'a short word'))
const Municipality = v.nullable(Name)
const yesOrNo = 'true or false'
/** What stands in the way is said of the place, never with the value that stood there. */
const shape = ({ expected, received }: v.StrictObjectIssue): string =>
  expected === 'never' ? 'not known here' : received === 'undefined' ? 'missing' : 'an object'
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'a list')
const wholeDays = v.pipe(v.number('days'), v.integer('whole days'), v.minValue(0, 'no fewer than 0 days'))
const meanDays = v.pipe(v.number('days'), v.minValue(0, 'no fewer than 0 days'))

const ReadyNotice = v.pipe(
  v.strictObject(
    {
      decidedAt: Moment,
      /** The treating physician (LUS 1:3 p 5). */
      decidedBy: Name,
      sentAt: Moment,
      /** When it turned out to have been sent; `sentAt` itself is never changed. */
      correctedSentAt: v.exactOptional(Moment),
      /** A notice under LPT 7 a § third paragraph (LUS 3:1 second paragraph). */
      underLpt: v.optional(v.boolean(yesOrNo), false),
    },
    shape,
  ),
  v.forward(
    v.check(({ decidedAt, sentAt }) => decidedAt <= sentAt, 'not before the physician’s decision'),
    ['sentAt'],
  ),
)

/** From its first day, to and with its last: how free days are counted for notices sent on those days (LUS 4:5). */
const dated = { from: DayOf, to: v.exactOptional(DayOf), careType: v.exactOptional(Name) }
const Agreement = v.variant(
  'model',
  [
    v.strictObject({ ...dated, model: v.literal('statutory') }, shape),
    v.strictObject(
      {
        ...dated,
        model: v.literal('freeDays'),
        freeDays: wholeDays,
        noonRule: v.optional(v.boolean(yesOrNo), true),
      },
      shape,
    ),
    v.strictObject(
      {
        ...dated,
        model: v.literal('averageMonthly'),
        freeDays: meanDays,
        individualAfter: v.exactOptional(v.pipe(wholeDays, v.minValue(1, 'no fewer than 1 day'))),
      },
      shape,
    ),
    v.strictObject({ ...dated, model: v.literal('averageInclDayZero'), freeDays: meanDays }, shape),
  ],
  'one of statutory, freeDays, averageMonthly, averageInclDayZero',
)

/** What is known of one inpatient episode, as the clocks need it: no name, no number, nothing of how the patient is. */
export const LiabilityCase = v.pipe(
  v.strictObject(
    {
      id: Name,
      residence: Municipality,
      /** Who placed the person, where that is another (LUS 5:2); null where it is not known; left out: the residence (5:1). */
      payer: v.exactOptional(Municipality),
      careType: Name,
      admittedAt: Moment,
      /** When the needs were judged later than at admission (LUS 2:3). */
      needsJudgedAt: v.exactOptional(Moment),
      admissionNotices: list(v.strictObject({ sentAt: Moment }, shape)),
      readyNotices: list(ReadyNotice),
      withdrawals: v.optional(list(v.strictObject({ at: Moment }, shape)), []),
      sip: v.strictObject(
        {
          /** Null: nobody has judged it. */
          required: v.nullable(v.boolean(yesOrNo)),
          /** `by` is a role; `designatedCareContact` is the one whose call it is (LUS 4:3). */
          calls: v.optional(list(v.strictObject({ at: Moment, by: Name }, shape)), []),
        },
        shape,
      ),
      informationSentAt: v.exactOptional(Moment),
      /** Days when the region's outpatient care was not there, or nobody knew whether it was (LUS 5:5); both ends counted, null: still so. */
      barriers: v.optional(
        list(
          v.pipe(
            v.strictObject({ from: DayOf, to: v.nullable(DayOf) }, shape),
            v.check(({ from, to }) => to === null || from <= to, 'ends before it begins'),
          ),
        ),
        [],
      ),
      agreements: v.optional(list(Agreement), []),
      /** `stillAdmitted`: counted up to this moment. */
      end: v.strictObject(
        {
          at: Moment,
          kind: v.picklist(
            ['discharged', 'deceased', 'transferred', 'stillAdmitted'],
            'one of discharged, deceased, transferred, stillAdmitted',
          ),
        },
        shape,
      ),
    },
    shape,
  ),
  v.forward(
    v.check(({ admittedAt, end }) => admittedAt <= end.at, 'not before admission'),
    ['end', 'at'],
  ),
  v.forward(
    v.check(
      ({ admittedAt, readyNotices }) => readyNotices.every(({ decidedAt }) => admittedAt <= decidedAt),
      'none decided before admission',
    ),
    ['readyNotices'],
  ),
  v.forward(
    v.check(
      ({ admittedAt, needsJudgedAt = admittedAt }) => admittedAt <= needsJudgedAt,
      'not before admission',
    ),
    ['needsJudgedAt'],
  ),
  v.forward(
    v.check(
      ({ agreements }) =>
        new Set(agreements.map(({ from, careType }) => JSON.stringify([from, careType]))).size ===
        agreements.length,
      'no two from the same day for the same care',
    ),
    ['agreements'],
  ),
  v.transform((stated) => ({
    ...stated,
    payer: stated.payer === undefined ? stated.residence : stated.payer,
  })),
)

/** Reckoned together, so each once. */
export const LiabilityCases = v.pipe(
  list(LiabilityCase),
  v.check((cases) => new Set(cases.map(({ id }) => id)).size === cases.length, 'each id once'),
)

export type LiabilityCase = v.InferOutput<typeof LiabilityCase>
export type ReadyNotice = v.InferOutput<typeof ReadyNotice>
export type Agreement = v.InferOutput<typeof Agreement>
