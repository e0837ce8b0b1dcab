import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import type { Refusal } from '../../shared/core/refusal.ts'
import { Id } from '../../shared/core/schema.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Deps } from '../deps.ts'
import { readAsked, readNotes, readOwn, readTasks } from '../notes/notes.ts'
import type { Store } from '../store/store.ts'
import { answering } from './answering.ts'

type Read = (store: Store, reader: Reader, huddle: string, now: number) => object | Refusal

/** A huddle's notes, the ward's tasks and a party's own: each as this reader may have them. */
export function notesRoutes(app: FastifyInstance, deps: Deps): void {
  const reading = (read: Read) =>
    answering(deps, ({ reader, house: { store } }, { params }) => {
      const asked = v.safeParse(v.object({ huddle: Id }), params)
      if (!asked.success || store.folds.huddle(asked.output.huddle).status === 'none')
        return { code: 'notFound' }
      return read(store, reader, asked.output.huddle, deps.now())
    })
  app.get('/api/huddles/:huddle/notes', reading(readNotes))
  app.get('/api/huddles/:huddle/tasks', reading(readTasks))
  app.get('/api/huddles/:huddle/own', reading(readOwn))
  app.get(
    '/api/asked',
    answering(deps, ({ reader, house: { store } }) => readAsked(store, reader, deps.now())),
  )
}
