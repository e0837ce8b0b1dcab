import type { Estimate } from '../../shared/case/facets/estimate.ts'
import type { PatientFacts } from '../../shared/case/facts.ts'
import type { CommandBody } from '../../shared/commands.ts'
import { instantAt } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import type { HuddleState } from '../../shared/huddle/state.ts'
import type { ListRow } from '../../shared/list/row.ts'
import type { Added } from '../../shared/list/rules/patient.ts'
import { createWorld, type Person, type World } from './rules.ts'

/** A Monday in November, before the huddle at 08.15. */
export const day = '2026-11-23'

type Fn = CommandBody<'addUnit'>['function']
const units: readonly [unit: string, organisation: string, fn: Fn][] = [
  ['avd-5', 'regionen', 'ward'],
  ['avd-6', 'regionen', 'ward'],
  ['hc-bla', 'regionen', 'healthCentre'],
  ['hc-privat', 'bolaget', 'healthCentre'],
  ['hc-hogsby', 'regionen', 'healthCentre'],
  ['samrehab', 'regionen', 'regionRehab'],
  ['psykiatri', 'regionen', 'otherRegionUnit'],
  ['osk-bistand', 'oskarshamn', 'needsAssessment'],
  ['osk-hemtjanst', 'oskarshamn', 'homeCare'],
  ['osk-rehab', 'oskarshamn', 'municipalRehab'],
  ['hog-bistand', 'hogsby', 'needsAssessment'],
  ['hog-hemtjanst', 'hogsby', 'homeCare'],
  ['mon-bistand', 'monsteras', 'needsAssessment'],
]

const at = (nth: number, unit: string): Person => ({ person: nth.toString(16).repeat(32), unit })
export const lead = at(1, 'avd-5')
export const deputy = at(2, 'avd-5')
export const nurse = at(3, 'avd-5')
export const otherWard = at(4, 'avd-6')
/** Health-centre coordinators. */
export const dirigent = at(5, 'hc-bla')
export const hogsbyHc = at(6, 'hc-hogsby')
/** Municipal planners. */
export const oskarshamn = at(7, 'osk-bistand')
export const hogsby = at(8, 'hog-bistand')
export const monsteras = at(9, 'mon-bistand')
export const homeCare = at(10, 'osk-hemtjanst')
const wardPeople = [lead, deputy, nurse]
const others = [otherWard, dirigent, hogsbyHc, oskarshamn, hogsby, monsteras, homeCare]
export const everyone = [...wardPeople, ...others]

/** An arena with people and schedules, and nobody on any list. */
export function createWard(): World {
  const world = createWorld(instantAt(day, '07:30'))
  const arena = 'test'
  const set = <Type extends 'nameArena' | 'addOrganisation' | 'addUnit' | 'giveMembership' | 'setSchedule'>(
    type: Type,
    body: CommandBody<Type>,
  ) => {
    const outcome = world.bySystem(type, body)
    if ('refusal' in outcome) throw new Error(`${type}: ${JSON.stringify(outcome.refusal)}`)
  }
  set('nameArena', { arena, name: 'Prov', practice: true })
  for (const organisation of ['oskarshamn', 'hogsby', 'monsteras'])
    set('addOrganisation', { arena, organisation, name: organisation, principal: 'municipality' })
  set('addOrganisation', { arena, organisation: 'regionen', name: 'Regionen', principal: 'region' })
  set('addOrganisation', { arena, organisation: 'bolaget', name: 'Bolaget', principal: 'private' })
  for (const [unit, organisation, fn] of units) {
    const body = { unit, organisation, function: fn, name: `Enhet ${unit}`, short: unit, phone: '0491-1' }
    set('addUnit', { arena, ...body, alsoCalled: [] })
  }
  for (const who of everyone) {
    const body = { ...who, membership: who.person, name: `Person ${who.unit}`, role: 'wardNurse' as const }
    set('giveMembership', { arena, ...body, from: '2026-01-01', to: null })
  }
  const schedule = { weekdays: [1, 2, 3, 4, 5], start: '08:15', minutesPerPatient: 5 }
  const leads = { lead: lead.person, deputy: deputy.person }
  set('setSchedule', { arena, ward: 'avd-5', schedule: { ...schedule, ...leads } })
  return world
}

