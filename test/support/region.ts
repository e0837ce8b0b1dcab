import type { Store } from '../../server/store/store.ts'
import type { PersonaOffer } from '../../shared/api.ts'
import type { CommandBody } from '../../shared/commands.ts'
import { give } from './arena.ts'

type Fn = CommandBody<'addUnit'>['function']
type Role = CommandBody<'giveMembership'>['role']

export const wards = ['avd-5', 'avd-6'] as const
export const municipalities = ['oskarshamn', 'hogsby', 'monsteras'] as const
export const healthCentres = ['hc-bla', 'hc-hogsby'] as const

const units: readonly [unit: string, organisation: string, fn: Fn][] = [
  ['avd-5', 'regionen', 'ward'],
  ['avd-6', 'regionen', 'ward'],
  ['hc-bla', 'regionen', 'healthCentre'],
  ['hc-hogsby', 'regionen', 'healthCentre'],
  ['samrehab', 'regionen', 'regionRehab'],
  ['psykiatri', 'regionen', 'otherRegionUnit'],
  ['oskarshamn-bistand', 'oskarshamn', 'needsAssessment'],
  ['oskarshamn-hemtjanst', 'oskarshamn', 'homeCare'],
  ['hogsby-bistand', 'hogsby', 'needsAssessment'],
  ['hogsby-hemtjanst', 'hogsby', 'homeCare'],
  ['monsteras-bistand', 'monsteras', 'needsAssessment'],
]

const work: readonly [id: string, unit: string, role: Role][] = [
  ['anna', 'avd-5', 'huddleLead'],
  ['bo', 'avd-5', 'wardNurse'],
  ['eva', 'avd-6', 'huddleLead'],
  ['nils', 'avd-6', 'wardNurse'],
  ['maria', 'hc-bla', 'careCoordinatorPrimary'],
  ['greta', 'hc-hogsby', 'careCoordinatorPrimary'],
  ['sten', 'samrehab', 'rehabTherapist'],
  ['ida', 'psykiatri', 'otherRegionUnit'],
  ['lena', 'oskarshamn-bistand', 'needsAssessor'],
  ['karin', 'oskarshamn-hemtjanst', 'homeCarePlanner'],
  ['per', 'hogsby-bistand', 'needsAssessor'],
  ['siv', 'hogsby-hemtjanst', 'homeCarePlanner'],
  // The same Siv, who works half her time in the next municipality.
  ['siv-monsteras', 'monsteras-bistand', 'needsAssessor'],
  ['ulla', 'monsteras-bistand', 'needsAssessor'],
  ['agda', 'hogsby-bistand', 'manager'],
  ['rut', 'avd-5', 'logReviewer'],
  ['olof', 'oskarshamn-bistand', 'logReviewer'],
  ['harald', 'hogsby-bistand', 'logReviewer'],
  ['stina', 'avd-5', 'student'],
  ['frida', 'hc-bla', 'researcher'],
]

/** Whoever only listens comes in nobody's place and has no page: their names are words that can be found wherever they turn up. */
const names: Readonly<Record<string, string>> = { stina: 'Zqstinastu', frida: 'Zqfridafor' }

export const personOf = (id: string): string =>
  (work.findIndex(([other]) => other === id.split('-')[0]) + 1).toString(16).padStart(32, '0')

/** Everyone who works somewhere in the region: a person in one commission. */
export const staff = work.map(([id, unit, role], at) => ({
  ...{ id, unit, role, person: personOf(id), name: names[id] ?? `Namn ${id}` },
  membership: (1_000 + at).toString(16).padStart(32, '0'),
}))
export type Colleague = (typeof staff)[number]
/** Those who have a page of the meeting: the others review the log, manage a unit or only listen. */
export const carers = staff.filter(
  ({ role }) => !['manager', 'logReviewer', 'student', 'researcher'].includes(role),
)
export const reviewers = staff.filter(({ role }) => role === 'logReviewer')
export const listeners = staff.filter(({ id }) => id in names)

export function colleague(id: string): Colleague {
  const found = staff.find((one) => one.id === id)
  if (!found) throw new Error(`nobody is called ${id}`)
  return found
}

/** Two wards, three municipalities, two health centres and what more there is beside them; no patients. */
export async function seedRegion(store: Store): Promise<readonly PersonaOffer[]> {
  const { arena } = store
  await give(store, 'nameArena', { arena, name: 'Prov', practice: true })
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
      name: organisation,
      principal: 'municipality',
    })
  for (const [unit, organisation, fn] of units) {
    const body = { arena, unit, organisation, function: fn, name: `Enhet ${unit}`, short: unit }
    await give(store, 'addUnit', { ...body, phone: '070-1740605', alsoCalled: [] })
  }
  await give(store, 'setReserveFormats', { arena, formats: ['99##########'] })
  for (const { id: _, ...work } of staff)
    await give(store, 'giveMembership', { arena, ...work, from: '2020-01-01', to: null })
  for (const [ward, lead, deputy] of [
    ['avd-5', 'anna', 'bo'],
    ['avd-6', 'eva', 'nils'],
  ] as const) {
    const times = { weekdays: [1, 2, 3, 4, 5, 6, 7], start: '08:15', minutesPerPatient: 5 }
    const schedule = { ...times, lead: personOf(lead), deputy: personOf(deputy) }
    await give(store, 'setSchedule', { arena, ward, schedule })
  }
  return staff.map(({ id, person, unit, role }) => {
    const names = { name: id, unitName: unit, organisation: '', hint: '' }
    return { id, person, unit, role, ...names }
  })
}
