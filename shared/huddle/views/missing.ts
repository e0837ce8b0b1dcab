import { nameOf } from '../../arena/state.ts'
import type { Folds } from '../../core/rule.ts'
import { entitledUnits } from '../../policy/disclosed.ts'
import { unitsHere } from '../company.ts'
import type { Instead } from '../events.ts'
import type { HuddleState } from '../state.ts'
import type { Busy } from './busy.ts'

/** A party that is not here, or is needed in another meeting until then, and what it has said is to be done instead. */
export type MissingParty = {
  unit: string
  name: string
  phone: string
  instead: { how: 'colleague'; name: string | null } | Exclude<Instead, { how: 'colleague' }> | null
  /** Server time, in whole minutes. */
  busyUntil: number | null
}

/** Those whom today's patients concern, in the order of the agenda, and who are not here yet. */
export function missingToday(state: HuddleState, folds: Folds, busy: Busy): MissingParty[] {
  const waiting = state.items.filter((item) => item.state === 'queued')
  const all = waiting.flatMap((item) => missingUnits(state, folds, item.case, busy))
  return all.filter(({ unit }, at) => all.findIndex((other) => other.unit === unit) === at)
}

/** Parties of this patient with nobody here, or only such as are needed elsewhere just now; with what they have said of it. */
export function missingUnits(state: HuddleState, folds: Folds, id: string, busy: Busy): MissingParty[] {
  const arena = folds.arena()
  const entitled = entitledUnits(folds.case(id))
  const here = unitsHere(state, entitled)
  return entitled.flatMap((unit) => {
    const it = arena.units[unit]
    const until = busy[unit] ?? null
    if (!it || (here.includes(unit) && until === null)) return []
    const said = state.absences[unit]
    const { name, phone } = it
    const instead =
      said === undefined
        ? null
        : said.how === 'colleague'
          ? { how: said.how, name: said.person === null ? null : nameOf(arena, said.person) }
          : said
    return [{ unit, name, phone, instead, busyUntil: until }]
  })
}
