import * as v from 'valibot'
import { type Folds, rule, toHuddle } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { entitledUnits } from '../../policy/disclosed.ts'
import { currentItem } from '../facets/items.ts'
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

/** What has been prepared is for this very patient and circle, and nobody was given it who may not be there. */
export function isPrepared({ door }: HuddleState, wanted: Ahead | null, folds: Folds, now: number): boolean {
  const { prepared } = door
  if (!wanted || !prepared) return wanted === prepared
  const { item, circle } = wanted
  const isSame =
    prepared.circle.length === circle.length && prepared.circle.every((unit) => circle.includes(unit))
  return prepared.item === item && isSame && mayAllStay(prepared, circle, folds.arena(), now)
}

/** LiveKit has made the silent room of who comes next: its circle may come in, unheard, while the item before is open. */
export const prepareRoom = rule({
  schema: v.strictObject({ huddle: Id, epoch: v.number(), item: Id, room: Id }),
  streams: huddleAndCases,
  authorise: ({ huddle, epoch, item }, folds, { now }) => {
    const state = folds.huddle(huddle)
    const wanted = wantedAhead(state, folds, now)
    const isDue =
      state.door.epoch === epoch && wanted?.item === item && !isPrepared(state, wanted, folds, now)
    return isDue ? null : { code: 'changedMeanwhile' }
  },
  decide: ({ huddle, epoch, item, room }, folds, { now }) => {
    const circle = [...(wantedAhead(folds.huddle(huddle), folds, now)?.circle ?? [])]
    return { events: [toHuddle(huddle, { type: 'roomPrepared', body: { epoch, item, room, circle } })] }
  },
})

/** Somebody else comes next, or the circle is another: what was prepared is let go before it could be used. */
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
