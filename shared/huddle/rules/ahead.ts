import * as v from 'valibot'
import { type Folds, rule, toHuddle } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { entitledUnits } from '../../policy/disclosed.ts'
import { isFor, type Prepared } from '../door.ts'
import { currentItem, itemOf } from '../facets/items.ts'
import { nextItem } from '../order.ts'
import type { HuddleState } from '../state.ts'
import { huddleAndCases, mayAllStay } from '../who.ts'

/** Who comes next and whom her room is for; null where the room there is will do, or where there is none. */
export type Ahead = { readonly item: string; readonly circle: readonly string[] }

export function wantedAhead(state: HuddleState, folds: Folds, now: number): Ahead | null {
  const { door } = state
  // Not in the hall: there nobody waits on a beat, and who is told of a room would know who comes first.
  if (door.phase !== 'open' || door.room === null) return null
  const item = nextItem(state, folds, currentItem(state)?.id ?? null, () => now)
  if (!item) return null
  const circle = entitledUnits(folds.case(item.case))
  return mayAllStay(door, circle, folds.arena(), now) ? null : { item: item.id, circle }
}

/** What has been prepared is for this very circle, whichever of its patients comes, and nobody was given it who may not be there. */
export function isPrepared({ door }: HuddleState, wanted: Ahead | null, folds: Folds, now: number): boolean {
  const { prepared } = door
  if (!wanted || !prepared) return wanted === prepared
  return isWhole(prepared, wanted.circle, folds, now)
}

/**
 * Somebody else was taken, or will be: those who wait in the room are not told of it by its going, which is left to the beat. When
 * her own turn is over, or her circle is another, it goes at once.
 */
export function mayLinger(state: HuddleState, folds: Folds, now: number): boolean {
  const { prepared } = state.door
  const item = itemOf(state, prepared?.item ?? null)
  if (!prepared || item?.state !== 'queued') return false
  return isWhole(prepared, entitledUnits(folds.case(item.case)), folds, now)
}

const isWhole = (prepared: Prepared, circle: readonly string[], folds: Folds, now: number): boolean =>
  isFor(prepared, circle) && mayAllStay(prepared, circle, folds.arena(), now)

/** LiveKit has made the silent room of who comes next: its circle may come in, unheard, while the item before is open. */
export const prepareRoom = rule({
  schema: v.strictObject({ huddle: Id, epoch: v.number(), item: Id, room: Id }),
  streams: huddleAndCases,
  authorise: ({ huddle, epoch, item }, folds, { now }) => {
    const state = folds.huddle(huddle)
    const wanted = wantedAhead(state, folds, now)
    const isDue = state.door.epoch === epoch && wanted?.item === item && state.door.prepared === null
    return isDue ? null : { code: 'changedMeanwhile' }
  },
  decide: ({ huddle, epoch, item, room }, folds, { now }) => {
    const circle = [...(wantedAhead(folds.huddle(huddle), folds, now)?.circle ?? [])]
    return { events: [toHuddle(huddle, { type: 'roomPrepared', body: { epoch, item, room, circle } })] }
  },
})

/** Somebody else comes next, or the circle is another: what was prepared is let go before it could be used. When: `mayLinger`. */
export const dropPrepared = rule({
  schema: v.strictObject({ huddle: Id, epoch: v.number() }),
  streams: huddleAndCases,
  authorise: ({ huddle, epoch }, folds, { now }) => {
    const state = folds.huddle(huddle)
    const isDue = state.door.epoch === epoch && !isPrepared(state, wantedAhead(state, folds, now), folds, now)
    return isDue && state.door.prepared && state.door.phase !== 'closing'
      ? null
      : { code: 'changedMeanwhile' }
  },
  decide: ({ huddle, epoch }) => ({
    events: [toHuddle(huddle, { type: 'preparedRoomDropped', body: { epoch } })],
  }),
})