/** The nth synthetic number: birth numbers 980–999 are never given out. */
export function numberOf(nth: number): string {
  const birth = `${30 + (nth % 60)}0${1 + (nth % 9)}1${nth % 10}`
  const nine = `${birth}98${nth % 10}`
  const sum = [...nine].reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return `19${nine}${(10 - (sum % 10)) % 10}`
}

export const factsFor = (nth: number, more: Partial<PatientFacts> = {}): PatientFacts => ({
  given: `Given${nth}x`,
  family: `Family${nth}x`,
  number: numberOf(nth),
  reserve: null,
  birthDate: null,
  municipality: 'oskarshamn',
  healthCentre: 'hc-bla',
  bed: `Bed${nth}x`,
  admittedOn: '2026-11-20',
  date: null,
  readySince: null,
  ...more,
})

export const rowFor = (nth: number, more: Partial<ListRow> = {}): ListRow => ({
  ...factsFor(nth),
  line: nth,
  numberKind: 'personal',
  ward: null,
  protectedIdentity: false,
  stated: ['name', 'number', 'municipality', 'healthCentre', 'bed', 'admittedOn'],
  ...more,
})

/** Who decides that somebody is ready (LUS 1:3 p 5). */
export const physician = 'Karin Lind'

/** The other municipality's patient. */
export const inHogsby = { municipality: 'hogsby', healthCentre: 'hc-hogsby' }

export const leavesOn = (date: string): Estimate => ({ day: date, part: null, time: null, sureness: 'sure' })

/** Adds one patient, with consent unless told otherwise; the case. */
export function admitted(
  world: World,
  nth: number,
  more: Partial<PatientFacts> = {},
  basis: 'consent' | null = 'consent',
): string {
  const facts = factsFor(nth, more)
  const readyBy = facts.readySince === null ? null : physician
  const body = { ward: 'avd-5', day, facts, basis, readyBy }
  return (world.ok(lead, 'addPatient', body) as Added).case
}

export function planned(world: World, on = day): string {
  return (world.ok(lead, 'planHuddle', { ward: 'avd-5', day: on }) as { huddle: string }).huddle
}

/** Everyone who is named sits down, each on a seat of the answer. */
export function seated(world: World, huddle: string, people: readonly Person[]): string[] {
  return people.map((who) => {
    const seat = world.newId()
    const outcome = world.bySystem('takeSeat', { huddle, seat, ...who })
    if ('refusal' in outcome) throw new Error(`takeSeat: ${outcome.refusal.code}`)
    return seat
  })
}

/** LiveKit has done what the door wants: the hall has a room, a closing item opens. */
export function doorConfirmed(world: World, huddle: string): void {
  const { phase, room, epoch } = world.folds.huddle(huddle).door
  if (phase === 'closing') world.bySystem('openItem', { huddle, epoch, because: 'confirmed' })
  else if (room === null) world.bySystem('makeRoom', { huddle, epoch, room: world.newId() })
}

/** Hall open, `people` there, the first patient open. */
export function started(world: World, huddle: string, people: readonly Person[] = [lead]): void {
  world.ok(lead, 'openHall', { huddle })
  doorConfirmed(world, huddle)
  seated(world, huddle, people)
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
}

export function nextPatient(world: World, huddle: string): void {
  world.ok(lead, 'next', { huddle, from: openItem(world, huddle).id })
  doorConfirmed(world, huddle)
}

export function openItem(world: World, huddle: string) {
  const item = currentItem(world.folds.huddle(huddle))
  if (!item) throw new Error('no patient is open')
  return item
}

/** The cases of an agenda, in its order. */
export const casesOf = (state: HuddleState): string[] => state.items.map((item) => item.case)

/** The one at this place; the test fails when there is none. */
export function nth<Value>(all: readonly Value[], place: number): Value {
  const [found] = all.slice(place, place + 1)
  if (found === undefined) throw new Error(`there is no ${place}`)
  return found
}

/** The first basis recorded for a case. */
export const basisOf = (world: World, id: string): string => nth(world.folds.case(id).bases, 0).id
