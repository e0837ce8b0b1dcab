import type { Folds } from '../core/rule.ts'
import { minute } from '../core/time.ts'
import { entitledUnits } from '../policy/disclosed.ts'
import { sameBlock, turnOf } from './agenda.ts'
import { unitsHere } from './company.ts'
import { type AgendaItem, currentItem, itemOf } from './facets/items.ts'
import { isUnderWay } from './facets/status.ts'
import type { HuddleState } from './state.ts'
import { timesOf } from './times.ts'

/** How long before her turn a party that is not here is called for: time enough to pick up the telephone. */
const aheadMs = 3 * minute

/** The units that may hear this patient and that nobody is here for. */
export function missingFor(state: HuddleState, folds: Folds, id: string): readonly string[] {
  const entitled = entitledUnits(folds.case(id))
  const here = unitsHere(state, entitled)
  return entitled.filter((unit) => !here.includes(unit))
}

/** This one and those who wait after her in the same block. */
export function runFrom({ items }: HuddleState, item: AgendaItem): readonly AgendaItem[] {
  const rest = items.slice(items.indexOf(item))
  const end = rest.findIndex((one) => one.state !== 'queued' || !sameBlock(one.block, item.block))
  return end < 0 ? rest : rest.slice(0, end)
}

/** Who has to be called now, and for whom first: of the first turn within three minutes that somebody is missing for, or whose block is about to begin. */
export type Missed = {
  readonly item: AgendaItem
  readonly at: number
  readonly units: readonly { readonly unit: string; readonly case: string }[]
}

export function missedSoon(state: HuddleState, folds: Folds, now: number): Missed | null {
  if (!isUnderWay(state.status)) return null
  let before = currentItem(state) ?? itemOf(state, state.door.closing?.to ?? null)
  for (const [id, { predicted }] of timesOf(state, folds, now).of) {
    const item = itemOf(state, id)
    if (!item || item === before || item.state !== 'queued' || turnOf(folds.case(item.case)) === null)
      continue
    if (predicted - now > aheadMs) return null
    const begins = !before || !sameBlock(before.block, item.block)
    const units = awaited(state, folds, begins ? runFrom(state, item) : [item])
    if (units.length > 0) return { item, at: predicted, units }
    before = item
  }
  return null
}

/** Each unit once, with the first patient it is missing for. */
function awaited(state: HuddleState, folds: Folds, items: readonly AgendaItem[]): Missed['units'] {
  const all = items.flatMap((item) =>
    missingFor(state, folds, item.case)
      .filter((unit) => !state.notAwaited[item.id]?.includes(unit))
      .map((unit) => ({ unit, case: item.case })),
  )
  return all.filter(({ unit }, at) => all.findIndex((other) => other.unit === unit) === at)
}
