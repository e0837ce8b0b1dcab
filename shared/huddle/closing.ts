import { type Refusal, refuse } from '../core/refusal.ts'
import { type Context, type Decision, type Folds, toHuddle } from '../core/rule.ts'
import { entitledUnits } from '../policy/disclosed.ts'
import { turnOf } from './agenda.ts'
import { strangersTo } from './company.ts'
import { type Door, isFor } from './door.ts'
import { nextEpoch } from './epoch.ts'
import type { HuddleEvent } from './events.ts'
import { type AgendaItem, currentItem, itemOf } from './facets/items.ts'
import type { HuddleState } from './state.ts'
import { mayAllStay } from './who.ts'

type Why = Extract<HuddleEvent, { type: 'itemClosing' }>['body']['why']

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

/** First commit on the way to another patient, or to the same in another room: the door closes, and says which room may be kept or is to be opened. */
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
  const mayStayIn = (room: Pick<Door, 'holders'>) => mayAllStay(room, entitled, folds.arena(), context.now)
  const left = currentItem(state)
  // Whoever may hear no more of her who is left, because she was protected just now, does not hear the end of what is said of her.
  const mayHearLeft =
    left === undefined || mayAllStay(door, entitledUnits(folds.case(left.case)), folds.arena(), context.now)
  const keepRoom = roomStands && mayHearLeft && mayStayIn(door)
  const { prepared } = door
  const isAhead = prepared !== null && isFor(prepared, entitled) && mayStayIn(prepared)
  // One who has died while she was open does not wait for another turn.
  const comesAgain = why === 'back' || why === 'later'
  const body = {
    from: left?.id ?? null,
    to: item.id,
    epoch: nextEpoch(door, context.now),
    why: comesAgain && !hasTurn(left, folds) ? 'next' : why,
    keepRoom,
    room: isAhead ? prepared.room : context.newId(),
  }
  return { events: [toHuddle(state.id, { type: 'itemClosing', body })] }
}

export const hasTurn = (item: AgendaItem | undefined, folds: Folds): boolean =>
  item !== undefined && turnOf(folds.case(item.case)) !== null
