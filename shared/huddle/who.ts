import type { ArenaState } from '../arena/state.ts'
import { isInCare } from '../arena/state.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Context, Folds } from '../core/rule.ts'
import type { Door } from './door.ts'
import type { HuddleState } from './state.ts'

type Who = { readonly person: string; readonly unit: string }

/** Whoever leads does so as the ward: in another commission the same person is another reader. */
export const holdsChair = ({ ward, chair }: HuddleState, { person, unit }: Who): boolean =>
  unit === ward && person === chair.person

/** Its own seat, for the unit it was taken for: in another commission the same person is another reader. */
export const isOwnSeat = (
  { seats }: Pick<HuddleState, 'seats'>,
  seat: string,
  { person, unit }: Who,
): boolean => seats[seat]?.person === person && seats[seat].unit === unit

export const mayLead = ({ ward, lead, deputy }: HuddleState, { person, unit }: Who): boolean =>
  unit === ward && (person === lead || person === deputy)

/** Null for the one who holds the chair (and for the system); the reason for everyone else. */
export function onlyTheLead(state: HuddleState, context: Context): Refusal | null {
  if (context.actor.kind === 'system') return null
  return holdsChair(state, context.actor) ? null : { code: 'onlyTheLead' }
}

/** Whoever leads hears every patient of the ward: only as long as they have a part in its care (PDL 4:1). */
export function entitledToLead(
  { ward }: Pick<HuddleState, 'ward'>,
  folds: Pick<Folds, 'arena'>,
  { actor, now }: Context,
): Refusal | null {
  if (actor.kind === 'system') return null
  return isInCare(folds.arena(), actor.person, ward, now) ? null : { code: 'leadNotEntitled' }
}

export function onlyTheWard(state: { ward: string }, context: Context): Refusal | null {
  if (context.actor.kind === 'system') return null
  return context.actor.unit === state.ward ? null : { code: 'onlyTheWard' }
}

/** Everyone who has had a seat in the room there is now works where they did, and their unit may be in it: nobody has to leave. */
export const mayAllStay = (
  { holders }: Pick<Door, 'holders'>,
  units: readonly string[] | 'all',
  arena: ArenaState,
  now: number,
) =>
  holders.every(
    ({ person, unit }) => (units === 'all' || units.includes(unit)) && isInCare(arena, person, unit, now),
  )

export const exists = (state: HuddleState): Refusal | null =>
  state.status === 'none' ? { code: 'notFound' } : null

export type HuddleSubject = { huddle: string }
export const huddleAndCases = (command: HuddleSubject, peek: Folds) => {
  const { items } = peek.huddle(command.huddle)
  return [`huddle:${command.huddle}` as const, ...items.map((item) => `case:${item.case}` as const)]
}
