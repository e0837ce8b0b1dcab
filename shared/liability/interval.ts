import type { LocalDate } from '../core/time.ts'
import type { Pooled } from './averages.ts'
import { bars, dayOf, daysUntil } from './days.ts'
import { correction, type ReadyInterval } from './ready.ts'
import type { Claim, Finding, Reason } from './reasons.ts'
import { sipCall } from './sip.ts'
import type { LiabilityCase } from './stated.ts'
import { type Terms, termsOf } from './terms.ts'

/** One time of being ready: whose its days are, and why. `found` is what holds for the whole case. */
export function reckonInterval(stated: LiabilityCase, ready: ReadyInterval, found: readonly Finding[]) {
  const [notice, end] = [dayOf(ready.from), dayOf(ready.to)]
  const sip = sipCall(stated, ready.notice, notice)
  const claim = weakest([...found, sip])
  const terms = termsOf(stated, ready.from)
  const readyDays = daysUntil(notice, end)
  const own = readyDays.filter(terms.owns)
  const isBarred = (day: LocalDate) => stated.barriers.some(bars(day))
  const days = own.filter((day) => !isBarred(day))
  const inAverage = readyDays.filter((day) => !terms.owns(day) && !isBarred(day)).length
  return {
    claim,
    days,
    deadlines: sip.deadlines,
    reasons: [
      ...correction(ready.notice),
      ...sip.reasons,
      ...(ready.withdrawn ? [withdrawn(notice, end)] : []),
      ...beginnings(terms, own, notice, end),
      ...barriers(stated, notice, terms.average ? readyDays : own),
      ...(claim === 'certain' ? charged(terms, days) : []),
    ],
    interval: {
      notice,
      end,
      liabilityStart: terms.start,
      readyDays: readyDays.length,
      pooled: pooledOf(stated, terms, claim, inAverage),
    },
  }
}

/** What cannot be claimed is in no average, and who is still there is in none yet. */
function pooledOf(
  { id, payer, end }: LiabilityCase,
  terms: Terms,
  claim: Claim,
  days: number,
): Pooled | null {
  if (terms.average === null || claim === 'none' || end.kind === 'stillAdmitted') return null
  const month = dayOf(end.at).slice(0, 7)
  return { caseId: id, payer, month, agreement: terms.average, days, contested: claim === 'contestable' }
}

function weakest(found: readonly Finding[]): Claim {
  const left = found.map(({ leaves }) => leaves)
  if (left.includes('none')) return 'none'
  return left.includes('contestable') ? 'contestable' : 'certain'
}

/** Whoever needs the ward's care again is not ready (LUS 1:3 p 5); the law itself is silent on how it is taken back. */
const withdrawn = (notice: LocalDate, day: LocalDate): Reason => ({
  code: 'WITHDRAWN',
  paragraph: 'LUS 1:3',
  dates: { notice, withdrawn: day },
})

function beginnings(terms: Terms, own: readonly LocalDate[], notice: LocalDate, end: LocalDate): Reason[] {
  const { paragraph } = terms
  if (terms.average !== null) return [{ code: 'AGREEMENT_AVERAGE_MODEL', paragraph, dates: { notice } }]
  if (own.length > 0) return []
  return [{ code: 'WITHIN_FREE_DAYS', paragraph, dates: { notice, start: terms.start, end } }]
}

const barriers = (
  { barriers: all }: LiabilityCase,
  notice: LocalDate,
  days: readonly LocalDate[],
): Reason[] =>
  all
    .filter((barrier) => days.some((day) => bars(day)(barrier)))
    .map(({ from, to }) => ({
      code: 'REGION_OUTPATIENT_BARRIER',
      paragraph: 'LUS 5:5',
      dates: { notice, from, to },
    }))

function charged({ paragraph }: Terms, days: readonly LocalDate[]): Reason[] {
  const dates = days.reduce<{ from: LocalDate; to: LocalDate } | null>(
    (ends, day) => ({ from: ends?.from ?? day, to: day }),
    null,
  )
  return dates === null ? [] : [{ code: 'OK', paragraph, dates }]
}
