import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, Slug, text } from '../../core/schema.ts'
import type { LocalDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const ItemNeed = v.picklist(['needed', 'notNeeded', 'unknown'])
export type ItemNeed = v.InferOutput<typeof ItemNeed>

export const ItemMark = v.picklist(['open', 'ordered', 'confirmed', 'blocked'])
export type ItemMark = v.InferOutput<typeof ItemMark>

/** Heard by the ward and written down for whoever it was that answered; null where they answered themselves. */
export const ItemSaid = v.nullable(v.picklist(['inRoom', 'byPhone']))
export type ItemSaid = v.InferOutput<typeof ItemSaid>

export const checklistEvents = {
  itemNeedSet: event('T1', v.strictObject({ item: Slug, need: ItemNeed })),
  itemAnswered: event(
    'T1',
    v.strictObject({
      item: Slug,
      /** Whose answer it is. */
      unit: Slug,
      mark: ItemMark,
      dueOn: v.nullable(Day),
      note: v.nullable(text(160)),
      said: ItemSaid,
    }),
  ),
}

type Answered = {
  unit: string
  mark: ItemMark
  dueOn: LocalDate | null
  note: string | null
  said: ItemSaid
  at: number
  by: string
}
/** What is known of one row of the arena's list for her. */
export type ItemState = { item: string; need: ItemNeed; answered: Answered | null }

/** The rows of which anything has been said; what the others are follows from the arena's list (`itemsOf`). */
export type CaseChecklist = { readonly checklist: readonly ItemState[] }

export const nothingChecked: CaseChecklist = { checklist: [] }

export const checklistFolds: CaseFolds<CaseChecklist, typeof checklistEvents> = {
  itemNeedSet: ({ checklist }, { body: { item, need } }) => ({
    checklist: withItem(checklist, item, (was) => ({ ...was, need })),
  }),
  itemAnswered: ({ checklist }, { body: { item, ...answer }, at, by }) => ({
    checklist: withItem(checklist, item, (was) => ({
      ...was,
      // What somebody arranges is needed.
      need: answer.mark === 'open' ? was.need : 'needed',
      answered: { ...answer, at, by },
    })),
  }),
}

function withItem(
  all: readonly ItemState[],
  item: string,
  change: (was: ItemState) => ItemState,
): readonly ItemState[] {
  const known = all.find((one) => one.item === item)
  if (known) return all.map((one) => (one === known ? change(one) : one))
  return [...all, change({ item, need: 'unknown', answered: null })]
}
