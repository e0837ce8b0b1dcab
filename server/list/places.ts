import type { Place } from '../../shared/api.ts'
import type { UnitFunction } from '../../shared/arena/events.ts'
import type { ArenaState, Unit } from '../../shared/arena/state.ts'
import type { Units } from './read/unit.ts'

/** What a patient of this arena can belong to, for people to choose from. */
export const placesOf = (arena: ArenaState): { municipalities: Place[]; healthCentres: Place[] } => ({
  municipalities: municipalitiesOf(arena).map(({ id, name }) => ({ id, name })),
  healthCentres: healthCentresOf(arena).map(({ id, name }) => ({ id, name })),
})

/** The same, with every name that lists use for them. */
export const unitsOf = (arena: ArenaState): Units => ({
  municipalities: municipalitiesOf(arena).map(({ id, name }) => ({ id, names: [name] })),
  healthCentres: healthCentresOf(arena).map(named),
  wards: withFunction(arena, 'ward').map(named),
})

const named = ({ id, name, short, alsoCalled }: Unit) => ({
  id,
  names: [...new Set([name, short, ...alsoCalled])],
})

const municipalitiesOf = (arena: ArenaState) =>
  Object.values(arena.organisations).filter(({ principal }) => principal === 'municipality')

const healthCentresOf = (arena: ArenaState) => withFunction(arena, 'healthCentre')

const withFunction = (arena: ArenaState, which: UnitFunction) =>
  Object.values(arena.units).filter((unit) => unit.function === which)
