import type { ListRead } from '../../../shared/api.ts'
import type { PatientFacts } from '../../../shared/case/facts.ts'
import type { CommandBody } from '../../../shared/commands.ts'
import { daysBetween } from '../../../shared/core/time.ts'
import { factsSaid } from '../../../shared/list/changes.ts'
import { diff, type Preview } from '../../../shared/list/diff.ts'
import type { OpenCase } from '../../../shared/list/match.ts'
import type { Column, ListRow } from '../../../shared/list/row.ts'
import type { Confirmed } from '../../../shared/list/rules/confirm.ts'

export type Read = Extract<ListRead, { read: true }>
type Confirm = CommandBody<'confirmList'>
export type EndChoice = Confirm['ended'][number]['how'] | 'stays'
export type NewBasis = NonNullable<Confirm['rows'][number]['basis']>

/** What the ward has said about a list that was read. Nothing is said beforehand. */
export type Said = {
  /** Lines put right by hand, by line. */
  readonly fixed: ReadonlyMap<number, ListRow>
  /** Whose line it is where the list cannot tell: a case, or a new patient. */
  readonly matched: ReadonlyMap<number, string | 'new'>
  readonly bases: ReadonlyMap<number, NewBasis>
  readonly ended: ReadonlyMap<string, EndChoice>
  /** On which day, by case. */
  readonly leftOn: ReadonlyMap<string, string>
  /** Why somebody is discharged in spite of what is open, by case. */
  readonly despite: ReadonlyMap<string, string>
}

export const nothingSaid: Said = {
  fixed: new Map(),
  matched: new Map(),
  bases: new Map(),
  ended: new Map(),
  leftOn: new Map(),
  despite: new Map(),
}

export type Judged = Preview & {
  readonly rows: ReadonlyMap<number, ListRow>
  readonly open: readonly OpenCase[]
  readonly held: Read['held']
}

/** The list against the ward's open cases, with what was put right by hand. A line that was looked over has no faults left. */
export function judged({ reading, open, protects, held }: Read, { fixed }: Said): Judged {
  const known = reading.rows.map((row) => fixed.get(row.line) ?? row)
  const faults = reading.faults.filter(({ line }) => !fixed.has(line))
  const hidden = protects.map((each) => each.case)
  return {
    ...diff(known, open, faults, hidden),
    rows: new Map(known.map((row) => [row.line, row])),
    open,
    held,
  }
}

/** The lines that become cases: those that nobody has, and those that somebody has said are new. */
export const newLines = (it: Judged, { matched }: Said): ListRow[] => [
  ...it.new,
  ...it.matchByHand.flatMap(({ line }) => (matched.get(line) === 'new' ? (it.rows.get(line) ?? []) : [])),
]

/** The open stay of the very person whom a line calls newly admitted: it has to be over before the new one can begin. */
export const earlierStay = (it: Judged, line: number): OpenCase | null =>
  it.open.find(({ number }) => number !== null && number === it.rows.get(line)?.number) ?? null

/** The lines of whom nobody has said whose they are. */
export const notAnswered = (it: Judged, { matched }: Said): number[] =>
  it.matchByHand.flatMap(({ line }) => (matched.has(line) ? [] : line))

/** The lines said to be a new stay while the one before is not said to be over. */
export const notBegun = (it: Judged, said: Said): number[] =>
  it.matchByHand.flatMap(({ line }) => {
    const stay = said.matched.get(line) === 'new' ? earlierStay(it, line) : null
    if (stay === null) return []
    const isOver = (said.ended.get(stay.caseId) ?? 'stays') !== 'stays'
    return isOver && !lacksWhy(it.held, stay.caseId, said) ? [] : line
  })

/** The questions that have no answer yet; what they are about is left as it is. */
export function unanswered(it: Judged, said: Said): number {
  const stays = it.matchByHand.filter(({ line }) => said.matched.get(line) === 'new')
  const earlier = stays.flatMap(({ line }) => earlierStay(it, line) ?? [])
  return (
    [...it.missing, ...earlier].filter(
      ({ caseId }) => !said.ended.has(caseId) || lacksWhy(it.held, caseId, said),
    ).length + notAnswered(it, said).length
  )
}

/** She is discharged with something open that should hold her, and nobody has said why. */
export const lacksWhy = (held: Read['held'], id: string, { ended, despite }: Said): boolean =>
  ended.get(id) === 'discharged' &&
  held.some((one) => one.case === id) &&
  (despite.get(id) ?? '').trim() === ''

/** A list tells in the morning of who left the day before: the day she was to leave on, where that has just been; else today. */
export function usualLeavingDay(open: readonly OpenCase[], id: string, today: string): string {
  const planned = open.find(({ caseId }) => caseId === id)?.date?.day ?? today
  const ago = daysBetween(planned, today)
  return ago >= 0 && ago <= 3 ? planned : today
}

