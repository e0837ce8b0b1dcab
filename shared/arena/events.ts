import * as v from 'valibot'
import { type EventOf, event, type NewEventOf } from '../core/event.ts'
import { Day, Id, Phone, Slug, Time, text } from '../core/schema.ts'
import { Agreed, CareType } from './agreements.ts'
import { checklistEvents } from './checklist/rows.ts'
import { trackEvents } from './checklist/tracks.ts'

export const unitFunctions = [
  'ward',
  'healthCentre',
  'regionRehab',
  'needsAssessment',
  'homeNursing',
  'homeCare',
  'municipalRehab',
  'otherRegionUnit',
] as const
export const UnitFunction = v.picklist(unitFunctions)
export type UnitFunction = v.InferOutput<typeof UnitFunction>

/** Who a person is at work. */
export const Role = v.picklist([
  'huddleLead',
  'wardNurse',
  'treatingPhysician',
  'careCoordinatorPrimary',
  'rehabTherapist',
  'needsAssessor',
  'municipalNurse',
  'municipalTherapist',
  'homeCarePlanner',
  'otherRegionUnit',
  'manager',
  'logReviewer',
  'student',
  'researcher',
])
export type Role = v.InferOutput<typeof Role>

/** Region, municipality or a private provider: each is the controller of its own rows. */
export const Principal = v.picklist(['region', 'municipality', 'private'])

export const Schedule = v.strictObject({
  /** 1 = Monday … 7 = Sunday. */
  weekdays: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  start: Time,
  minutesPerPatient: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
  lead: Id,
  deputy: Id,
})

/** A way to write reserve numbers (shared/case/reserve.ts). Digits alone would be a personal number, so it holds something else too. */
export const ReserveFormat = v.pipe(v.string(), v.regex(/^(?!#+$)[#@*0-9A-Z]{6,14}$/, 'format'))

export const arenaEvents = {
  arenaNamed: event('none', v.strictObject({ name: text(80), practice: v.boolean() })),
  organisationAdded: event(
    'none',
    v.strictObject({ organisation: Slug, name: text(80), principal: Principal }),
  ),
  unitAdded: event(
    'none',
    v.strictObject({
      unit: Slug,
      organisation: Slug,
      function: UnitFunction,
      name: text(80),
      short: text(24),
      phone: text(24),
      /** Names that lists use for it: "Oskarshamn", "BKHC" … */
      alsoCalled: v.array(text(80)),
    }),
  ),
  /** How the region's reserve numbers are written; none: they are no numbers here. */
  reserveFormatsSet: event(
    'none',
    v.strictObject({ formats: v.pipe(v.array(ReserveFormat), v.maxLength(20)) }),
  ),
  scheduleSet: event('none', v.strictObject({ ward: Slug, schedule: Schedule })),
  membershipGiven: event(
    'none',
    v.strictObject({
      membership: Id,
      person: Id,
      name: text(80),
      unit: Slug,
      role: Role,
      from: Day,
      to: v.nullable(Day),
    }),
  ),
  /** The number that reaches this person at work; null where none is given. */
  phoneSet: event('none', v.strictObject({ membership: Id, phone: v.nullable(text(24)) })),
  membershipEnded: event('none', v.strictObject({ membership: Id, to: Day })),
  /** When a municipality's days begin by agreement (LUS 4:5). */
  agreementSet: event('none', v.strictObject(Agreed)),
  careTypeSet: event('none', v.strictObject({ ward: Slug, careType: CareType })),
  ...checklistEvents,
  ...trackEvents,
  /** The number that reaches a unit when offices are shut; null where it is the usual one. */
  weekendPhoneSet: event('none', v.strictObject({ unit: Slug, phone: v.nullable(Phone) })),
}

export type ArenaEvent = EventOf<typeof arenaEvents>
export type NewArenaEvent = NewEventOf<typeof arenaEvents>
