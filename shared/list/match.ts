import type { Estimate } from '../case/facets/estimate.ts'
import type { LocalDate } from '../core/time.ts'
import type { ListRow } from './row.ts'

/** A case of the ward whose episode is open, as far as the list can say anything about it. */
export type OpenCase = {
  readonly caseId: string
  readonly given: string
  readonly family: string
  readonly number: string | null
  readonly reserve?: string | null
  /** When there is no number; otherwise the number has it. */
  readonly birthDate?: LocalDate | null
  readonly municipality: string
  readonly healthCentre: string | null
  readonly bed: string | null
  readonly admittedOn: LocalDate | null
  readonly date: Estimate | null
  readonly readySince: LocalDate | null
  /** By a physician, by name: a list changes it no more. */
  readonly readyIsDecided?: boolean
  /** On which day she was last found not to be: a list that lags behind says no earlier day anew. */
  readonly unreadyOn?: LocalDate | null
}

type Name = { readonly given: string; readonly family: string }
/** What a line says of who it is about. */
export type Named = Pick<ListRow, 'given' | 'family' | 'number' | 'reserve' | 'birthDate' | 'bed'>

/** The same words in any order and case are the same name: a list that turns "Elsa Karlsson" round changes nobody. */
export const sameName = (a: Name, b: Name): boolean => nameKey(a) === nameKey(b)

/**
 * Which open cases a line could be, for someone who knows the patient to choose from: the name agrees and nothing
 * speaks against it, or the name agrees and so does birth date or bed (then the number was corrected), or there is
 * no name and birth date or bed agrees.
 */
export function matcher(cases: readonly OpenCase[]): (row: Named) => readonly OpenCase[] {
  const byName = Map.groupBy(cases, nameKey)
  return (row) => {
    const nameless = row.given === '' && row.family === ''
    return (nameless ? cases : (byName.get(nameKey(row)) ?? [])).filter((open) => {
      const born = birthOf(open)
      const agrees =
        (row.birthDate !== null && born === row.birthDate) || (row.bed !== null && open.bed === row.bed)
      return agrees || (!nameless && (row.birthDate === null || born === null))
    })
  }
}

function birthOf(open: OpenCase): LocalDate | null {
  if (open.number === null) return open.birthDate ?? null
  const day = Number(open.number.slice(6, 8))
  // A coordination number has the day of birth + 60 (folkbokföringslagen 18 a §).
  const plain = String(day > 60 ? day - 60 : day).padStart(2, '0')
  return `${open.number.slice(0, 4)}-${open.number.slice(4, 6)}-${plain}`
}

function nameKey({ given, family }: Name): string {
  return `${given} ${family}`
    .toLocaleLowerCase('sv')
    .split(/[\s-]+/)
    .filter(Boolean)
    .sort()
    .join(' ')
}
