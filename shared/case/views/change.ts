import { type ArenaState, nameOf } from '../../arena/state.ts'
import type { LocalDate } from '../../core/time.ts'
import type { DisclosedCase } from '../../policy/disclosed.ts'
import { type Arranged, arrangedOn, type SeenBy } from '../arranged.ts'
import { mustCall, unacknowledged } from '../dateChange.ts'
import type { EstimateChange } from '../facets/estimate.ts'
import type { CaseState } from '../state.ts'

/** A changed date that not everybody knows of yet: from what to what, why, and whom to call. */
export type ChangeView = Pick<EstimateChange, 'from' | 'to' | 'reason' | 'calledOffBy' | 'at'> & {
  number: number
  byName: string
  /** Those who have not said that they know. */
  waits: readonly Waiting[]
}
export type Waiting = { unit: string; name: string; short: string; phone: string; call: boolean }

export function changeView(state: CaseState, arena: ArenaState, today: LocalDate): ChangeView | null {
  const found = unacknowledged(state)
  if (!found) return null
  const { number, change } = found
  const { from, to, reason, calledOffBy, at, by } = change
  const call = mustCall(change, today)
  const waits = found.units.flatMap((id) => {
    const unit = arena.units[id]
    return unit ? [{ unit: id, name: unit.name, short: unit.short, phone: unit.phone, call }] : []
  })
  return { number, from, to, reason, calledOffBy, at, byName: nameOf(arena, by), waits }
}

/** The same for one party: what it is asked to say that it knows, and nothing of the others. */
export type OwnChange = Omit<ChangeView, 'waits'>

export function ownChange(patient: DisclosedCase, arena: ArenaState, unit: string): OwnChange | null {
  const found = unacknowledged(patient)
  if (!found?.units.includes(unit)) return null
  const { from, to, reason, calledOffBy, at, by } = found.change
  return { number: found.number, from, to, reason, calledOffBy, at, byName: nameOf(arena, by) }
}

/** `unit` is its short name. */
export type ArrangedView = Arranged

/** What a ward is shown before it moves the date: all that is arranged for the day as it stands, with the units' short names. */
export const arrangedNow = (
  state: CaseState,
  arena: ArenaState,
  seenBy: SeenBy = 'ward',
): readonly ArrangedView[] =>
  state.estimate === null
    ? []
    : arrangedOn(state, arena, state.estimate.day, seenBy).map(({ unit, ...it }) => ({
        ...it,
        unit: unit === null ? null : (arena.units[unit]?.short ?? null),
      }))
