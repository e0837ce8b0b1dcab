import * as v from 'valibot'
import { SkipReason } from '../../case/events.ts'
import { firstOf, type Refusal, refuse } from '../../core/refusal.ts'
import { type Context, type Decision, type Folds, rule, toCase, toHuddle } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { entitledUnits } from '../../policy/disclosed.ts'
import { nextItem, sameBlock, turnOf } from '../agenda.ts'
import { strangersTo } from '../company.ts'
import { type AgendaItem, currentItem, type HuddleState, itemOf } from '../state.ts'
import { entitledToLead, exists, huddleAndCases, mayAllStay, onlyTheLead } from '../who.ts'

const Turn = { huddle: Id, from: Id }
type Why = 'start' | 'next' | 'back' | 'later' | 'skipped' | 'circleChanged'

/** Opens the first patient. The hall closes to all who are not concerned. */
export const start = rule({
  schema: v.strictObject({ huddle: Id }),
  streams: huddleAndCases,
  authorise: ({ huddle }, folds, context) => {
    const state = folds.huddle(huddle)
    return firstOf(
      exists(state),
      onlyTheLead(state, context),
      entitledToLead(state, folds, context),
      state.status === 'hall' ? null : { code: state.status === 'running' ? 'alreadyOpen' : 'notOpen' },
      nextItem(state, folds, null) ? null : { code: 'noPatients' },
      mayOpen(state, nextItem(state, folds, null), folds, context),
    )
  },
  decide: ({ huddle }, folds, context) => {
    const state = folds.huddle(huddle)
    return closeTo(state, nextItem(state, folds, null)?.id, 'start', folds, context)
  },
})

/** Two people pressing at once never skip a patient: the second one's `from` is no longer the current. */
export const next = rule({
  schema: v.strictObject(Turn),
  streams: huddleAndCases,
  authorise: (command, folds, context) => {
    const state = folds.huddle(command.huddle)
    return firstOf(
      mayTurn(command, folds, context),
      nextItem(state, folds, command.from) ? null : { code: 'noMorePatients' },
      mayOpen(state, nextItem(state, folds, command.from), folds, context),
    )
  },
  decide: ({ huddle, from }, folds, context) => {
    const state = folds.huddle(huddle)
    return closeTo(state, nextItem(state, folds, from)?.id, 'next', folds, context)
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
  schema: v.strictObject(Turn),
  streams: huddleAndCases,
  authorise: next.authorise,
  decide: ({ huddle, from }, folds, context) => {
    const state = folds.huddle(huddle)
    const closing = closeTo(state, nextItem(state, folds, from)?.id, 'later', folds, context)
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
  schema: v.strictObject({ ...Turn, reason: SkipReason, words: v.nullable(text(120)) }),
  streams: huddleAndCases,
  authorise: (command, folds, context) => {
    const state = folds.huddle(command.huddle)
    return firstOf(
      mayTurn(command, folds, context),
      mayOpen(state, nextItem(state, folds, command.from), folds, context),
    )
  },
  decide: ({ huddle, from, reason, words }, folds, context) => {
    const state = folds.huddle(huddle)
    const why = toCase(itemOf(state, from)?.case ?? '', {
      type: 'turnSkipped',
      body: { huddle, reason, words },
    })
    const following = nextItem(state, folds, from)
    if (following) {
      const closing = closeTo(state, following.id, 'skipped', folds, context)
      return 'refused' in closing ? closing : { ...closing, events: [why, ...closing.events] }
    }
    const skipped = toHuddle(huddle, { type: 'lastItemSkipped', body: { item: from } })
    const ended = toHuddle(huddle, { type: 'huddleEnded', body: { epoch: state.door.epoch + 1 } })
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

/**
 * Why this patient cannot be opened before these people; closing is never refused, opening is. Whoever leads is of the ward, so
 * what the ward may not hear they do not lead.
 */
export function mayOpen(
  state: HuddleState,
  item: AgendaItem | undefined,
  folds: Folds,
  context: Context,
): Refusal | null {
  if (!item) return null
  const patient = folds.case(item.case)
  if (!entitledUnits(patient).includes(state.ward)) return { code: 'leadNotEntitled' }
  const strangers = strangersTo(patient, state, folds.arena(), () => context.now)
  return strangers.length === 0 ? null : { code: 'strangerInRoom' }
}

export function closeTo(
  state: HuddleState,
  to: string | undefined,
  why: Why,
  folds: Folds,
  context: Context,
): Decision {
  const item = itemOf(state, to ?? null)
  if (!item) return refuse('noMorePatients')
  const entitled = entitledUnits(folds.case(item.case))
  const { door } = state
  // A room that is already on its way out is not kept: LiveKit may have deleted it.
  const roomStands = door.room !== null && door.unconfirmed === null
  const keepRoom = roomStands && mayAllStay(door, entitled, folds.arena(), context.now)
  const left = currentItem(state)
  // One who has died while she was open does not wait for another turn.
  const comesAgain = why === 'back' || why === 'later'
  const body = {
    from: left?.id ?? null,
    to: item.id,
    epoch: door.epoch + 1,
    why: comesAgain && !hasTurn(left, folds) ? 'next' : why,
    keepRoom,
    room: context.newId(),
  }
  return { events: [toHuddle(state.id, { type: 'itemClosing', body })] }
}

const hasTurn = (item: AgendaItem | undefined, folds: Folds): boolean =>
  item !== undefined && turnOf(folds.case(item.case)) !== null

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
