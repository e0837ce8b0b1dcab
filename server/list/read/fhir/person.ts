import { isReserve, plainReserve } from '../../../../shared/case/reserve.ts'
import { readName } from '../name.ts'
import type { FhirIdentifier, Of } from './resources.ts'

type Patient = Of<'Patient'>

/** Personnummer and samordningsnummer, by the object identifiers that Swedish systems use and by those of the Swedish base profiles. */
const personal = new Set([
  'urn:oid:1.2.752.129.2.1.3.1',
  'urn:oid:1.2.752.129.2.1.3.3',
  'http://electronichealth.se/identifier/personnummer',
  'http://electronichealth.se/identifier/samordningsnummer',
])

/** The patient's number as it is written; without one, her day of birth. */
export function numberOf({ identifier = [], birthDate }: Patient): string | null {
  const own = identifier.filter(({ system = '' }) => personal.has(withUrn(system)))
  const current = own.find(({ use }) => use !== 'old') ?? own[0]
  return current?.value ?? birthDate?.replaceAll('-', '') ?? null
}

/** A number of a system that is not the state's own, written as the arena's reserve numbers are. */
export function reserveOf({ identifier = [] }: Patient, formats: readonly string[]): string | null {
  const isOne = ({ system = '', value = '' }: FhirIdentifier) =>
    !personal.has(withUrn(system)) && isReserve(plainReserve(value), formats)
  return identifier.find(isOne)?.value ?? null
}

const withUrn = (system: string): string => (/^[\d.]+$/.test(system) ? `urn:oid:${system}` : system)

export function nameOf({ name = [] }: Patient): { given: string; family: string } {
  const used = ['official', 'usual', undefined].flatMap((use) => name.filter((one) => one.use === use))
  const [chosen] = [...used, ...name]
  const given = (chosen?.given ?? []).filter((part) => part !== null).join(' ')
  const family = chosen?.family ?? ''
  if (given !== '' && family !== '') return { given, family }
  const read = readName(chosen?.text ?? '', 'givenFirst')
  return 'fault' in read ? { given, family } : read
}

/** Labels that say nothing of protection: how confidential a record usually is, and that it is made up. */
const harmless = new Set(['U', 'L', 'M', 'N', 'DEMO', 'HTEST', 'TEST'])

/**
 * Sekretessmarkering and skyddad folkbokföring stand among the security labels (Swedish base profiles, SecurityLabel). Any label that is
 * not known to be harmless counts: protected identity never enters a shared list, so this errs on the safe side.
 */
function isProtected({ meta, extension = [] }: Patient): boolean {
  const labels = meta?.security ?? []
  return (
    labels.some(({ code = '' }) => !harmless.has(code)) ||
    extension.some(
      ({ url = '', valueBoolean }) => /sekretess|skydd|protected/i.test(url) && valueBoolean !== false,
    )
  )
}

/** A file may hold her twice, and say it in one place alone: by id or by any of her numbers she is the same. */
export function protectedIn(patients: readonly Patient[]): (patient: Patient) => boolean {
  const keysOf = ({ id, identifier = [] }: Patient) => [
    ...(id === undefined ? [] : [`id ${id}`]),
    ...identifier.flatMap(({ value }) => (value === undefined ? [] : `number ${value.replaceAll('-', '')}`)),
  ]
  const hidden = new Set(patients.filter(isProtected).flatMap(keysOf))
  return (patient) => isProtected(patient) || keysOf(patient).some((key) => hidden.has(key))
}

export const hasDied = ({ deceasedBoolean, deceasedDateTime }: Patient): boolean =>
  deceasedBoolean === true || deceasedDateTime !== undefined
