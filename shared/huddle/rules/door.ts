import * as v from 'valibot'
import type { ArenaState } from '../../arena/state.ts'
import { firstOf, refuse } from '../../core/refusal.ts'
import { rule, toHuddle } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { basisFor, entitledUnits } from '../../policy/disclosed.ts'
import { closeTo, mayOpen } from '../closing.ts'
import { type Door, unheardMs } from '../door.ts'
import { HeldBackReason } from '../events.ts'
import { currentItem, itemOf } from '../facets/items.ts'
import type { HuddleState } from '../state.ts'
import { exists, huddleAndCases, isOwnSeat, mayAllStay, onlyTheLead } from '../who.ts'

const Epoch = v.pipe(v.number(), v.integer())

/**
 * Second commit of Next, by the door alone. `confirmed` is LiveKit's word that the old room is gone and the new one exists;
 * `left` that every seat has said it left, or has been unheard for 35 s; `noMedia` that there never was any.
 */
export const openItem = rule({
  schema: v.strictObject({
    huddle: Id,
    epoch: Epoch,
    because: v.picklist(['confirmed', 'left', 'noMedia']),
  }),
  streams: huddleAndCases,
  authorise: ({ huddle, epoch, because }, folds, context) => {
    const state = folds.huddle(huddle)
    const { door } = state
    const item = itemOf(state, door.closing?.to ?? null)
    const circle = item ? entitledUnits(folds.case(item.case)) : []
    const isClosed =
      because === 'confirmed' ||
      (because === 'noMedia' ? neverOpen(door) : isLeft(state, circle, context.now))
    return firstOf(
      door.phase === 'closing' && door.epoch === epoch ? null : { code: 'changedMeanwhile' },
      isClosed ? null : { code: 'notNow' },
      mayOpen(state, item, folds, context),
    )
  },
  decide: ({ huddle, because }, folds, context) => {
    const state = folds.huddle(huddle)
    const { door } = state
    const item = itemOf(state, door.closing?.to ?? null)
    if (!item || !door.closing) return refuse('noMorePatients')
    const patient = folds.case(item.case)
    const circle = entitledUnits(patient)
    const room = because !== 'confirmed' ? null : door.closing.keepRoom ? door.room : door.closing.room
    const isPrepared = door.prepared?.room === door.closing.room
    const holders = door.closing.keepRoom ? door.holders : isPrepared ? door.prepared.holders : []
    // Whoever was let into it before, and may not be in it now, is not put out of a room that the others are in.
    if (room !== null && !mayAllStay({ holders }, circle, folds.arena(), context.now))
      return closeTo(state, item.id, 'circleChanged', folds, context)
    const bases = circle.map((unit) => ({ unit, basis: basisFor(patient, unit)?.id ?? null }))
    const body = { epoch: door.epoch, item: item.id, circle: [...circle], bases, room }
    return { events: [toHuddle(huddle, { type: 'itemOpened', body })] }
  },
})

const neverOpen = (door: Door): boolean => door.room === null && door.unconfirmed === null

/**
 * Nobody who is to hear the next patient can still be heard in the room before: each has said that it left, or been lost for
 * long enough. Others are waited for as long, and no longer: alone in the old room they hear nobody.
 */
function isLeft({ door, seats }: HuddleState, circle: readonly string[], now: number): boolean {
  const { closing, unheard, withoutVideo } = door
  if (!closing || !withoutVideo) return false
  return closing.mustLeave.every((seat) => {
    const here = seats[seat]
    if (here) return !circle.includes(here.unit) && now - closing.since >= unheardMs
    return now - (unheard[seat]?.since ?? closing.since) >= unheardMs
  })
}

/**
 * LiveKit has not answered within a second, or somebody has to go out of a room first: nothing is revealed, and the lead sees why.
 * What keeps a door closed may become the other of the two, and the lead has to do something else about it.
 */
