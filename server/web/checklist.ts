import type { FastifyInstance } from 'fastify'
import { checklistSettings } from '../../shared/arena/checklist/settings.ts'
import type { Deps } from '../deps.ts'
import { answering } from './answering.ts'

/** What the arena's teams have agreed on beforehand. It says nothing about any patient. */
export function checklistRoutes(app: FastifyInstance, deps: Deps): void {
  app.get(
    '/api/checklist',
    answering(deps, ({ house }) => checklistSettings(house.store.folds.arena())),
  )
}
