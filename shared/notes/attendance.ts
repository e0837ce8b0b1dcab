import { type ArenaState, nameOf } from '../arena/state.ts'
import { minute } from '../core/time.ts'
import type { Attendance } from '../huddle/facets/attendance.ts'
import type { AgendaItem } from '../huddle/facets/items.ts'
import type { HuddleState } from '../huddle/state.ts'
import type { DisclosedCase, Reader } from '../policy/disclosed.ts'
import type { NoteParty, NoteSpan } from './shape.ts'

/** An ended huddle, and who reads of it. */
export type Meeting = { state: HuddleState; endedAt: number; arena: ArenaState; reader: Reader }
type Own = { readonly item: AgendaItem; readonly patient: DisclosedCase }

/**
 * Who came, by unit. The ward has everyone and every minute. A party has the units of its own patients: the names of those who were in
 * the hall, which is open to all, or there for one of its own, but no times, which would tell when other patients were taken. A concerned
 * unit with nobody there is missing.
 */
export function attendanceOf(meeting: Meeting, own: readonly Own[]): NoteParty[] {
  const { state, arena, endedAt, reader } = meeting
  const came = state.attendance.filter((one) => one.from < endedAt).filter(whomItMet(meeting, own))
  const concerned = new Set([state.ward, ...own.flatMap(({ patient }) => concernedUnits(patient, meeting))])
  const all = reader.unit === state.ward ? [...concerned, ...came.map((one) => one.unit)] : [...concerned]
  return [...new Set(all)].map((unit) => {
    const of = came.filter((one) => one.unit === unit)
    const timed = reader.unit === state.ward || reader.unit === unit
    return {
      unit,
      name: arena.units[unit]?.name ?? '',
      people: [...new Set(of.map((one) => one.person))].map((person) => ({
        name: nameOf(arena, person),
        observed: of.every((one) => one.person !== person || one.observes === true),
        spans: timed
          ? spansOf(
              of.filter((one) => one.person === person),
              endedAt,
            )
          : null,
      })),
      unnamed: unnamedOf(
        state,
        unit,
        of.map(({ person }) => person),
      ),
    }
  })
}

/** Who came for the patients of others alone is nothing to a party. */
function whomItMet({ state, endedAt, reader }: Meeting, own: readonly Own[]): (one: Attendance) => boolean {
  const began = state.startedAt ?? endedAt
  const turns = own.flatMap(({ item, patient: { tier } }) => (tier === 'T0' ? [] : item.turns))
  return ({ unit, from, to }) =>
    reader.unit === state.ward ||
    reader.unit === unit ||
    from < began ||
    turns.some((turn) => from < (turn.to ?? endedAt) && (to ?? endedAt) > turn.from)
}

/** Still counted and not named, in the rooms of these, when the meeting, or their own part of it, was over. */
const unnamedOf = ({ companies }: HuddleState, unit: string, people: readonly string[]): number =>
  Object.values(companies).reduce(
    (sum, { host, unnamed }) => sum + (host.unit === unit && people.includes(host.person) ? unnamed : 0),
    0,
  )

/**
 * The units that were parties of this patient while the huddle went on. Who has the statutory minimum only does not learn
 * which others are concerned: that a clinic is, may be the secret.
 */
function concernedUnits({ parties, tier }: DisclosedCase, { state, endedAt, reader }: Meeting): string[] {
  if (tier === 'T0') return [reader.unit]
  const began = state.startedAt ?? state.startsAt
  return parties
    .filter(({ since, until }) => since <= endedAt && (until === null || until > began))
    .map(({ unit }) => unit)
}

/** A telephone beside the computer, or a lost line that came back within a minute, is one and the same presence. */
function spansOf(seats: readonly Attendance[], endedAt: number): NoteSpan[] {
  const spans: NoteSpan[] = []
  for (const seat of [...seats].sort((a, b) => a.from - b.from)) {
    const to = Math.min(seat.to ?? endedAt, endedAt)
    const last = spans.at(-1)
    if (last && seat.from <= last.to + minute)
      spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else spans.push({ from: seat.from, to })
  }
  return spans
}
