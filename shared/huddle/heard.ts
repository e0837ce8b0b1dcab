import { unheardMs } from './door.ts'
import type { HuddleEvent } from './events.ts'
import { companyOf } from './facets/companies.ts'
import { currentItem } from './facets/items.ts'
import type { HuddleState } from './state.ts'

/**
 * One line of who heard what: a person at one seat in one opening of the door. `isSure` is false for a page that was lost while its
 * room stood: it may have gone on hearing until it fell silent or was put out.
 */
export type Hearer = {
  readonly seat: string
  readonly person: string
  readonly unit: string
  readonly case: string
  readonly epoch: number
  /** What let the unit in; none for the ward, whose own patient it is. */
  readonly basis: string | null
  /** There was a room, so that there could be sound; without one the text was all. */
  readonly hasSound: boolean
  readonly isSure: boolean
}

/** Why a line came to its end: the door closed for that patient, the seat was left, another ground took the place of the first, or the process that would have known died. */
export type HeardEnd = 'closed' | 'left' | 'ground' | 'restart'

export type HeardChange =
  /** `to`: known beforehand only for a page that was lost. */
  | { readonly row: 'heard'; readonly from: number; readonly to: number | null; readonly hearer: Hearer }
  | { readonly row: 'heardTo'; readonly to: number; readonly ended: HeardEnd; readonly hearer: Hearer }

/**
 * Who can see and hear the open patient: every seat of a unit in the circle, and whoever sits with it before the same camera, from the
 * opening to the next closing. Between the two nothing is open and nobody is named.
 */
export function hearersOf(state: HuddleState): readonly Hearer[] {
  const { door, seats, companies, ward } = state
  const open = currentItem(state)
  if (door.phase !== 'open' || !open) return []
  const opening = { case: open.case, epoch: door.epoch, hasSound: door.room !== null }
  const basisOf = (unit: string) =>
    unit === ward ? null : (door.bases.find((it) => it.unit === unit)?.basis ?? null)
  const seated = Object.entries(seats).flatMap(([seat, holder]) => {
    if (!door.circle.includes(holder.unit)) return []
    const together = [holder, ...(companyOf(state, seat)?.people ?? [])]
    return together.map(({ person, unit }) => {
      return { seat, person, unit, basis: basisOf(unit), ...opening, isSure: true }
    })
  })
  if (door.room === null) return seated
  const lost = Object.entries(door.unheard).flatMap(([seat, holder]) => {
    // People do not leave a room because the net does: who sat there may have gone on hearing too.
    const together = [holder, ...(companies[seat]?.people ?? [])]
    return together.map(({ person, unit }) => {
      return { seat, person, unit, basis: basisOf(unit), ...opening, isSure: false }
    })
  })
  return [...seated, ...lost]
}

/** What one event of the door, as it was and as it is after, changes in the ledger. */
export function heardChanges(
  before: HuddleState,
  event: HuddleEvent,
  after: HuddleState,
): readonly HeardChange[] {
  const { at, type } = event
  const was = hearersOf(before)
  const is = hearersOf(after)
  const wasKeys = new Set(was.map(keyOf))
  const isKeys = new Set(is.map(keyOf))
  const ends = (hearer: Hearer): HeardEnd | null => {
    if (type === 'seatsGivenUp' && hearer.isSure) return 'restart'
    if (isKeys.has(keyOf(hearer))) return null
    return type === 'seatLeft' ? 'left' : type === 'circleWidened' ? 'ground' : 'closed'
  }
  const ended = was.flatMap((hearer): HeardChange[] => {
    const why = ends(hearer)
    return why === null ? [] : [{ row: 'heardTo', to: at, ended: why, hearer }]
  })
  const begun = is.flatMap((hearer): HeardChange[] => {
    if (wasKeys.has(keyOf(hearer))) return []
    const to = hearer.isSure ? null : lostUntil(after, hearer)
    return to !== null && to <= at ? [] : [{ row: 'heard', from: at, to, hearer }]
  })
  return [...ended, ...begun]
}

/** A page without the server falls silent by itself. */
const lostUntil = ({ door }: HuddleState, { seat }: Hearer): number =>
  (door.unheard[seat]?.since ?? 0) + unheardMs

/**
 * One line goes on as long as these are the same; a room that comes back, with sound, begins another, and so does one who is of another
 * unit after all, and one who is let in on another ground than before.
 */
const keyOf = ({ seat, person, unit, epoch, basis, hasSound, isSure }: Hearer): string =>
  `${seat} ${person} ${unit} ${epoch} ${basis} ${hasSound} ${isSure}`
