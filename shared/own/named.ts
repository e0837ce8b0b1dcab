import type { Designated, Reception } from '../case/facets/receptions.ts'
import { keyed } from '../core/keyed.ts'
import type { DisclosedCase } from '../policy/disclosed.ts'

/** What a unit has named of late, offered again: it is mostly the same. The latest first. */
export type Named = {
  physicians: readonly string[]
  contacts: readonly { name: string; phone: string | null }[]
}

const mostOffered = 4

/** Of the patients that concern it, as far as it may know of them. */
export function namedBy(unit: string, here: readonly DisclosedCase[]): Named {
  const receptions = here.flatMap((patient) => keyed(patient.receptions, unit) ?? [])
  const contacts = here.flatMap(({ designatedContact: it }) => (it?.unit === unit ? it : []))
  const physicians = newestFirst<Reception>(receptions).flatMap(({ physician }) => physician ?? [])
  const unique = newestFirst<Designated>(contacts).filter(
    ({ name }, at, all) => all.findIndex((other) => other.name === name) === at,
  )
  return {
    physicians: [...new Set(physicians)].slice(0, mostOffered),
    contacts: unique.slice(0, mostOffered).map(({ name, phone }) => ({ name, phone })),
  }
}

const newestFirst = <It extends { at: number }>(all: readonly It[]): It[] =>
  all.toSorted((a, b) => b.at - a.at)
