import * as v from 'valibot'
import { type ArenaState, isInCare } from '../../arena/state.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule, toHuddle } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import { isUnderWay } from '../facets/status.ts'
import type { HuddleState } from '../state.ts'
import { entitledToLead, exists, holdsChair, mayLead } from '../who.ts'

/** How long the chair waits for its lead: a blip on the network must not move it. */
export const chairLeaseMs = 10_000

/** Opens the meeting: the hall, where nothing is said of any patient. The one who opens it leads. */
export const openHall = rule({
  schema: v.strictObject({ huddle: Id }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle }, folds, context) => {
    const { actor } = context
    const state = folds.huddle(huddle)
    const may = actor.kind === 'person' && mayLead(state, actor)
    return firstOf(
      exists(state),
      may ? null : { code: 'onlyTheLead' },
      entitledToLead(state, folds, context),
      state.status === 'planned' ? null : { code: state.status === 'ended' ? 'ended' : 'alreadyOpen' },
    )
  },
  decide: ({ huddle }, folds, { actor }) => {
    const { chair } = folds.huddle(huddle)
    const opened = toHuddle(huddle, { type: 'hallOpened', body: {} })
    if (actor.kind === 'system' || actor.person === chair.person) return { events: [opened] }
    return { events: [opened, toHuddle(huddle, { type: 'chairTaken', body: { person: actor.person } })] }
  },
})

/** One connection of one person takes its place. Open to every unit of the arena, so that presence says nothing. */
export const takeSeat = rule({
  schema: v.strictObject({ huddle: Id, seat: Id, person: Id, unit: Slug }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, seat }, folds) => {
    const state = folds.huddle(huddle)
    return firstOf(
      exists(state),
      state.status === 'planned' ? { code: 'notOpen' } : null,
      state.seats[seat] ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ huddle, seat, person, unit }, folds, { now }) => {
    const state = folds.huddle(huddle)
    const taken = toHuddle(huddle, { type: 'seatTaken', body: { seat, person, unit } })
    const returns =
      state.chair.lostAt !== null &&
      holdsChair(state, { person, unit }) &&
      isInCare(folds.arena(), person, unit, now)
    return { events: returns ? [taken, toHuddle(huddle, { type: 'chairReturned', body: {} })] : [taken] }
  },
})

export const leaveSeat = rule({
  schema: v.strictObject({ huddle: Id, seat: Id }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, seat }, folds) => (folds.huddle(huddle).seats[seat] ? null : { code: 'alreadyDone' }),
  decide: ({ huddle, seat }) => ({ events: [toHuddle(huddle, { type: 'seatLeft', body: { seat } })] }),
})

/** A process that starts finds seats of the one before, which has died: whoever kept them does so no longer. */
export const giveUpSeats = rule({
  schema: v.strictObject({ huddle: Id }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle }, folds) =>
    Object.keys(folds.huddle(huddle).seats).length > 0 ? null : { code: 'alreadyDone' },
  decide: ({ huddle }, folds) => {
    const left = Object.keys(folds.huddle(huddle).seats)
    return {
      events: [
        toHuddle(huddle, { type: 'seatsGivenUp', body: {} }),
        ...left.map((seat) => toHuddle(huddle, { type: 'seatLeft', body: { seat } })),
      ],
    }
  },
})

/** The lead's connection has been dead for the length of the lease, or they may hear the patients no longer: the deputy may take over, and everybody sees it. */
export const loseChair = rule({
  schema: v.strictObject({ huddle: Id }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle }, folds, context) => {
    return isChairDue(folds.huddle(huddle), folds.arena(), context.now) ? null : { code: 'changedMeanwhile' }
  },
  decide: ({ huddle }) => ({ events: [toHuddle(huddle, { type: 'chairLost', body: {} })] }),
})

/** The lease is over, or who leads has no part in the ward's care any more, and nobody has been told yet. */
export function isChairDue({ chair, status, ward }: HuddleState, arena: ArenaState, now: number): boolean {
  if (!isUnderWay(status) || chair.lostAt !== null) return false
  const isLeaseOver = chair.goneAt !== null && now >= chair.goneAt + chairLeaseMs
  return isLeaseOver || !isInCare(arena, chair.person, ward, now)
}

/** The named lead or deputy takes the chair: when it is lost, or back from the other. */
export const takeChair = rule({
  schema: v.strictObject({ huddle: Id }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle }, folds, context) => {
    const { actor } = context
    const state = folds.huddle(huddle)
    if (actor.kind === 'system') return { code: 'notYours' }
    const { chair, lead, status } = state
    return firstOf(
      exists(state),
      mayLead(state, actor) ? null : { code: 'onlyTheDeputy' },
      entitledToLead(state, folds, context),
      status === 'ended' ? { code: 'ended' } : null,
      chair.person === actor.person ? { code: 'alreadyDone' } : null,
      chair.lostAt !== null || actor.person === lead ? null : { code: 'alreadyLed' },
    )
  },
  decide: ({ huddle }, _, { actor }) => {
    const person = actor.kind === 'person' ? actor.person : ''
    return { events: [toHuddle(huddle, { type: 'chairTaken', body: { person } })] }
  },
})
