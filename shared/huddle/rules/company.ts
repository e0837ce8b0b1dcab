import * as v from 'valibot'
import { isInCare, membershipOf } from '../../arena/state.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, rule, toHuddle } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import type { Companion } from '../facets/companies.ts'
import { isUnderWay } from '../facets/status.ts'
import { exists, holdsChair } from '../who.ts'

/** As many as a ward's largest room holds; more is a slip of the keyboard. */
const most = 30

const At = { huddle: Id, seat: Id }

/**
 * Someone sits in the room with a seat: by name, and for which unit. Never a name that is only written: it might be a patient's.
 * Whoever has no part in the unit's care, as its manager, a student or a researcher, is there to listen whatever was ticked.
 */
export const tickCompanion = rule({
  schema: v.strictObject({ ...At, person: Id, unit: Slug, observes: v.boolean() }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, seat, person, unit, observes }, folds, context) => {
    const state = folds.huddle(huddle)
    const people = state.companies[seat]?.people ?? []
    const known = people.find((one) => one.person === person)
    const isSame =
      known?.unit === unit && known.observes === listensOnly({ person, unit, observes }, folds, context)
    return firstOf(
      mayTell({ huddle, seat }, folds, context),
      membershipOf(folds.arena(), person, unit, context.now) ? null : { code: 'notFound', of: 'person' },
      isSame || state.seats[seat]?.person === person ? { code: 'alreadyDone' } : null,
      known || people.length < most ? null : { code: 'tooMany' },
    )
  },
  decide: ({ huddle, ...asked }, folds, context) => {
    const body = { ...asked, observes: listensOnly(asked, folds, context) }
    return { events: [toHuddle(huddle, { type: 'companionTicked', body })] }
  },
})

/** Has gone out, or was never there. */
export const untickCompanion = rule({
  schema: v.strictObject({ ...At, person: Id }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, seat, person }, folds, context) => {
    const company = folds.huddle(huddle).companies[seat]
    return firstOf(
      mayTell({ huddle, seat }, folds, context),
      company?.people.some((one) => one.person === person) ? null : { code: 'alreadyDone' },
    )
  },
  decide: ({ huddle, ...body }) => ({ events: [toHuddle(huddle, { type: 'companionGone', body })] }),
})

/** How many more sit in the room whom nobody has named yet: all in the circle see it until they are. */
export const countUnnamed = rule({
  schema: v.strictObject({
    ...At,
    unnamed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)),
  }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, seat, unnamed }, folds, context) => {
    const company = folds.huddle(huddle).companies[seat]
    return firstOf(
      mayTell({ huddle, seat }, folds, context),
      (company?.unnamed ?? 0) === unnamed ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ huddle, ...body }) => ({ events: [toHuddle(huddle, { type: 'unnamedCounted', body })] }),
})

const listensOnly = ({ person, unit, observes }: Companion, folds: Folds, { now }: Context): boolean =>
  observes || !isInCare(folds.arena(), person, unit, now)

/** The one whose seat it is, and the lead for every room. To anybody else a seat is none, whether somebody sits there or not. */
function mayTell(
  { huddle, seat }: { huddle: string; seat: string },
  folds: Folds,
  { actor }: Context,
): Refusal | null {
  const state = folds.huddle(huddle)
  if (actor.kind === 'system') return { code: 'notYours' }
  // Whose page was lost may be back at any moment, and those in the room with it: of them too it can be said that they have gone.
  const taken = state.seats[seat] ?? state.companies[seat]?.host
  const isOwn = taken?.person === actor.person && taken.unit === actor.unit
  return firstOf(
    exists(state),
    isOwn || holdsChair(state, actor) ? null : { code: 'notYours' },
    isUnderWay(state.status) ? null : { code: state.status === 'ended' ? 'ended' : 'notOpen' },
    taken ? null : { code: 'changedMeanwhile' },
  )
}
