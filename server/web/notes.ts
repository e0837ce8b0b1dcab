import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import type { Refusal } from '../../shared/core/refusal.ts'
import { Id } from '../../shared/core/schema.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Deps } from '../deps.ts'
import { readNotes, readOwn, readTasks } from '../notes/notes.ts'
import type { Store } from '../store/store.ts'
import { httpStatus } from './errors.ts'
import { whoAsks } from './who.ts'

type Read = (store: Store, reader: Reader, huddle: string, now: number) => object | Refusal

/** A huddle's notes, the ward's tasks and a party's own: each as this reader may have them. */
export function notesRoutes(app: FastifyInstance, deps: Deps): void {
  const answering = (read: Read) => async (request: FastifyRequest, reply: FastifyReply) => {
    const asking = whoAsks(request, deps)
    if ('refused' in asking)
      return reply.status(httpStatus(asking.refused)).send({ ok: false, refusal: asking.refused })
    const params = v.safeParse(v.object({ huddle: Id }), request.params)
    const { store } = asking.house
    const refusal: Refusal = { code: 'notFound' }
    if (!params.success || store.folds.huddle(params.output.huddle).status === 'none')
      return reply.status(404).send({ ok: false, refusal })
    const answer = read(store, asking.reader, params.output.huddle, deps.now())
    if ('code' in answer) return reply.status(httpStatus(answer)).send({ ok: false, refusal: answer })
    return { ok: true, answer }
  }
  app.get('/api/huddles/:huddle/notes', answering(readNotes))
  app.get('/api/huddles/:huddle/tasks', answering(readTasks))
  app.get('/api/huddles/:huddle/own', answering(readOwn))
}
