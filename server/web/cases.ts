import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { sharingOf } from '../../shared/case/views/sharing.ts'
import { Id } from '../../shared/core/schema.ts'
import type { Deps } from '../deps.ts'
import { httpStatus } from './errors.ts'
import { whoAsks } from './who.ts'

/** What is asked about one patient beside the meeting. */
export function caseRoutes(app: FastifyInstance, deps: Deps): void {
  app.get('/api/cases/:case/sharing', async (request, reply) => {
    const asking = whoAsks(request, deps)
    if ('refused' in asking)
      return reply.status(httpStatus(asking.refused)).send({ ok: false, refusal: asking.refused })
    const params = v.safeParse(v.object({ case: Id }), request.params)
    if (!params.success) return reply.status(404).send({ ok: false, refusal: { code: 'notFound' } })
    const { store } = asking.house
    const { folds, access } = store
    const answer = sharingOf(folds.case(params.output.case), folds.arena(), asking.reader)
    if ('code' in answer) return reply.status(httpStatus(answer)).send({ ok: false, refusal: answer })
    // No row, no answer.
    access.once(asking.reader, [answer.case], 'sharing', deps.now())
    return { ok: true, answer }
  })
}
