import { type Admission, admissionNotice, agreementOn, type Deadline, type Say, sipCall } from './asked.ts'
import { hour, nextDay, onTheWall, step } from './calendar.ts'
import type { AnsweredInterval, Stated, StatedNotice } from './stated.ts'

/**
 * The statutory clocks asked day by day, as a planner would with a calendar and a pencil: is a notice standing tonight, is a free
 * day left, is a barrier open. Slow, plain, and it knows nothing of the module it is held against: nothing of `shared` is imported.
 */
export function walk(cases: readonly Stated[]): Walked[] {
  const walked = cases.map(walkOne)
  const all = walked.map(({ intervals }) => intervals)
  return walked.map((one) => ({ ...one, intervals: one.intervals.map((interval) => toldOf(interval, all)) }))
}

export type Walked = {
  id: string
  intervals: AnsweredInterval[]
  readyDays: number
  national: number | null
  dayZero: boolean
  chargeable: string[]
  contestable: string[]
  deadlines: Deadline[]
  /** Codes without repetition, in the order of the alphabet. */
  reasons: string[]
}

type Interval = {
  notice: string
  end: string
  start: string | null
  nights: number
  withdrawn: boolean
  contested: boolean
  claimable: boolean
  charged: string[]
  pooled: number
  group: string | null
  allowed: number
}
type Standing = { interval: Interval; freeLeft: number; average: boolean; reached: boolean }

function walkOne(given: Stated): Omit<Walked, 'intervals'> & { intervals: Interval[] } {
  const codes = new Set<string>()
  const say = (code: string) => codes.add(code)
  const deadlines: Deadline[] = []
  const last = onTheWall(given.end.at).date
  if (given.payer === null) say('PAYER_UNCLEAR')
  else if (given.payer !== given.residence) say('PAYER_NOT_RESIDENCE')
  const admission = admissionNotice(given, say, deadlines)

  const intervals: Interval[] = []
  let standing: Standing | null = null
  const happenings = whatHappened(given)
  for (let today = onTheWall(happenings[0]?.at ?? given.end.at).date; ; today = nextDay(today)) {
    for (const { at, notice } of happenings.filter((one) => onTheWall(one.at).date === today)) {
      if (notice !== null && standing === null) {
        standing = stand(given, notice, at, admission, say, deadlines)
        intervals.push(standing.interval)
      } else if (notice === null && standing !== null) {
        say('WITHDRAWN')
        standing.interval.withdrawn = true
        finish(standing, today, say)
        standing = null
      }
    }
    if (today === last) break
    if (standing !== null) tonight(given, standing, today, say)
  }
  if (standing !== null) finish(standing, last, say)
  if (intervals.length === 0) say('NO_READY_NOTICE_TO_MUNICIPALITY')
  if (given.end.kind === 'discharged') {
    const told = given.informationSentAt
    const state = told === undefined ? 'open' : onTheWall(told).date <= last ? 'kept' : 'late'
    deadlines.push({ code: 'DISCHARGE_INFORMATION', due: last, state })
  }

  const left = given.end.kind !== 'stillAdmitted'
  const final = intervals.at(-1)
  const finalNights = left && final !== undefined && !final.withdrawn ? final.nights : null
  const claimed = intervals.filter(({ claimable }) => claimable)
  return {
    id: given.id,
    intervals,
    readyDays: intervals.reduce((sum, { nights }) => sum + nights, 0),
    national: finalNights === 0 ? null : finalNights,
    dayZero: finalNights === 0,
    chargeable: claimed.filter(({ contested }) => !contested).flatMap(({ charged }) => charged),
    contestable: claimed.filter(({ contested }) => contested).flatMap(({ charged }) => charged),
    deadlines,
    reasons: [...codes].sort(),
  }
}

