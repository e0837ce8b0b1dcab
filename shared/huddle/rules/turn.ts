import * as v from 'valibot'
import { SkipReason } from '../../case/facets/skippedTurns.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, rule, toCase, toHuddle } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { sameBlock } from '../agenda.ts'
import { closeTo, hasTurn, mayOpen } from '../closing.ts'
import { nextEpoch } from '../epoch.ts'
import { currentItem, itemOf } from '../facets/items.ts'
import { following } from '../order.ts'
import type { HuddleState } from '../state.ts'
import { entitledToLead, exists, huddleAndCases, onlyTheLead } from '../who.ts'

const Turn = { huddle: Id, from: Id }
/** "Ta ändå": whom the lead takes, whatever was announced. */
const Onwards = { to: v.optional(Id) }

/** Opens the first patient. The hall closes to all who are not concerned. */
export const start = rule({
  schema: v.strictObject({ huddle: Id, ...Onwards }),
  streams: huddleAndCases,
  authorise: ({ huddle, to }, folds, context) => {
    const state = folds.huddle(huddle)
    return firstOf(
      exists(state),
      onlyTheLead(state, context),
      entitledToLead(state, folds, context),
      state.status === 'hall' ? null : { code: state.status === 'running' ? 'alreadyOpen' : 'notOpen' },
      mayFollow(state, folds, null, to, context, 'noPatients'),
      mayOpen(state, whoOpens(state, folds, null, to, context), folds, context),
    )
  },
  decide: ({ huddle, to }, folds, context) => {
    const state = folds.huddle(huddle)
    return closeTo(state, to ?? whoFollows(state, folds, null, context), 'start', folds, context)
  },
})

/** Two people pressing at once never skip a patient: the second one's `from` is no longer the current. */
export const next = rule({
  schema: v.strictObject({ ...Turn, ...Onwards }),
  streams: huddleAndCases,
  authorise: (command, folds, context) => {
    const state = folds.huddle(command.huddle)
    return firstOf(
      mayTurn(command, folds, context),
      mayFollow(state, folds, command.from, command.to, context, 'noMorePatients'),
      mayOpen(state, whoOpens(state, folds, command.from, command.to, context), folds, context),
    )
  },
  decide: ({ huddle, from, to }, folds, context) => {
    const state = folds.huddle(huddle)
    return closeTo(state, to ?? whoFollows(state, folds, from, context), 'next', folds, context)
  },
})

/** The patient before comes back; the present one waits again, its used time kept. */
export const back = rule({
  schema: v.strictObject(Turn),
  streams: huddleAndCases,
  authorise: (command, folds, context) => {
    const state = folds.huddle(command.huddle)
    return firstOf(
      mayTurn(command, folds, context),
      previousItem(state, folds) ? null : { code: 'firstPatient' },
      mayOpen(state, previousItem(state, folds), folds, context),
    )
  },
  decide: ({ huddle }, folds, context) => {
    const state = folds.huddle(huddle)
    return closeTo(state, previousItem(state, folds)?.id, 'back', folds, context)
  },
})

/** "Ta senare": last in its own block, so that its parties are still there; after the last block when it is last already. */
export const later = rule({
  schema: v.strictObject({ ...Turn, ...Onwards }),
  streams: huddleAndCases,
  authorise: next.authorise,
  decide: ({ huddle, from, to }, folds, context) => {
    const state = folds.huddle(huddle)
    const closing = closeTo(state, to ?? whoFollows(state, folds, from, context), 'later', folds, context)
    if ('refused' in closing || !hasTurn(itemOf(state, from), folds)) return closing
    const moved = toHuddle(huddle, {
      type: 'itemMoved',
      body: { item: from, before: afterBlock(state, from) },
    })
    return { ...closing, events: [...closing.events, moved] }
  },
})

/** Passed for today, with the reason why, which is the patient's. Where nobody waits any more the huddle ends with it. */
export const skip = rule({
  schema: v.strictObject({ ...Turn, ...Onwards, reason: SkipReason, words: v.nullable(text(120)) }),
  streams: huddleAndCases,
  authorise: (command, folds, context) => {
    const state = folds.huddle(command.huddle)
    return firstOf(
      mayTurn(command, folds, context),
      mayFollow(state, folds, command.from, command.to, context, null),
      mayOpen(state, whoOpens(state, folds, command.from, command.to, context), folds, context),
    )
  },
  decide: ({ huddle, from, to, reason, words }, folds, context) => {
    const state = folds.huddle(huddle)
    const why = toCase(itemOf(state, from)?.case ?? '', {
      type: 'turnSkipped',
      body: { huddle, reason, words },
    })
    const follows = to ?? whoFollows(state, folds, from, context)
    if (follows !== undefined) {
      const closing = closeTo(state, follows, 'skipped', folds, context)
      return 'refused' in closing ? closing : { ...closing, events: [why, ...closing.events] }
    }
    const skipped = toHuddle(huddle, { type: 'lastItemSkipped', body: { item: from } })
    const ended = toHuddle(huddle, {
      type: 'huddleEnded',
      body: { epoch: nextEpoch(state.door, context.now) },
    })
    return { events: [why, skipped, ended] }
  },
})

function mayTurn(command: { huddle: string; from: string }, folds: Folds, context: Context): Refusal | null {
  const state = folds.huddle(command.huddle)
  return firstOf(
    exists(state),
    onlyTheLead(state, context),
    entitledToLead(state, folds, context),
    state.status === 'running' ? null : { code: state.status === 'ended' ? 'ended' : 'notRunning' },
    state.door.phase === 'closing' ? { code: 'doorClosing' } : null,
    currentItem(state)?.id === command.from ? null : { code: 'patientChanged' },
  )
}

/** Whether somebody may be opened now: the one whom the lead takes all the same, or whoever comes next. `ifNone`: the "no" where nobody waits, if it is one. */
function mayFollow(
  state: HuddleState,
  folds: Folds,
  after: string | null,
  to: string | undefined,
  { now }: Context,
  ifNone: 'noPatients' | 'noMorePatients' | null,
): Refusal | null {
  if (to !== undefined) {
    const taken = itemOf(state, to)
    const waits = taken?.state === 'queued' && hasTurn(taken, folds)
    return waits ? null : { code: 'changedMeanwhile' }
  }
  const found = following(state, folds, after, () => now)
  if (found.is === 'early') return { code: 'announcedLater' }
  return found.is === 'none' && ifNone ? { code: ifNone } : null
}

function whoFollows(state: HuddleState, folds: Folds, after: string | null, { now }: Context) {
  const found = following(state, folds, after, () => now)
  return found.is === 'item' ? found.item.id : undefined
}

/** The one whom the lead takes all the same, or whoever comes next. */
const whoOpens = (
  state: HuddleState,
  folds: Folds,
  after: string | null,
  to: string | undefined,
  context: Context,
) => itemOf(state, to ?? whoFollows(state, folds, after, context) ?? null)

/** The one the meeting last went on from, wherever it stands in the order now; one who has died meanwhile does not come back. */
function previousItem({ items }: HuddleState, folds: Folds) {
  return items
    .filter((item) => item.closedAt !== null && hasTurn(item, folds))
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0]
}

/** The first item of the block after; of none when the item is the last of its block already or its block is the last. */
function afterBlock(state: HuddleState, id: string): string | null {
  const at = state.items.findIndex((item) => item.id === id)
  const own = state.items[at]
  const rest = state.items.slice(at + 1)
  const end = rest.findIndex((other) => own && !sameBlock(other.block, own.block))
  return end <= 0 ? null : (rest[end]?.id ?? null)
}
