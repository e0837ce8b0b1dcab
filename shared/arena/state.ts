import type * as v from 'valibot'
import { type LocalDate, localDate } from '../core/time.ts'
import type { Agreement, CareType } from './agreements.ts'
import { type Checklist, noChecklist } from './checklist/rows.ts'
import type { Tracks } from './checklist/tracks.ts'
import type { Principal, Role, Schedule, UnitFunction } from './events.ts'

export type Organisation = { id: string; name: string; principal: v.InferOutput<typeof Principal> }
export type Unit = {
  id: string
  organisation: string
  function: UnitFunction
  name: string
  short: string
  phone: string
  alsoCalled: readonly string[]
}
export type Membership = {
  id: string
  person: string
  name: string
  unit: string
  role: Role
  phone: string | null
  from: LocalDate
  to: LocalDate | null
}
export type Calendar = { person: string; unit: string; hash: string; since: number }
export type WardSchedule = v.InferOutput<typeof Schedule>

/** The organisations that meet, their units, and who works where from when to when. */
export type ArenaState = {
  readonly id: string
  readonly name: string
  readonly practice: boolean
  readonly organisations: Readonly<Record<string, Organisation>>
  readonly units: Readonly<Record<string, Unit>>
  readonly memberships: Readonly<Record<string, Membership>>
  readonly schedules: Readonly<Record<string, WardSchedule>>
  /** How reserve numbers are written here. */
  readonly reserveFormats: readonly string[]
  /** What each organisation calls its own record system. */
  readonly recordSystems: Readonly<Record<string, string>>
  /** Calendar feeds, by `calendarOf`. */
  readonly calendars: Readonly<Record<string, Calendar>>
  /** What region and municipalities have agreed of the payment days. */
  readonly agreements: readonly Agreement[]
  /** Where a ward gives other care than somatic. */
  readonly careTypes: Readonly<Record<string, CareType>>
  readonly checklist: Checklist
  readonly tracks: Tracks
  /** By unit: the number that reaches it when offices are shut. */
  readonly weekendPhones: Readonly<Record<string, string>>
}

export const emptyArena: ArenaState = {
  id: '',
  name: '',
  practice: false,
  organisations: {},
  units: {},
  memberships: {},
  schedules: {},
  reserveFormats: [],
  recordSystems: {},
  calendars: {},
  agreements: [],
  careTypes: {},
  checklist: noChecklist,
  tracks: {},
  weekendPhones: {},
}

/** Somebody in one commission: whose feed it is. */
export const calendarOf = ({ person, unit }: { person: string; unit: string }): string => `${person} ${unit}`

/** The membership by which a person works for a unit at this moment; none when it has not begun or has ended (its last day included). */
export function membershipOf(
  arena: ArenaState,
  person: string,
  unit: string,
  now: number,
): Membership | undefined {
  const own = ofEach(arena.memberships).get(person) ?? []
  return own.find((membership) => membership.unit === unit && isCurrent(membership, now))
}

/** The same at any moment; where none fits the moment, the one that was there last. */
export const membershipAt = (
  arena: ArenaState,
  person: string,
  unit: string,
  at: number,
): Membership | undefined =>
  membershipOf(arena, person, unit, at) ??
  (ofEach(arena.memberships).get(person) ?? []).findLast((membership) => membership.unit === unit)

/** Without a part in anybody's care (PDL 4:1). A manager reads the notes, a log reviewer the log; who is there to learn or to study reads nothing. */
const notInCare: ReadonlySet<Role> = new Set(['manager', 'logReviewer', 'student', 'researcher'])

/** Works with the unit's patients. */
export const isInCare = (arena: ArenaState, person: string, unit: string, now: number): boolean =>
  hasRole(arena, person, unit, now, (role) => !notInCare.has(role))

/** Works with the unit's patients or manages it. */
export const isStaff = (arena: ArenaState, person: string, unit: string, now: number): boolean =>
  hasRole(arena, person, unit, now, (role) => role === 'manager' || !notInCare.has(role))

const hasRole = (
  arena: ArenaState,
  person: string,
  unit: string,
  now: number,
  fits: (role: Role) => boolean,
): boolean =>
  (ofEach(arena.memberships).get(person) ?? []).some(
    (membership) => membership.unit === unit && fits(membership.role) && isCurrent(membership, now),
  )

/** All who work for a unit at this moment. */
export const staffOf = (arena: ArenaState, unit: string, now: number): Membership[] =>
  Object.values(arena.memberships).filter(
    (membership) => membership.unit === unit && isCurrent(membership, now),
  )

/** The name to show for a person, whichever unit gave it. */
export const nameOf = ({ memberships }: ArenaState, person: string): string =>
  ofEach(memberships).get(person)?.[0]?.name ?? ''

type ByPerson = ReadonlyMap<string, readonly Membership[]>

/** Every view asks for the name of everybody in the room, every packet for one's own work: looked through once for each set of memberships. */
const gathered = new WeakMap<ArenaState['memberships'], ByPerson>()

function ofEach(memberships: ArenaState['memberships']): ByPerson {
  const known = gathered.get(memberships)
  if (known) return known
  const found = Map.groupBy(Object.values(memberships), ({ person }) => person)
  gathered.set(memberships, found)
  return found
}

/** A municipality's unit with this function, or none. */
export const unitFor = (arena: ArenaState, organisation: string, fn: UnitFunction): Unit | undefined =>
  Object.values(arena.units).find((unit) => unit.organisation === organisation && unit.function === fn)

function isCurrent(membership: Membership, now: number): boolean {
  const today = localDate(now)
  return membership.from <= today && (membership.to === null || today <= membership.to)
}
