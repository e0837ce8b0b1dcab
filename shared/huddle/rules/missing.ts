import * as v from 'valibot'
import { firstOf, type Refusal, refuse } from '../../core/refusal.ts'
import { type Context, type Folds, rule, toHuddle } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import { entitledUnits } from '../../policy/disclosed.ts'
import { sameBlock } from '../agenda.ts'
import { type AgendaItem, itemOf } from '../facets/items.ts'
import { isUnderWay } from '../facets/status.ts'
import { missingFor, runFrom } from '../missing.ts'
import { entitledToLead, exists, huddleAndCases, onlyTheLead } from '../who.ts'

const Waiting = { huddle: Id, item: Id }

/**
 * Others are taken first, as somebody is missing or needed elsewhere. `her`: for one of her own block whose parties are all here, if
 * there is one; else, as with `block`, all of her block that waits from her on lets the next one pass.
 */
export const postpone = rule({
  schema: v.strictObject({ ...Waiting, what: v.picklist(['her', 'block']) }),
  streams: huddleAndCases,
  authorise: (command, folds, context) =>
    firstOf(
      mayPutOff(command, folds, context),
      placeAfter(command, folds) ? null : { code: 'noMorePatients', of: 'postpone' },
    ),
  decide: (command, folds) => {
    const place = placeAfter(command, folds)
    if (!place) return refuse('noMorePatients', 'postpone')
    const { items, before } = place
    return {
      events: items.map(({ id: item }) =>
        toHuddle(command.huddle, { type: 'itemMoved', body: { item, before } }),
      ),
    }
  },
})

/** The meeting does not wait for these units: a fact of its own. What is asked of them stays open, and stands before them when they come. */
export const goOnWithout = rule({
  schema: v.strictObject({ ...Waiting, units: v.pipe(v.array(Slug), v.minLength(1), v.maxLength(30)) }),
  streams: huddleAndCases,
  authorise: mayPutOff,
  decide: ({ huddle, item, units }, folds) => {
    const state = folds.huddle(huddle)
    const found = itemOf(state, item)
    const run = found ? runFrom(state, found) : []
    const bodies = units.flatMap((unit) => {
      const items = run.filter((one) => entitledUnits(folds.case(one.case)).includes(unit))
      const fresh = items.map(({ id }) => id).filter((id) => !state.notAwaited[id]?.includes(unit))
      return fresh.length === 0 ? [] : [{ unit, items: fresh }]
    })
    if (bodies.length === 0) return refuse('alreadyDone')
    return { events: bodies.map((body) => toHuddle(huddle, { type: 'unitNotAwaited', body })) }
  },
})

function mayPutOff(
  command: { huddle: string; item: string },
  folds: Folds,
  context: Context,
): Refusal | null {
  const state = folds.huddle(command.huddle)
  return firstOf(
    exists(state),
    onlyTheLead(state, context),
    entitledToLead(state, folds, context),
    isUnderWay(state.status) ? null : { code: state.status === 'ended' ? 'ended' : 'notOpen' },
    state.door.phase === 'closing' ? { code: 'doorClosing' } : null,
    itemOf(state, command.item)?.state === 'queued' ? null : { code: 'changedMeanwhile' },
  )
}

/** What is moved, and before which item; none where nobody else waits. */
function placeAfter(
  { huddle, item: id, what }: { huddle: string; item: string; what: 'her' | 'block' },
  folds: Folds,
): { items: readonly AgendaItem[]; before: string | null } | null {
  const state = folds.huddle(huddle)
  const item = itemOf(state, id)
  if (!item) return null
  const onwards = state.items.slice(state.items.indexOf(item))
  const waiting = onwards.filter(({ state: is }) => is === 'queued')
  const next = waiting.find(({ block }) => !sameBlock(block, item.block))
  const own = next ? waiting.slice(0, waiting.indexOf(next)) : waiting
  const isComplete = (one: AgendaItem) => missingFor(state, folds, one.case).length === 0
  if (what === 'her' && own.slice(1).some(isComplete)) return { items: [item], before: next?.id ?? null }
  if (!next) return null
  const beyond = onwards.slice(onwards.indexOf(next)).find(({ block }) => !sameBlock(block, next.block))
  return { items: own, before: beyond?.id ?? null }
}
