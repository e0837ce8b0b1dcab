import * as v from 'valibot'
import { firstOf, type Refusal, refuse } from '../../core/refusal.ts'
import { type Context, type Folds, rule, toHuddle } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import { entitledUnits } from '../../policy/disclosed.ts'
import { sameBlock } from '../agenda.ts'
import { missingFor, runFrom } from '../missing.ts'
import { type AgendaItem, type HuddleState, isUnderWay, itemOf } from '../state.ts'
import { entitledToLead, exists, huddleAndCases, onlyTheLead } from '../who.ts'

const Waiting = { huddle: Id, item: Id }

/**
 * A party is missing for somebody who waits: another whose parties are all here is taken first. In her own block if there is
 * one; else what is left of the block lets the next one pass.
 */
export const postpone = rule({
  schema: v.strictObject(Waiting),
  streams: huddleAndCases,
  authorise: (command, folds, context) => {
    const state = folds.huddle(command.huddle)
    const item = itemOf(state, command.item)
    return firstOf(
      mayPutOff(command, folds, context),
      item && placeAfter(state, item, folds) ? null : { code: 'noMorePatients', of: 'postpone' },
    )
  },
  decide: ({ huddle, item }, folds) => {
    const state = folds.huddle(huddle)
    const found = itemOf(state, item)
    const place = found && placeAfter(state, found, folds)
    if (!place) return refuse('noMorePatients', 'postpone')
    const { items, before } = place
    return {
      events: items.map((one) => toHuddle(huddle, { type: 'itemMoved', body: { item: one.id, before } })),
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
  state: HuddleState,
  item: AgendaItem,
  folds: Folds,
): { items: readonly AgendaItem[]; before: string | null } | null {
  const run = runFrom(state, item)
  const after = state.items.slice(state.items.indexOf(item) + run.length)
  const isComplete = ({ case: id }: AgendaItem) => missingFor(state, folds, id).length === 0
  if (run.slice(1).some(isComplete)) return { items: [item], before: after[0]?.id ?? null }
  const next = after.find(({ state: is }) => is === 'queued')
  if (!next) return null
  const beyond = after.slice(after.indexOf(next)).find((one) => !sameBlock(one.block, next.block))
  return { items: run, before: beyond?.id ?? null }
}
