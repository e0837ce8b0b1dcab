import type { Addressee } from '../../../shared/case/line.ts'
import type { PatientSlice, PersonHere } from '../../../shared/view/slices.ts'

/** Whom an `@` can name: the parties of the open patient, then the persons of theirs who are here. */
export function addresseesOf(patient: PatientSlice, here: readonly PersonHere[]): Addressee[] {
  const units = patient.parties.map(({ unit, name }) => ({ unit, person: null, name }))
  const people = here
    .filter(({ unit }) => units.some((party) => party.unit === unit))
    .map(({ unit, name }) => ({ unit, person: name, name }))
  return [...units, ...people]
}
