import type { ReadRefusal } from '../../../../shared/list/reading.ts'
import { limits } from '../limits.ts'
import type { Cell, Table } from '../table.ts'
import { healthCentreLookup, municipalityLookup, type Units, wardLookup } from '../unit.ts'
import { collect } from './collect.ts'
import { momentCell } from './moment.ts'
import type { NotReadCounts } from './notRead.ts'
import { hasDied, nameOf, numberOf, protectedIn, reserveOf } from './person.ts'
import { type Around, healthCentreOf, municipalityOf, whereOf } from './places.ts'
import { createResolve, type Resolve } from './references.ts'
import { isOf, type Of, type Resource } from './resources.ts'

type Encounter = Of<'Encounter'>
type Patient = Of<'Patient'>
export type FhirOptions = { readonly units: Units; readonly reserveFormats: readonly string[] }

/** The headings are words that the reader of lists knows (../synonyms.ts). */
const headings = [
  ...['Avdelning', 'Sal', 'Plats', 'Efternamn', 'Förnamn', 'Personnummer', 'Reservnummer', 'Kommun'],
  ...['Hälsocentral', 'Inskriven', 'Beräknad utskrivning', 'Skyddade personuppgifter'],
]

/**
 * FHIR R4 as a list like any other: a line for each ongoing stay, or for each patient where the file has no stays. What becomes of the lines
 * is decided where all lists are read; here nothing is judged. docs/integration.md says what is read.
 */
export function readFhir(text: string, options: FhirOptions): Table | ReadRefusal {
  const collected = collect(text)
  if (collected === null) return { code: 'notFhir' }
  const { notRead } = collected
  const resources = collected.found.map(({ resource }) => resource)
  const around = aroundOf(resources, createResolve(collected), options.units)
  const stays = staysIn(resources, around.resolve, notRead)
  if (stays.length > limits.rows) return { code: 'tooManyRows' }
  const isHidden = protectedIn(resources.filter((one) => isOf('Patient', one)))
  const rows = stays.map(({ patient, encounter }) => [
    ...rowOf(patient, encounter, around, options),
    isHidden(patient) ? 'ja' : '',
  ])
  return {
    ...{ name: '', rows: [headings, ...rows], merged: [], hidden: new Set() },
    ...{ isExact: true, notRead: notRead.all() },
  }
}

const aroundOf = (resources: readonly Resource[], resolve: Resolve, units: Units): Around => ({
  resolve,
  teams: resources.filter((one) => isOf('CareTeam', one)),
  lookups: {
    municipality: municipalityLookup(units.municipalities),
    healthCentre: healthCentreLookup(units.healthCentres),
    ward: wardLookup(units.wards),
  },
})

type Stay = { readonly patient: Patient; readonly encounter: Encounter | null }

function staysIn(resources: readonly Resource[], resolve: Resolve, notRead: NotReadCounts): Stay[] {
  const patients = resources.filter((one) => isOf('Patient', one))
  const encounters = resources.filter((one) => isOf('Encounter', one))
  const isAlive = (patient: Patient) => {
    if (hasDied(patient)) notRead.add('died', 'Patient')
    return !hasDied(patient)
  }
  if (encounters.length === 0)
    return patients.filter(isAlive).map((patient) => ({ patient, encounter: null }))
  const here = encounters.filter(isInpatient)
  notRead.add('notHere', 'Encounter', encounters.length - here.length)
  // A stay at a ward may be part of the stay at the hospital: the innermost says where she is.
  const wholes = new Set(here.map((one) => resolve('Encounter', one.partOf, one)))
  const stays = here
    .filter((one) => !wholes.has(one))
    .flatMap((encounter) => {
      const patient = resolve('Patient', encounter.subject, encounter)
      if (patient === undefined) notRead.add('noPatient', 'Encounter')
      return patient === undefined ? [] : { patient, encounter }
    })
  const staying = new Set(stays.map(({ patient }) => patient))
  const others = encounters.map((one) => resolve('Patient', one.subject, one))
  notRead.add(
    ...(['noEncounter', 'Patient'] as const),
    patients.filter((one) => !staying.has(one) && !others.includes(one)).length,
  )
  return stays.filter(({ patient }) => isAlive(patient))
}

const ongoing: ReadonlySet<string | undefined> = new Set(['arrived', 'triaged', 'in-progress', 'onleave'])
const inpatient: ReadonlySet<string | undefined> = new Set(['IMP', 'ACUTE', 'NONAC', undefined])
const isInpatient = ({ status, class: is }: Encounter): boolean =>
  ongoing.has(status) && inpatient.has(is?.code)

/** Encounter has no place for a planned end in R4: it is that of R5, as an extension, or an end that is set while she is here. */
const plannedEnd = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter.plannedEndDate'

function rowOf(patient: Patient, encounter: Encounter | null, around: Around, options: FhirOptions): Cell[] {
  const { given, family } = nameOf(patient)
  const { ward, room, bed } = encounter ? whereOf(encounter, around) : { ward: '', room: '', bed: '' }
  const planned = encounter?.extension?.find(({ url }) => url === plannedEnd)
  return [
    ...[ward.slice(0, 40), room, bed, family, given],
    ...[numberOf(patient), reserveOf(patient, options.reserveFormats)],
    ...[municipalityOf(patient, encounter, around), healthCentreOf(patient, encounter, around)],
    momentCell(encounter?.period?.start),
    momentCell(planned?.valueDateTime ?? planned?.valueDate ?? encounter?.period?.end),
  ]
}