export const holdBack = rule({
  schema: v.strictObject({
    huddle: Id,
    epoch: Epoch,
    reason: HeldBackReason,
  }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, epoch, reason }, folds) => {
    const { door } = folds.huddle(huddle)
    if (!door.closing || door.epoch !== epoch) return { code: 'changedMeanwhile' }
    const { heldBack } = door.closing
    const isNews = heldBack === null || isForPeople(heldBack) !== isForPeople(reason)
    return isNews ? null : { code: 'changedMeanwhile' }
  },
  decide: ({ huddle, epoch, reason }) => ({
    events: [toHuddle(huddle, { type: 'itemHeldBack', body: { epoch, reason } })],
  }),
})

const isForPeople = (reason: HeldBackReason): boolean => reason === 'strangerInRoom'

/** "Utan video": the lead goes on by text until the door is confirmed again. */
export const goWithoutVideo = rule({
  schema: v.strictObject({ huddle: Id, epoch: Epoch }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, epoch }, folds, context) => {
    const state = folds.huddle(huddle)
    return firstOf(
      exists(state),
      onlyTheLead(state, context),
      state.door.epoch === epoch && state.door.closing?.heldBack ? null : { code: 'doorNotHeld' },
      state.door.withoutVideo ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ huddle, epoch }) => ({
    events: [toHuddle(huddle, { type: 'videoLeftOut', body: { epoch } })],
  }),
})

/**
 * A browser says that it has left the old room: only for its own seat, which the server knows. A seat that nobody waits for
 * always gets the same no: whether the door closes, and for which time, is not for those outside it.
 */
export const sayLeft = rule({
  schema: v.strictObject({ huddle: Id, epoch: Epoch, seat: Id }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, epoch, seat }, folds, { actor }) => {
    const state = folds.huddle(huddle)
    const { door } = state
    return firstOf(
      actor.kind === 'system' || isOwnSeat(state, seat, actor) ? null : { code: 'notYours' },
      door.closing?.mustLeave.includes(seat) && door.epoch === epoch ? null : { code: 'changedMeanwhile' },
    )
  },
  decide: ({ huddle, epoch, seat }) => ({
    events: [toHuddle(huddle, { type: 'oldRoomLeft', body: { epoch, seat } })],
  }),
})

/** LiveKit has confirmed that the old room is gone and a new one there, for the hall or for an item that was opened without. */
export const makeRoom = rule({
  schema: v.strictObject({ huddle: Id, epoch: Epoch, room: Id }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, epoch }, folds) => {
    const { door } = folds.huddle(huddle)
    const waits =
      door.phase !== 'closing' && door.phase !== 'none' && door.room === null && door.epoch === epoch
    return waits ? null : { code: 'changedMeanwhile' }
  },
  decide: ({ huddle, epoch, room }) => ({
    events: [toHuddle(huddle, { type: 'roomMade', body: { epoch, room } })],
  }),
})

/** Someone may be in the room, or come back into it, who works there no longer. */
export const isHeldByOthers = (door: Door, arena: ArenaState, now: number): boolean =>
  (door.phase === 'hall' || door.phase === 'open') &&
  door.room !== null &&
  !mayAllStay(door, 'all', arena, now)

/**
 * Someone who has had a seat in this room works there no longer. Cut off from the server they are at once; but a token that LiveKit
 * has refreshed would let them in again, so the others go on in another room. A door that is closing decides for itself.
 */
export const giveUpRoom = rule({
  schema: v.strictObject({ huddle: Id, epoch: Epoch }),
  streams: huddleAndCases,
  authorise: ({ huddle, epoch }, folds, context) => {
    const { door } = folds.huddle(huddle)
    const isDue = door.epoch === epoch && isHeldByOthers(door, folds.arena(), context.now)
    return isDue ? null : { code: 'changedMeanwhile' }
  },
  decide: ({ huddle, epoch }, folds, context) => {
    const state = folds.huddle(huddle)
    const item = currentItem(state)
    return state.door.phase === 'open' && item
      ? closeTo(state, item.id, 'circleChanged', folds, context)
      : { events: [toHuddle(huddle, { type: 'roomGivenUp', body: { epoch } })] }
  },
})
