import type { Lookup } from '../unit.ts'
import type { Resolve } from './references.ts'
import type { FhirReference, Of, Resource } from './resources.ts'

/** The arena's units, each found by any of its names. */
export type Lookups = { readonly municipality: Lookup; readonly healthCentre: Lookup; readonly ward: Lookup }
export type Around = {
  readonly resolve: Resolve
  readonly lookups: Lookups
  readonly teams: readonly Of<'CareTeam'>[]
}
type Patient = Of<'Patient'>
type Encounter = Of<'Encounter'>

/** How far up one looks from a bed to its ward; what points in a circle ends too. */
const floors = 6

/** Bed, room and ward of a stay: the location she is at now, and what that is part of. */
export function whereOf(encounter: Encounter, around: Around): { ward: string; room: string; bed: string } {
  const { resolve, lookups } = around
  const all = encounter.location ?? []
  const now = all.filter(
    ({ status, period }) => (status ?? 'active') === 'active' && period?.end === undefined,
  )
  const place = { ward: '', room: '', bed: '' }
  for (const { location: reference } of now) {
    let at = resolve('Location', reference, encounter)
    if (at === undefined) place.bed ||= reference?.display ?? ''
    for (let floor = 0; at !== undefined && floor < floors; floor += 1) {
      const is = at.physicalType?.coding?.[0]?.code
      const names = namesOf(at)
      if (is === 'bd') place.bed ||= at.name ?? ''
      else if (is === 'ro') place.room ||= at.name ?? ''
      else if (is === 'wa' || names.some((name) => lookups.ward(name) !== null))
        place.ward ||= known(names, lookups.ward)
      at = resolve('Location', at.partOf, at)
    }
  }
  const provider = namesBy(encounter.serviceProvider, encounter, around)
  const isWard = provider.some((name) => lookups.ward(name) !== null)
  return { ...fitting(place), ward: place.ward || (isWard ? known(provider, lookups.ward) : '') }
}

/** What does not fit on the sign of a bed is no bed. */
function fitting({ room, bed }: { room: string; bed: string }): { room: string; bed: string } {
  if (bed.length > longestBed) return { room: '', bed: '' }
  return { room: room.length + bed.length < longestBed ? room : '', bed }
}
const longestBed = 16

/**
 * The municipality, where it is said: as an organisation of her own care team or of the patient, else as the district of her home address.
 * A post town is no municipality, and where two are named nobody has said which.
 */
export function municipalityOf(patient: Patient, encounter: Encounter | null, around: Around): string {
  const { municipality } = around.lookups
  const organisations = [
    ...teamNames(patient, encounter, around),
    namesBy(patient.managingOrganization, patient, around),
  ]
  const named = organisations.filter((names) => names.some((name) => municipality(name) !== null))
  const homes = (patient.address ?? []).filter(
    ({ use, period }) => use !== 'old' && period?.end === undefined,
  )
  const home = homes.find(({ use }) => use === 'home') ?? homes[0]
  const coded = home?.extension?.flatMap(({ url = '', valueString, valueCoding }) =>
    /municipality|kommun/i.test(url) ? (valueCoding?.display ?? valueString ?? []) : [],
  )
  const district = coded?.[0] ?? home?.district ?? ''
  return once(named.map((names) => known(names, municipality))) || district
}

/** The health centre she is listed at, else that of her care team. */
export function healthCentreOf(patient: Patient, encounter: Encounter | null, around: Around): string {
  const { healthCentre } = around.lookups
  const listed = (patient.generalPractitioner ?? []).map((one) => namesBy(one, patient, around))
  const isKnown = (names: readonly string[]) => names.some((name) => healthCentre(name) !== null)
  const own = listed.filter(isKnown)
  const found = own.length > 0 ? own : teamNames(patient, encounter, around).filter(isKnown)
  return once(found.map((names) => known(names, healthCentre))) || (listed[0]?.[0] ?? '')
}

function teamNames(patient: Patient, encounter: Encounter | null, around: Around): string[][] {
  const { resolve, teams } = around
  const own = teams.filter((team) => {
    const isOver = team.status === 'inactive' || team.status === 'entered-in-error'
    const of = resolve('Encounter', team.encounter, team)
    return (
      !isOver && resolve('Patient', team.subject, team) === patient && (of === undefined || of === encounter)
    )
  })
  return own.flatMap((team) =>
    [
      ...(team.participant ?? []).flatMap(({ member, onBehalfOf }) => [member, onBehalfOf]),
      ...(team.managingOrganization ?? []),
    ].map((one) => namesBy(one, team, around)),
  )
}

/** Every name of the organisation, and of what it is part of, that a reference names. */
function namesBy(reference: FhirReference | undefined, from: Resource, { resolve }: Around): string[] {
  const names: string[] = []
  let at = resolve('Organization', reference, from)
  for (let floor = 0; at !== undefined && floor < floors; floor += 1) {
    names.push(...namesOf(at))
    at = resolve('Organization', at.partOf, at)
  }
  return [...names, reference?.display ?? '', reference?.identifier?.value ?? ''].filter(
    (name) => name !== '',
  )
}

const namesOf = ({ name, alias, identifier }: Of<'Organization'> | Of<'Location'>): string[] =>
  [name ?? '', ...(alias ?? []), ...(identifier ?? []).map(({ value = '' }) => value)].filter(
    (one) => one !== '',
  )

/** The name that the arena knows, else the first. */
const known = (names: readonly string[], lookup: Lookup): string =>
  names.find((name) => lookup(name) !== null) ?? names[0] ?? ''

/** Two that differ are told as they stand, and found by nobody. */
const once = (names: readonly string[]): string => [...new Set(names)].join(' / ')
