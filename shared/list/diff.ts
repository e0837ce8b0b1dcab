import type { LocalDate } from '../core/time.ts'
import { type Change, changes, tooEarly, withoutEarly } from './changes.ts'
import type { Fault } from './fault.ts'
import { stops } from './faultCodes.ts'
import { matcher, type OpenCase } from './match.ts'
import type { ListRow } from './row.ts'

/** What a confirm would do, and what it would leave to people. Nothing has happened yet. */
export type Preview = {
  readonly new: readonly ListRow[]
  readonly changed: readonly { caseId: string; line: number; changes: readonly Change[] }[]
  readonly same: readonly string[]
  /** Open cases that the list does not mention. Nothing happens to them until someone says why. */
  readonly missing: readonly { caseId: string }[]
  readonly faulty: readonly Fault[]
  /** Faults that keep nothing out. */
  readonly notes: readonly Fault[]
  /** Two open cases that one line says are one person: its number is of the one, its reserve number of the other. */
  readonly samePerson: readonly { line: number; stays: string; goes: string }[]
  readonly matchByHand: readonly { line: number; candidates: readonly string[] }[]
}

type Outcome =
  | { is: 'new' }
  | { is: 'same'; caseId: string }
  | { is: 'changed'; caseId: string; changes: readonly Change[] }
  | { is: 'byHand'; candidates: readonly OpenCase[] }
  | { is: 'faulty'; fault: Fault }

/**
 * The list against the ward's open cases (not against yesterday's list: a day without import must not lose anyone).
 * Identity is number + episode, or the reserve number that she had before. Without a number, with a number that nobody has but a name that somebody has, and with
 * a later admission than the open episode's (a new episode needs its own consent), a person matches by hand.
 * `protectedCases`: cases that a line with protected identity seems to be about; the list mentions them, and says no more.
 */
export function diff(
  rows: readonly ListRow[],
  open: readonly OpenCase[],
  faults: readonly Fault[],
  protectedCases: readonly string[] = [],
): Preview {
  const stopped = new Set(faults.filter(stops).map((fault) => fault.line))
  const sound = rows.filter((row) => !stopped.has(row.line))
  const withNumber = numbered(open)

  const samePerson = sound.flatMap((row) => twoThatAreOne(row, open))
  const taken = new Set([
    ...sound.flatMap(withNumber).map((known) => known.caseId),
    ...samePerson.map(({ stays }) => stays),
  ])
  const left = open.filter((known) => !taken.has(known.caseId))
  const candidates = matcher(left)

  // Until the two are one, nobody knows whose line it is.
  const waits = new Set(samePerson.map(({ line }) => line))
  const outcomes = sound.flatMap((row) => {
    if (waits.has(row.line)) return []
    const known = withNumber(row)
    return { row, outcome: known.length > 0 ? against(row, known) : unknown(row, candidates(row)) }
  })
  const mentioned = new Set([...taken, ...protectedCases])
  // A faulty line still mentions its patient, who then is not missing.
  const unsure = rows.filter((row) => stopped.has(row.line))
  for (const row of unsure) {
    const known = withNumber(row)
    for (const one of known.length > 0 ? known : candidates(row)) mentioned.add(one.caseId)
  }
  for (const { outcome } of outcomes) {
    if (outcome.is === 'byHand') for (const one of outcome.candidates) mentioned.add(one.caseId)
  }

  return {
    new: outcomes.flatMap(({ row, outcome }) => (outcome.is === 'new' ? withoutEarly(row) : [])),
    changed: outcomes.flatMap(({ row: { line }, outcome }) =>
      outcome.is === 'changed' ? { caseId: outcome.caseId, line, changes: outcome.changes } : [],
    ),
    same: outcomes.flatMap(({ outcome }) => (outcome.is === 'same' ? outcome.caseId : [])),
    missing: open.filter((known) => !mentioned.has(known.caseId)).map(({ caseId }) => ({ caseId })),
    faulty: [
      ...faults.filter(stops),
      ...outcomes.flatMap(({ outcome }) => (outcome.is === 'faulty' ? outcome.fault : [])),
    ].sort((a, b) => a.line - b.line),
    notes: [
      ...faults.filter((fault) => !stops(fault)),
      ...outcomes.flatMap(({ row, outcome }) => earlyNotes(row, outcome, open)),
    ],
    samePerson,
    matchByHand: outcomes.flatMap(({ row: { line }, outcome }) =>
      outcome.is === 'byHand' ? { line, candidates: outcome.candidates.map((one) => one.caseId) } : [],
    ),
  }
}

/** What a line says that changes nothing, since she would be ready before she came. */
function earlyNotes(row: ListRow, outcome: Outcome, open: readonly OpenCase[]): Fault[] {
  const whose = 'caseId' in outcome ? outcome.caseId : null
  return tooEarly(
    row,
    open.find(({ caseId }) => caseId === whose),
  ).map((field) => ({
    ...{ line: row.line, column: null, field },
    code: field === 'readySince' ? 'readyBeforeAdmission' : 'admittedAfterReady',
  }))
}

/** The number is known. Two open cases with one number are two episodes; the admission date tells them apart. */
function against(row: ListRow, known: readonly OpenCase[]): Outcome {
  const fitting = known.length > 1 ? known.filter((one) => one.admittedOn === row.admittedOn) : known
  const [only, ...more] = fitting
  // Her reserve number beside another number of her own: one of them is somebody else's.
  const isOther = row.number !== null && only?.number != null && only.number !== row.number
  if (only === undefined || more.length > 0 || isOther || isLaterStay(row.admittedOn, only.admittedOn)) {
    return { is: 'byHand', candidates: known }
  }
  const found = changes(row, only)
  return found.length === 0
    ? { is: 'same', caseId: only.caseId }
    : { is: 'changed', caseId: only.caseId, changes: found }
}

/** Whose number, or else reserve number, a line has. */
function numbered(open: readonly OpenCase[]): (row: ListRow) => readonly OpenCase[] {
  const byNumber = Map.groupBy(open, (known) => known.number)
  const byReserve = Map.groupBy(open, (known) => known.reserve ?? null)
  return ({ number, reserve }) => {
    const own = number === null ? [] : (byNumber.get(number) ?? [])
    const before = reserve === null ? [] : (byReserve.get(reserve) ?? [])
    if (own.length > 0) return own
    return before
  }
}

/** She came with a reserve number, and again with her own: the first, with what has been agreed since, goes on. */
function twoThatAreOne({ line, number, reserve }: ListRow, open: readonly OpenCase[]): Preview['samePerson'] {
  if (number === null || reserve === null) return []
  const first = open.find((known) => known.reserve === reserve && known.number === null)
  const again = open.find((known) => known.number === number)
  return first && again ? [{ line, stays: first.caseId, goes: again.caseId }] : []
}

function unknown(row: ListRow, possible: readonly OpenCase[]): Outcome {
  if ((row.number === null && row.reserve === null) || possible.length > 0)
    return { is: 'byHand', candidates: possible }
  if (row.municipality !== null) return { is: 'new' }
  // Known cases do without the column; a new one cannot be anybody's until the ward says whose.
  const fault: Fault = { line: row.line, column: null, field: 'municipality', code: 'municipalityMissing' }
  return { is: 'faulty', fault }
}

/** A stay that began after the one that is open is another, with a consent of its own. */
export const isLaterStay = (admitted: LocalDate | null, known: LocalDate | null): boolean =>
  admitted !== null && known !== null && admitted > known
