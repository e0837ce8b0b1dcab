import type * as v from 'valibot'
import type { ChecklistOwner, Wording } from '../../arena/checklist/rows.ts'
import { type ArenaState, nameOf } from '../../arena/state.ts'
import { keyed } from '../../core/keyed.ts'
import type { Folds } from '../../core/rule.ts'
import { currentItem } from '../../huddle/facets/items.ts'
import type { HuddleState } from '../../huddle/state.ts'
import { answersAs, type Item, itemsFor, itemsOf } from '../checklist.ts'
import type { ItemMark, ItemNeed, ItemSaid } from '../facets/checklist.ts'
import type { CaseState } from '../state.ts'

type Words = v.InferOutput<ReturnType<typeof Wording>>

/** One row for one patient, as one unit sees it. */
export type ItemView = {
  code: string
  label: Words
  when: Words | null
  role: ChecklistOwner
  /** Who has that role for her, by name; null where nobody has and the ward answers. */
  owner: string | null
  need: ItemNeed
  mark: ItemMark
  isBlocking: boolean
  weekend: boolean
  /** From when on it is too long that nobody knows whether it is needed. */
  lateAt: number | null
  dueOn: string | null
  note: string | null
  answered: { byName: string; unit: string; said: ItemSaid; at: number } | null
  /** How the reader's own unit may answer: for itself, by what it has heard, or not at all; and whether it may say that it is needed. */
  answers: 'self' | 'heard' | null
  mayNeed: boolean
}

export const itemViews = (state: CaseState, arena: ArenaState, unit: string): ItemView[] =>
  itemsFor(itemsOf(state, arena), state, unit).map((item) => itemView(item, state, arena, unit))

export function itemView(item: Item, state: CaseState, arena: ArenaState, unit: string): ItemView {
  const { row, owner, need, answered, isBlocking, lateAt } = item
  const short = (id: string) => keyed(arena.units, id)?.short ?? ''
  return {
    ...{ code: row.code, label: row.label, when: row.when, role: row.owner, weekend: row.weekend },
    ...{ need, isBlocking, lateAt },
    owner: owner === null ? null : short(owner),
    mark: answered?.mark ?? 'open',
    dueOn: answered?.dueOn ?? null,
    note: answered?.note ?? null,
    answered: answered && {
      byName: nameOf(arena, answered.by),
      unit: short(answered.unit),
      said: answered.said,
      at: answered.at,
    },
    answers: answersAs(owner, state, unit),
    mayNeed: unit === state.ward || unit === owner,
  }
}

/** The open patient's list, as the reader's unit has it; the rows that are for few go to few here too. */
export type ChecklistSlice = { epoch: number; case: string; items: readonly ItemView[] }

export function checklistSlice(state: HuddleState, folds: Folds, unit: string): ChecklistSlice | null {
  const item = currentItem(state)
  if (!item || state.door.phase !== 'open') return null
  const items = itemViews(folds.case(item.case), folds.arena(), unit)
  return { epoch: state.door.epoch, case: item.case, items }
}