/** Notices and withdrawals by their time, until the patient left; a withdrawal goes before a notice of the same instant. */
function whatHappened({ readyNotices, withdrawals, end }: Stated) {
  const notices = readyNotices.map((notice) => {
    const { sentAt, correctedSentAt = sentAt } = notice
    return { at: correctedSentAt > sentAt ? correctedSentAt : sentAt, notice }
  })
  return [...withdrawals.map(({ at }) => ({ at, notice: null })), ...notices]
    .filter(({ at }) => at <= end.at)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

function stand(
  given: Stated,
  notice: StatedNotice,
  at: string,
  admission: Admission,
  say: Say,
  deadlines: Deadline[],
): Standing {
  const { date, clock } = onTheWall(at)
  const { sentAt, correctedSentAt = sentAt } = notice
  if (correctedSentAt > sentAt) say('NOTICE_CORRECTED')
  if (correctedSentAt < sentAt) say('NOTICE_NOT_BACKDATED')
  const call = sipCall(given, notice, date, say, deadlines)
  const agreement = agreementOn(given, date)
  const average = agreement?.model.startsWith('average') ?? false
  const freeLeft = average
    ? (agreement?.individualAfter ?? Number.POSITIVE_INFINITY)
    : (agreement?.freeDays ?? 3) + ((agreement?.noonRule ?? true) && clock > 12 * hour ? 1 : 0)
  if (average) say('AGREEMENT_AVERAGE_MODEL')
  const month = onTheWall(given.end.at).date.slice(0, 7)
  const claimable = given.payer !== null && admission.sent && call !== 'missing'
  const pooled = average && claimable && given.end.kind !== 'stillAdmitted'
  return {
    freeLeft,
    average,
    reached: false,
    interval: {
      notice: date,
      end: '',
      start: Number.isFinite(freeLeft) ? step(date, freeLeft) : null,
      nights: 0,
      withdrawn: false,
      contested: admission.late || call === 'contested',
      claimable,
      charged: [],
      pooled: 0,
      group: pooled ? [month, given.payer, ...Object.entries(agreement ?? {}).flat()].join(' ') : null,
      allowed: agreement?.freeDays ?? 3,
    },
  }
}

/** The patient is still there as this day ends: whose day was it? */
function tonight({ barriers }: Stated, standing: Standing, today: string, say: Say): void {
  const { interval } = standing
  interval.nights += 1
  const barred = barriers.some(({ from, to }) => from <= today && (to === null || to >= today))
  const own = standing.freeLeft === 0
  if (barred && (own || standing.average)) say('REGION_OUTPATIENT_BARRIER')
  if (own) {
    standing.reached = true
    if (!barred) interval.charged.push(today)
    return
  }
  standing.freeLeft -= 1
  if (!barred) interval.pooled += 1
}

function finish({ interval, average, reached }: Standing, today: string, say: Say): void {
  interval.end = today
  if (!average && !reached) say('WITHIN_FREE_DAYS')
  if (interval.claimable && !interval.contested && interval.charged.length > 0) say('OK')
}

function toldOf(interval: Interval, all: readonly (readonly Interval[])[]): AnsweredInterval {
  const { notice, end, start, nights, group } = interval
  const average =
    group === null
      ? null
      : {
          month: group.slice(0, 7),
          certain: figure(interval, all, false),
          withContested: figure(interval, all, true),
        }
  return { notice, end, liabilityStart: start, readyDays: nights, average }
}

/** All of the same month, payer and agreement: how many persons, how many days, how many above what is allowed. */
function figure({ group, allowed }: Interval, all: readonly (readonly Interval[])[], withContested: boolean) {
  let persons = 0
  let days = 0
  for (const intervals of all) {
    const mine = intervals.filter((one) => one.group === group && (withContested || !one.contested))
    if (mine.length > 0) persons += 1
    for (const one of mine) days += one.pooled
  }
  // Hundredths, since an agreement may speak of 2.7 days.
  const excess = Math.round(days * 100 - allowed * 100 * persons) / 100
  return { persons, days, excess: excess > 0 ? excess : 0 }
}
