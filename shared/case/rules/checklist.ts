import * as v from 'valibot'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal, refuse } from '../../core/refusal.ts'
import { type Context, type Folds, ownUnit, rule, toCase } from '../../core/rule.ts'
import { Day, Id, Slug, text } from '../../core/schema.ts'
import { answersAs, ownerOf } from '../checklist.ts'
import { ItemMark, ItemNeed, ItemSaid } from '../facets/checklist.ts'
import { requiredOf } from '../onTrack.ts'
import { inHuddle, mayWrite } from '../who.ts'
import { alreadySaid } from './already.ts'

/** Whether rows are needed for her: the ward says it of any, a unit of its own. */
export const setItemNeeds = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    items: v.pipe(v.array(Slug), v.minLength(1), v.maxLength(100)),
    need: ItemNeed,
  }),
  streams: ({ case: id, huddle }) => [`case:${id}`, ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, items, need }, folds, context) => {
    const state = folds.case(id)
    const isWard = ownUnit(context) === state.ward
    const required = requiredOf(state, folds.arena())
    return firstOf(
      mayWrite(id, huddle, folds, context),
      ...items.map((item) => isRow(item, folds)),
      isWard || items.every((item) => isOwn(item, id, folds, context)) ? null : { code: 'notAddressed' },
      need === 'needed' || items.every((item) => !required.includes(item))
        ? null
        : { code: 'requiredByTrack' },
    )
  },
  decide: ({ case: id, items, need }, folds) => {
    const known = (item: string) =>
      folds.case(id).checklist.find((one) => one.item === item)?.need ?? 'unknown'
    const changed = [...new Set(items)].filter((item) => known(item) !== need)
    if (changed.length === 0) return refuse('alreadyDone')
    return { events: changed.map((item) => toCase(id, { type: 'itemNeedSet', body: { item, need } })) }
  },
})

/**
 * How a row stands, said by the unit whose it is. The ward writes down what it has heard another say, in the room or by phone, and answers
 * itself where nobody has that role for her.
 */
export const answerItem = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    item: Slug,
    mark: ItemMark,
    dueOn: v.nullable(Day),
    note: v.nullable(text(160)),
    said: ItemSaid,
  }),
  streams: ({ case: id, huddle }) => [`case:${id}`, ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, item, mark, note, said }, folds, context) =>
    firstOf(
      mayWrite(id, huddle, folds, context),
      isRow(item, folds),
      mayAnswer(id, item, said, folds, context),
      said === 'inRoom' && huddle === null ? { code: 'malformed', of: 'said' } : null,
      // What hinders is said, or nobody can do anything about it.
      mark === 'blocked' && note === null ? { code: 'malformed', of: 'note' } : null,
    ),
  decide: ({ case: id, item, mark, dueOn, note, said }, folds, context) => {
    const unit = unitFor(id, item, folds) ?? ownUnit(context)
    const known = folds.case(id).checklist.find((one) => one.item === item)
    const answer = { unit, mark, dueOn, note, said }
    if (known?.need !== 'notNeeded' && alreadySaid(answer, known?.answered)) return refuse('alreadyDone')
    return { events: [toCase(id, { type: 'itemAnswered', body: { item, ...answer } })] }
  },
})

function mayAnswer(
  id: string,
  item: string,
  said: v.InferOutput<typeof ItemSaid>,
  folds: Folds,
  context: Context,
): Refusal | null {
  const as = answersAs(unitFor(id, item, folds), folds.case(id), ownUnit(context))
  if (as === 'self') return said === null ? null : { code: 'malformed', of: 'said' }
  return as === 'heard' && said !== null ? null : { code: 'notAddressed' }
}

const isOwn = (item: string, id: string, folds: Folds, context: Context): boolean =>
  unitFor(id, item, folds) === ownUnit(context)

function unitFor(id: string, item: string, folds: Folds): string | null {
  const row = keyed(folds.arena().checklist.rows, item)
  return row ? ownerOf(row.owner, folds.case(id), folds.arena()) : null
}

const isRow = (item: string, folds: Folds): Refusal | null =>
  keyed(folds.arena().checklist.rows, item)?.removedAt === null ? null : { code: 'notFound', of: 'item' }
