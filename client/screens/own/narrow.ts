import type { Ask } from '../../../shared/own/asks.ts'
import type { OwnList } from '../../../shared/own/list.ts'

export type Listed = OwnList['patients'][number]
export type Narrow = 'all' | 'now' | Ask

/** By what is asked of our own unit and by nothing else: there is no other way to look for anybody here (PDL 2:8). */
export const fits = ({ urgency, asks }: Listed, narrow: Narrow): boolean =>
  narrow === 'all' || (narrow === 'now' ? urgency === 'now' : asks.includes(narrow))

/** The ways to narrow the list, each with how many there are. */
export function narrowings({
  units,
  patients,
}: Pick<OwnList, 'units' | 'patients'>): { narrow: Narrow; count: number }[] {
  const asked = [...new Set(units.flatMap(({ asksFor }) => asksFor))]
  return (['all', 'now', ...asked] as const).map((narrow) => ({
    narrow,
    count: patients.filter((patient) => fits(patient, narrow)).length,
  }))
}

export const keyOf = ({ persona, case: id }: Listed): string => `${persona} ${id}`

/** The patients in the order they stood when it was chosen: who is answered for stays where she is until one looks anew. */
export function steady(patients: readonly Listed[], narrow: Narrow, kept: readonly string[]): Listed[] {
  const stay = kept.flatMap((key) => patients.find((patient) => keyOf(patient) === key) ?? [])
  const come = patients.filter((patient) => fits(patient, narrow) && !kept.includes(keyOf(patient)))
  return [...stay, ...come]
}
