import type { Store } from '../../../server/store/store.ts'
import type { PersonaOffer } from '../../../shared/api.ts'
import type { UnitFunction } from '../../../shared/arena/events.ts'
import type { LocalDate } from '../../../shared/core/time.ts'
import { invented } from '../../fixtures/lists/many.ts'
import { give } from '../../support/arena.ts'

/** Twenty wards that meet at once: twelve patients and twenty-five people each, all of whom are concerned by every patient. */
export const wards = 20
export const patients = 12
/** How many of a huddle's twenty-five work where; the ward's first leads, its second is deputy. */
const staffing: readonly [UnitFunction, number][] = [
  ['ward', 9],
  ['healthCentre', 4],
  ['needsAssessment', 4],
  ['homeNursing', 3],
  ['homeCare', 3],
  ['municipalRehab', 2],
]
export const people = staffing.reduce((sum, [, count]) => sum + count, 0)
const municipalities = ['oskarshamn', 'hogsby', 'monsteras'] as const
const joinLater = ['homeNursing', 'homeCare', 'municipalRehab'] as const

/** What a load needs to know of one huddle. The first persona leads. */
export type Meeting = { huddle: string; personas: readonly string[]; assessment: string; health: string }

const wardOf = (nth: number) => `avd-${nth}`
const townOf = (nth: number) => municipalities[nth % municipalities.length] ?? 'oskarshamn'
const unitOf = (nth: number, fn: UnitFunction) =>
  fn === 'ward' ? wardOf(nth) : `${townOf(nth)}-${fn.toLowerCase()}`
const personOf = (nth: number, which: number) => (nth * 100 + which + 1).toString(16).padStart(32, '0')

export async function seedWards(store: Store, count = wards): Promise<readonly PersonaOffer[]> {
  const { arena } = store
  await give(store, 'nameArena', { arena, name: 'Mätning', practice: true })
  await give(store, 'addOrganisation', {
    arena,
    organisation: 'regionen',
    name: 'Regionen',
    principal: 'region',
  })
  for (const organisation of municipalities)
    await give(store, 'addOrganisation', {
      arena,
      organisation,
      name: `${organisation}s kommun`,
      principal: 'municipality',
    })
  for (const [nth] of municipalities.entries())
    for (const [fn] of staffing.slice(1))
      await addUnit(store, unitOf(nth, fn), fn === 'healthCentre' ? 'regionen' : townOf(nth), fn)
  const offers: PersonaOffer[] = []
  for (let nth = 0; nth < count; nth++) {
    await addUnit(store, wardOf(nth), 'regionen', 'ward')
    offers.push(...(await staff(store, nth)))
    const schedule = { weekdays: [1, 2, 3, 4, 5, 6, 7], start: '08:15', minutesPerPatient: 5 }
    const leads = { lead: personOf(nth, 0), deputy: personOf(nth, 1) }
    await give(store, 'setSchedule', { arena, ward: wardOf(nth), schedule: { ...schedule, ...leads } })
  }
  return offers
}

async function addUnit(store: Store, unit: string, organisation: string, fn: UnitFunction): Promise<void> {
  const name = `Enheten ${unit}`
  const of = {
    unit,
    organisation,
    function: fn,
    name,
    short: unit.slice(0, 24),
    phone: '0491-1',
    alsoCalled: [],
  }
  await give(store, 'addUnit', { arena: store.arena, ...of })
}

async function staff(store: Store, nth: number): Promise<PersonaOffer[]> {
  const units = staffing.flatMap(([fn, count]) => Array<UnitFunction>(count).fill(fn))
  const offers: PersonaOffer[] = []
  for (const [which, fn] of units.entries()) {
    const who = { person: personOf(nth, which), unit: unitOf(nth, fn), role: 'wardNurse' as const }
    const name = `Person ${nth} ${which}`
    const work = { arena: store.arena, membership: who.person, name, ...who, from: '2020-01-01', to: null }
    await give(store, 'giveMembership', work)
    offers.push({ id: `p-${nth}-${which}`, name, unitName: who.unit, organisation: '', hint: '', ...who })
  }
  return offers
}

/** The day of one ward: patients with consent, every function of the municipality concerned, and the plan. */
export async function planWard(store: Store, nth: number, day: LocalDate): Promise<Meeting> {
  const lead = { person: personOf(nth, 0), unit: wardOf(nth) }
  const town = townOf(nth)
  for (let which = 0; which < patients; which++) {
    const number = invented(nth * patients + which)
    const facts = { given: `Förnamn${which}`, family: `Efternamn${nth}`, number, municipality: town }
    const stay = { birthDate: null, bed: `${which}:1`, admittedOn: null, date: null, readySince: null }
    const body = { ...facts, ...stay, healthCentre: unitOf(nth, 'healthCentre') }
    const added = await give(
      store,
      'addPatient',
      { ward: wardOf(nth), day, facts: body, basis: 'consent' },
      lead,
    )
    const { case: id } = added as { case: string }
    for (const fn of joinLater)
      await give(store, 'addParty', { case: id, huddle: null, unit: unitOf(nth, fn) }, lead)
  }
  const { huddle } = (await give(store, 'planHuddle', { ward: wardOf(nth), day }, lead)) as { huddle: string }
  const personas = Array.from({ length: people }, (_, which) => `p-${nth}-${which}`)
  return { huddle, personas, assessment: unitOf(nth, 'needsAssessment'), health: unitOf(nth, 'healthCentre') }
}
