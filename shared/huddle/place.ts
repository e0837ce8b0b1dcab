import type { CaseState } from '../case/state.ts'
import type { Folds } from '../core/rule.ts'
import { blockComesBefore, blockOf, sameBlock, turnComesBefore } from './agenda.ts'
import type { Block } from './events.ts'
import { type AgendaItem, currentItem } from './facets/items.ts'
import type { HuddleState } from './state.ts'

/**
 * Before which item a patient who comes to the agenda is put; null: last. While the huddle is only planned, in the order
 * of her block; from the hall on last in it, so that nobody's turn is taken. A block that is not there yet takes
 * its own place, though never one that has passed.
 */
export function placeFor(state: HuddleState, patient: CaseState, folds: Folds): string | null {
  const block = blockOf(patient)
  const items = state.items.filter((item) => item.case !== patient.id)
  const own = items.filter((item) => sameBlock(item.block, block))
  const last = own.at(-1)
  if (!last) return newBlock(state, items, block, folds)
  const afterOwn = items[items.indexOf(last) + 1]?.id ?? null
  if (state.status !== 'planned') return afterOwn
  const before = own.findLastIndex((item) => !turnComesBefore(patient, folds.case(item.case), state.day))
  return own[before + 1]?.id ?? afterOwn
}

function newBlock(
  state: HuddleState,
  items: readonly AgendaItem[],
  block: Block,
  folds: Folds,
): string | null {
  const current = currentItem(state)?.id ?? state.door.closing?.to
  const passed = items.findIndex((item) => item.id === current)
  const ahead = items.slice(passed + 1)
  return ahead.find((item) => blockComesBefore(block, item.block, folds.arena()))?.id ?? null
}
