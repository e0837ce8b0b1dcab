import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { readConfidential } from '../../shared/case/views/confidential.ts'
import { sharingOf } from '../../shared/case/views/sharing.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Folds } from '../../shared/core/rule.ts'
import { Id } from '../../shared/core/schema.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Deps } from '../deps.ts'
import type { Purpose } from '../store/access.ts'
import { httpStatus } from './errors.ts'
import { whoAsks } from './who.ts'

type Read = (folds: Folds, id: string, reader: Reader, now: number) => { case: string } | Refusal

/** What is asked about one patient beside the meeting; each with a purpose of its own in the log of who saw what. */
export function caseRoutes(app: FastifyInstance, deps: Deps): void {
  const answering =
    (purpose: Purpose, read: Read) => async (request: FastifyRequest, reply: FastifyReply) => {
      const asking = whoAsks(request, deps)
      const no = (refusal: Refusal) => reply.status(httpStatus(refusal)).send({ ok: false, refusal })
      if ('refused' in asking) return no(asking.refused)
      const params = v.safeParse(v.object({ case: Id }), request.params)
      if (!params.success) return no({ code: 'notFound' })
      const { folds, access } = asking.house.store
      const answer = read(folds, params.output.case, asking.reader, deps.now())
      if ('code' in answer) return no(answer)
      // No row, no answer.
      access.once(asking.reader, [answer.case], purpose, deps.now())
      return { ok: true, answer }
    }
  app.get(
    '/api/cases/:case/sharing',
    answering('sharing', (folds, id, reader, now) => sharingOf(folds.case(id), folds.arena(), reader, now)),
  )
  app.get(
    '/api/cases/:case/confidential',
    answering(
      'confidential',
      (folds, id, reader) => readConfidential(folds.case(id), folds.arena(), reader) ?? { code: 'notFound' },
    ),
  )
}
