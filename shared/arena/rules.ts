import * as v from 'valibot'
import { refuse } from '../core/refusal.ts'
import { rule, toArena } from '../core/rule.ts'
import { Slug } from '../core/schema.ts'
import { arenaEvents } from './events.ts'
import { type ArenaState, isInCare, membershipOf } from './state.ts'

/** Setting an arena up is the system's alone (policy table): the settings screens, and who may use them, come in a later issue. What is asked for is what then stands in the log. */
const setUp = {
  streams: ({ arena }: { arena: string }) => [`arena:${arena}` as const],
  authorise: () => null,
}

export const nameArena = rule({
  schema: v.strictObject({ arena: Slug, ...arenaEvents.arenaNamed.body.entries }),
  ...setUp,
  decide: ({ arena, ...body }) => ({ events: [toArena(arena, { type: 'arenaNamed', body })] }),
})

export const addOrganisation = rule({
  schema: v.strictObject({ arena: Slug, ...arenaEvents.organisationAdded.body.entries }),
  ...setUp,
  decide: ({ arena, ...body }, folds) => {
    if (folds.arena().organisations[body.organisation]) return refuse('alreadyDone', 'organisation')
    return { events: [toArena(arena, { type: 'organisationAdded', body })] }
  },
})

/** One function of one organisation: a municipality's needs assessment and home care are two units, with a telephone each. */
export const addUnit = rule({
  schema: v.strictObject({ arena: Slug, ...arenaEvents.unitAdded.body.entries }),
  ...setUp,
  decide: ({ arena, ...body }, folds) => {
    const { organisations, units } = folds.arena()
    if (!organisations[body.organisation]) return refuse('notFound', 'organisation')
    if (units[body.unit]) return refuse('alreadyDone', 'unit')
    return { events: [toArena(arena, { type: 'unitAdded', body })] }
  },
})

/** How the region writes the numbers it makes up for people without one. */
export const setReserveFormats = rule({
  schema: v.strictObject({ arena: Slug, ...arenaEvents.reserveFormatsSet.body.entries }),
  ...setUp,
  decide: ({ arena, ...body }) => ({ events: [toArena(arena, { type: 'reserveFormatsSet', body })] }),
})

/** When a ward meets and who leads. Lead and deputy are two people of the ward: they must be entitled to every case they lead. */
export const setSchedule = rule({
  schema: v.strictObject({ arena: Slug, ...arenaEvents.scheduleSet.body.entries }),
  ...setUp,
  decide: ({ arena, ward, schedule }, folds, { now }) => {
    const state = folds.arena()
    if (state.units[ward]?.function !== 'ward') return refuse('notFound', 'ward')
    const { weekdays, lead, deputy } = schedule
    if (weekdays.length === 0 || new Set(weekdays).size < weekdays.length)
      return refuse('malformed', 'weekdays')
    if (lead === deputy) return refuse('malformed', 'deputy')
    for (const who of ['lead', 'deputy'] as const) {
      if (!membershipOf(state, schedule[who], ward, now)) return refuse('onlyTheWard', who)
      if (!isInCare(state, schedule[who], ward, now)) return refuse('leadNotEntitled', who)
    }
    return { events: [toArena(arena, { type: 'scheduleSet', body: { ward, schedule } })] }
  },
})

/** Gives a person work at a unit from one day to another, or until further notice. */
export const giveMembership = rule({
  schema: v.strictObject({ arena: Slug, ...arenaEvents.membershipGiven.body.entries }),
  ...setUp,
  decide: ({ arena, ...body }, folds) => {
    const state = folds.arena()
    if (state.memberships[body.membership]) return refuse('alreadyDone', 'membership')
    if (!state.units[body.unit]) return refuse('notFound', 'unit')
    if (body.to !== null && body.to < body.from) return refuse('malformed', 'to')
    if (overlaps(state, body)) return refuse('alreadyDone', 'person')
    return { events: [toArena(arena, { type: 'membershipGiven', body })] }
  },
})

/** Where one is reached when a meeting waits; beside the unit's own number. */
export const setPhone = rule({
  schema: v.strictObject({ arena: Slug, ...arenaEvents.phoneSet.body.entries }),
  ...setUp,
  decide: ({ arena, ...body }, folds) => {
    const found = folds.arena().memberships[body.membership]
    if (!found) return refuse('notFound', 'membership')
    if (found.phone === body.phone) return refuse('alreadyDone', 'phone')
    return { events: [toArena(arena, { type: 'phoneSet', body })] }
  },
})

/** What region and municipality have agreed (LUS 4:5): from a day on, for notices sent then. Nothing that ends before it begins. */
export const setAgreement = rule({
  schema: v.strictObject({ arena: Slug, ...arenaEvents.agreementSet.body.entries }),
  ...setUp,
  decide: ({ arena, ...body }, folds) => {
    if (folds.arena().organisations[body.municipality]?.principal !== 'municipality')
      return refuse('notFound', 'municipality')
    if (body.to !== null && body.to < body.from) return refuse('malformed', 'to')
    return { events: [toArena(arena, { type: 'agreementSet', body })] }
  },
})

export const setCareType = rule({
  schema: v.strictObject({ arena: Slug, ...arenaEvents.careTypeSet.body.entries }),
  ...setUp,
  decide: ({ arena, ...body }, folds) => {
    const state = folds.arena()
    if (state.units[body.ward]?.function !== 'ward') return refuse('notFound', 'ward')
    if (state.careTypes[body.ward] === body.careType) return refuse('alreadyDone', 'careType')
    return { events: [toArena(arena, { type: 'careTypeSet', body })] }
  },
})

/** The last day at a unit, that day included. It may lie in the past: then the person is out at once. */
export const endMembership = rule({
  schema: v.strictObject({ arena: Slug, ...arenaEvents.membershipEnded.body.entries }),
  ...setUp,
  decide: ({ arena, ...body }, folds) => {
    const found = folds.arena().memberships[body.membership]
    if (!found) return refuse('notFound', 'membership')
    if (body.to < found.from) return refuse('malformed', 'to')
    return { events: [toArena(arena, { type: 'membershipEnded', body })] }
  },
})

type Given = { person: string; unit: string; from: string; to: string | null }

/** Two memberships of one person at one unit at the same time would leave it open in which role she acts. */
const overlaps = (state: ArenaState, given: Given): boolean =>
  Object.values(state.memberships).some(
    ({ person, unit, from, to }) =>
      person === given.person &&
      unit === given.unit &&
      (to === null || given.from <= to) &&
      (given.to === null || from <= given.to),
  )
