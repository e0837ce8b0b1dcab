import * as v from 'valibot'
import { isInCare } from '../../arena/state.ts'
import { firstOf } from '../../core/refusal.ts'
import { ownUnit, rule, toHuddle } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { Instead } from '../events.ts'
import { exists, isOwnSeat } from '../who.ts'

/**
 * "Kan inte i dag": one of a unit says that none of its own comes, and what is done instead. Any unit of the arena may, as any may sit
 * in the hall, so that saying it tells of no patient.
 */
export const sayAbsent = rule({
  schema: v.strictObject({ huddle: Id, instead: Instead }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, instead }, folds, { actor, now }) => {
    const state = folds.huddle(huddle)
    const unit = actor.kind === 'person' ? actor.unit : state.ward
    const isColleague =
      instead.how !== 'colleague' ||
      instead.person === null ||
      isInCare(folds.arena(), instead.person, unit, now)
    return firstOf(
      exists(state),
      unit === state.ward ? { code: 'notYours' } : null,
      state.status === 'ended' ? { code: 'ended' } : null,
      isColleague ? null : { code: 'malformed', of: 'colleague' },
    )
  },
  decide: ({ huddle, instead }, _, context) => ({
    events: [toHuddle(huddle, { type: 'absenceSaid', body: { unit: ownUnit(context), instead } })],
  }),
})

/** "Vi kommer ändå." */
export const takeBackAbsence = rule({
  schema: v.strictObject({ huddle: Id }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle }, folds, { actor }) => {
    const state = folds.huddle(huddle)
    const said = actor.kind === 'person' && Object.hasOwn(state.absences, actor.unit)
    return firstOf(
      exists(state),
      state.status === 'ended' ? { code: 'ended' } : null,
      said ? null : { code: 'alreadyDone' },
    )
  },
  decide: ({ huddle }, _, context) => ({
    events: [toHuddle(huddle, { type: 'absenceTakenBack', body: { unit: ownUnit(context) } })],
  }),
})

/** "Jag sitter ostört", for one's own seat, which the server knows. It hinders nobody from being let in: the lead sees who has not said it. */
export const sayUndisturbed = rule({
  schema: v.strictObject({ huddle: Id, seat: Id, is: v.boolean() }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, seat, is }, folds, { actor }) => {
    const state = folds.huddle(huddle)
    return firstOf(
      actor.kind === 'person' && isOwnSeat(state, seat, actor) ? null : { code: 'notYours' },
      state.undisturbed.includes(seat) === is ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ huddle, seat, is }) => ({
    events: [toHuddle(huddle, { type: 'undisturbedSaid', body: { seat, is } })],
  }),
})