/** A line with the facts that someone wrote in the form. What the form leaves empty is not said, as in the list. */
export function fixedRow(row: ListRow, facts: PatientFacts): ListRow {
  const stated = new Set<Column>([...row.stated, 'name', 'number', 'municipality'])
  if (facts.date !== null) for (const column of ['date', 'partOfDay', 'sureness'] as const) stated.add(column)
  const { number } = facts
  const numberKind = number === null ? null : Number(number.slice(6, 8)) > 60 ? 'coordination' : 'personal'
  return { ...row, ...facts, numberKind, stated: [...stated] }
}

/** What the form is filled with for a line: what could be read of it. */
export const factsOfRow = (row: ListRow): PatientFacts => ({
  given: row.given,
  family: row.family,
  number: row.number,
  reserve: row.reserve,
  birthDate: row.birthDate,
  municipality: row.municipality ?? '',
  healthCentre: row.healthCentre,
  bed: row.bed,
  admittedOn: row.admittedOn,
  date: row.date,
  readySince: row.readySince,
})

/** What a confirm would send: lines that change something, and the stays that someone has ended. */
export function confirmed(it: Judged, said: Said): Pick<Confirm, 'rows' | 'ended'> {
  const line = (at: number, id: string | null) => {
    const row = it.rows.get(at)
    if (row === undefined) return []
    if (id === null) return { row, case: null, basis: said.bases.get(at) ?? null }
    const seen = seenOf(it.open, id)
    return { row, case: id, basis: null, ...(seen && { seen }) }
  }
  const end = (caseId: string): Confirm['ended'] => {
    const how = said.ended.get(caseId)
    if (how === undefined || how === 'stays' || lacksWhy(it.held, caseId, said)) return []
    const why = it.held.some((one) => one.case === caseId) ? said.despite.get(caseId)?.trim() : undefined
    const on = how === 'mistake' ? undefined : said.leftOn.get(caseId)
    return [
      { case: caseId, how, ...(on && { on }), ...(how === 'discharged' && why ? { despite: why } : {}) },
    ]
  }
  const earlier = new Map(
    it.matchByHand.flatMap(({ line }) => {
      const stay = said.matched.get(line) === 'new' ? earlierStay(it, line) : null
      return stay === null ? [] : [[line, stay.caseId] as const]
    }),
  )
  const waiting = notBegun(it, said)
  return {
    rows: [
      ...newLines(it, said).flatMap((row) => (waiting.includes(row.line) ? [] : line(row.line, null))),
      ...it.changed.flatMap((change) => line(change.line, change.caseId)),
      ...it.matchByHand.flatMap((match) => {
        const whose = said.matched.get(match.line)
        return whose === undefined || whose === 'new' ? [] : line(match.line, whose)
      }),
    ],
    ended: [...it.missing.map(({ caseId }) => caseId), ...new Set(earlier.values())].flatMap(end),
  }
}

/** What takes a confirm back: what it made and ended, and each fact as it was before and after. */
export function undoOf(
  ward: string,
  { rows: sent, ended }: Pick<Confirm, 'rows' | 'ended'>,
  open: readonly OpenCase[],
  done: Confirmed,
) {
  const changed = done.changed.flatMap((id) => {
    const known = open.find(({ caseId }) => caseId === id)
    const mine = sent.filter((each) => each.case === id)
    if (known === undefined) return []
    const sides = mine.map(({ row }) =>
      factsSaid(
        { ...row, reserve: row.reserve ?? null, protectedIdentity: false },
        known,
        row.number !== known.number,
      ),
    )
    const side = (of: 'from' | 'to') => Object.assign({}, ...sides.map((it) => it[of]))
    return { case: id, from: side('from'), to: side('to') }
  })
  return {
    ward,
    added: done.new.map((made) => made.case),
    ended: ended.filter((it) => done.ended.includes(it.case)).map(({ case: id, how }) => ({ case: id, how })),
    changed,
  }
}

/** What the preview stood on. */
function seenOf(open: readonly OpenCase[], id: string): PatientFacts | null {
  const known = open.find(({ caseId }) => caseId === id)
  if (!known) return null
  const { caseId: _, readyIsDecided: _isDecided, unreadyOn: _unreadyOn, ...facts } = known
  return { ...facts, reserve: known.reserve ?? null, birthDate: known.birthDate ?? null }
}

/** The open cases once two of them are one: what the one that goes on lacked, it has from the other. */
export function mergedOpen(
  open: readonly OpenCase[],
  { stays, goes }: { stays: string; goes: string },
): OpenCase[] {
  const gone = open.find(({ caseId }) => caseId === goes)
  const lacking = (one: OpenCase): OpenCase => ({
    ...one,
    ...Object.fromEntries(Object.entries(gone ?? {}).filter(([name]) => Object(one)[name] == null)),
  })
  return open.flatMap((one) => (one.caseId === goes ? [] : one.caseId === stays ? lacking(one) : one))
}

export const nameOfCase = (open: readonly OpenCase[], id: string): string => {
  const found = open.find(({ caseId }) => caseId === id)
  return found ? `${found.given} ${found.family}` : ''
}

export const put = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value | null) => {
  const next = new Map(map)
  if (value === null) next.delete(key)
  else next.set(key, value)
  return next
}
