import type { EntryContent } from '../../../shared/case/facets/entries.ts'
import type { Addressee } from '../../../shared/case/line.ts'
import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import type { PersonHere } from '../../../shared/huddle/views/people.ts'

/** Whom an `@` can name: the parties of the open patient, then the persons of theirs who are here, and whom a line that is being changed names already. */
export function addresseesOf(
  patient: PatientSlice,
  here: readonly PersonHere[],
  named?: Pick<EntryContent, 'owner' | 'ownerName'>,
): Addressee[] {
  const units = patient.parties.map(({ unit, name }) => ({ unit, person: null, name }))
  const people = [...here, ...(named?.ownerName ? [{ unit: named.owner, name: named.ownerName }] : [])]
    .filter(({ unit }) => units.some((party) => party.unit === unit))
    .map(({ unit, name }) => ({ unit: unit ?? '', person: name, name }))
  const isFirst = (one: Addressee, at: number) =>
    people.findIndex(({ unit, name }) => unit === one.unit && name === one.name) === at
  return [...units, ...people.filter(isFirst)]
}
