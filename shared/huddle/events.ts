import * as v from 'valibot'
import { changedEvent, type EventOf, event, type NewEventOf, without } from '../core/event.ts'
import { Day, Id, Instant, Phone, Slug } from '../core/schema.ts'

/** Consecutive items of one payer municipality and health centre; a case without one has a block of its own. */
export const Block = v.strictObject({ payer: Slug, healthCentre: v.nullable(Slug) })
export type Block = v.InferOutput<typeof Block>

export const Item = v.strictObject({
  item: Id,
  case: Id,
  /** A turn of the usual length, or a short look at what a discharged patient still has open. */
  kind: v.picklist(['turn', 'followUp']),
  block: Block,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
})
export type Item = v.InferOutput<typeof Item>

const Epoch = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Why a door could not be confirmed; or who sits in a room and has to go out first. */
export const HeldBackReason = v.picklist(['timeout', 'refused', 'unreachable', 'noVideo', 'strangerInRoom'])
export type HeldBackReason = v.InferOutput<typeof HeldBackReason>

/** How a meeting goes on for a unit that cannot come: a colleague does (null: whoever it will be), its answers are read out, or it is called. */
export const Instead = v.variant('how', [
  v.strictObject({ how: v.literal('colleague'), person: v.nullable(Id) }),
  v.strictObject({ how: v.literal('readAnswers') }),
  v.strictObject({ how: v.literal('call'), phone: Phone }),
])
export type Instead = v.InferOutput<typeof Instead>

/** Order, clock, door, attendance and case ids; never words, and never a fact about a patient beyond the block her turn stands in. */
export const huddleEvents = {
  huddlePlanned: event(
    'none',
    v.strictObject({
      ward: Slug,
      day: Day,
      startsAt: Instant,
      lead: Id,
      deputy: Id,
      items: v.array(Item),
    }),
  ),
  itemAdded: event('none', v.strictObject({ ...Item.entries, before: v.nullable(Id) })),
  itemRemoved: event('none', v.strictObject({ item: Id })),
  itemMoved: event('none', v.strictObject({ item: Id, before: v.nullable(Id) })),
  /** One who has been open, and waited for another turn, has left: no turn comes. */
  itemLeft: event('none', v.strictObject({ item: Id })),
  /** She is here all the same, and has her turn again. */
  itemReturned: event('none', v.strictObject({ item: Id })),
  itemReblocked: event('none', v.strictObject({ item: Id, block: Block })),
  hallOpened: event('none', v.strictObject({})),
  seatTaken: event('none', v.strictObject({ seat: Id, person: Id, unit: Slug })),
  seatLeft: event('none', v.strictObject({ seat: Id })),
  /** The process that kept the seats has died; they are left right after. Until when they were really held nobody knows. */
  seatsGivenUp: event('none', v.strictObject({})),
  /** "Kan inte i dag": nobody of this unit comes, and what is done instead; said anew it takes the place of what was said before. */
  absenceSaid: event('none', v.strictObject({ unit: Slug, instead: Instead })),
  absenceTakenBack: event('none', v.strictObject({ unit: Slug })),
  /** "Jag sitter ostört": whoever has this seat is where nobody else hears or sees, or is so no longer. */
  undisturbedSaid: event('none', v.strictObject({ seat: Id, is: v.boolean() })),
  /** Someone sits with this seat before the same camera: known by id and unit, never by a name that was written. */
  companionTicked: event('none', v.strictObject({ seat: Id, person: Id, unit: Slug, observes: v.boolean() })),
  companionGone: event('none', v.strictObject({ seat: Id, person: Id })),
  /** How many more sit there whom nobody has named. */
  unnamedCounted: event(
    'none',
    v.strictObject({ seat: Id, unnamed: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
  /** The meeting goes on without this unit for these turns: nobody was there for it. */
  unitNotAwaited: event('none', v.strictObject({ unit: Slug, items: v.array(Id) })),
  chairTaken: event('none', v.strictObject({ person: Id })),
  chairLost: event('none', v.strictObject({})),
  chairReturned: event('none', v.strictObject({})),
  /**
   * First commit of Next, and of a circle or room that has to be another (`circleChanged`): every panel blanks, the clock stops. `room` is the one to open when
   * the old cannot be kept.
   */
  itemClosing: changedEvent(
    'none',
    v.strictObject({
      from: v.nullable(Id),
      to: Id,
      epoch: Epoch,
      why: v.picklist(['start', 'next', 'back', 'later', 'skipped', 'circleChanged']),
      /** Nobody who has had a seat in the room there is has to leave it, and it is not on its way out (decision 009). */
      keepRoom: v.boolean(),
      room: Id,
    }),
    // Why a patient was passed over is hers, and stands in her own stream.
    without('skipReason', 'skipWords'),
  ),
  /** Second commit: decided afresh, after the door was confirmed. History never derives a circle again. */
  itemOpened: event(
    'none',
    v.strictObject({
      epoch: Epoch,
      item: Id,
      circle: v.array(Slug),
      bases: v.array(v.strictObject({ unit: Slug, basis: v.nullable(Id) })),
      room: v.nullable(Id),
    }),
  ),
  /** A unit got its basis while the item is open: it is let in, and the room stays. */
  circleWidened: event(
    'none',
    v.strictObject({
      epoch: Epoch,
      units: v.array(Slug),
      bases: v.array(v.strictObject({ unit: Slug, basis: v.nullable(Id) })),
    }),
  ),
  itemHeldBack: event('none', v.strictObject({ epoch: Epoch, reason: HeldBackReason })),
  videoLeftOut: event('none', v.strictObject({ epoch: Epoch })),
  oldRoomLeft: event('none', v.strictObject({ epoch: Epoch, seat: Id })),
  /** The silent room of who comes next, made while the item before is open; `circle`: whom it is for. Takes the place of one made before. */
  roomPrepared: event(
    'none',
    v.strictObject({ epoch: v.number(), item: Id, room: Id, circle: v.array(Slug) }),
  ),
  /** Somebody else comes next, or the room there is will do. */
  preparedRoomDropped: event('none', v.strictObject({ epoch: v.number() })),
  /** LiveKit has made a room for the hall or the open item: only now does it stand in the log. */
  roomMade: event('none', v.strictObject({ epoch: v.number(), room: Id })),
  /** Someone who has held a seat in the hall's room works here no longer: another room is made. */
  roomGivenUp: event('none', v.strictObject({ epoch: v.number() })),
  /** The last patient waiting is passed for today; the huddle ends with it. */
  lastItemSkipped: changedEvent('none', v.strictObject({ item: Id }), without('reason', 'words')),
  clockPaused: event('none', v.strictObject({})),
  clockResumed: event('none', v.strictObject({})),
  timeAdded: event('none', v.strictObject({ minutes: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  huddleEnded: event('none', v.strictObject({ epoch: Epoch })),
}

export type HuddleEvent = EventOf<typeof huddleEvents>
export type NewHuddleEvent = NewEventOf<typeof huddleEvents>
