import type { FastifyInstance } from 'fastify'
import type { StaffUnit } from '../../shared/api.ts'
import { type ArenaState, isInCare, staffOf } from '../../shared/arena/state.ts'
import type { Deps } from '../deps.ts'
import { answering } from './answering.ts'

/**
 * Who works where today, for all of the arena alike: whom one can name who sits in the same room, or ask to go in one's place. It says
 * nothing about any patient.
 */
export function staffRoutes(app: FastifyInstance, deps: Deps): void {
  app.get(
    '/api/staff',
    answering(deps, ({ house }) => staffUnits(house.store.folds.arena(), deps.now())),
  )
}

const staffUnits = (arena: ArenaState, now: number): StaffUnit[] =>
  Object.values(arena.units).flatMap(({ id, name, phone }) => {
    const people = staffOf(arena, id, now)
      .map(({ person, name, role }) => ({
        ...{ person, name },
        inCare: isInCare(arena, person, id, now),
        manages: role === 'manager',
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
    return people.length === 0 ? [] : [{ unit: id, name, phone, people }]
  })
