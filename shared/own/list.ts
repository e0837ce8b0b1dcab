import type { UnitFunction } from '../arena/events.ts'
import type { Unit } from '../arena/state.ts'
import type { Folds } from '../core/rule.ts'
import type { LocalDate } from '../core/time.ts'
import { type DisclosedCase, disclosed } from '../policy/disclosed.ts'
import { type Ask, asksFor } from './asks.ts'
import { type HomePatient, homeOf } from './home.ts'
import { type Named, namedBy } from './named.ts'
import { type OwnPatient, ownPatient, type Urgency } from './patient.ts'

/** Own inpatients of every commission one person holds: of each arena what that arena lets this unit know. */
export type OwnList = {
  today: LocalDate
  units: readonly OwnUnit[]
  /** The most urgent first, whatever the arena. */
  patients: readonly (OwnPatient & { persona: string })[]
  /** Those who have come home, of each commission by itself. */
  home: readonly (HomePatient & { persona: string })[]
}

export type OwnUnit = Named & {
  /** Who one is there. */
  persona: string
  unit: string
  unitName: string
  function: UnitFunction
  arenaName: string
  /** What its list can be narrowed to. */
  asksFor: readonly Ask[]
}

/** The patients who lie in hospital in this arena and concern this unit. */
export function ownPatients(folds: Folds, unit: string): DisclosedCase[] {
  const wards = Object.values(folds.arena().units).filter((it) => it.function === 'ward')
  return wards
    .flatMap((ward) => folds.list(ward.id).cases)
    .flatMap((id) => disclosed(folds.case(id), { unit }) ?? [])
    .filter(({ episode }) => episode.state === 'admitted')
}

export function ownListOf(
  folds: Folds,
  unit: Unit,
  persona: string,
  now: number,
): { unit: OwnUnit } & Pick<OwnList, 'patients' | 'home'> {
  const arena = folds.arena()
  const here = ownPatients(folds, unit.id)
  return {
    unit: {
      ...{ persona, unit: unit.id, unitName: unit.name, function: unit.function, arenaName: arena.name },
      asksFor: asksFor(unit.function),
      ...namedBy(unit.id, here),
    },
    patients: here.map((patient) => ({ ...ownPatient(patient, arena, unit, now), persona })),
    home: homeOf(folds, { unit: unit.id }, now).map((patient) => ({ ...patient, persona })),
  }
}

const ranks: Record<Urgency, number> = { now: 0, asked: 1, withheld: 2, done: 3 }

/** By urgency, then by the day she leaves; who has no day yet comes last among her like. */
export function byUrgency(a: OwnPatient, b: OwnPatient): number {
  const key = ({ urgency, estimate, family, case: id }: OwnPatient) =>
    `${ranks[urgency]} ${estimate?.day ?? '9999'} ${family} ${id}`
  return key(a) < key(b) ? -1 : 1
}
