import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Deps } from '../deps.ts'
import { httpStatus } from './errors.ts'
import { type Asking, whoAsks } from './who.ts'

/** A route that answers somebody: whoever may not ask is told why, and so is who asks for what cannot be given. */
export const answering =
  (deps: Deps, read: (asking: Asking, request: FastifyRequest) => object | Refusal) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const no = (refusal: Refusal) => reply.status(httpStatus(refusal)).send({ ok: false, refusal })
    const asking = whoAsks(request, deps)
    if ('refused' in asking) return no(asking.refused)
    const answer = read(asking, request)
    return 'code' in answer ? no(answer) : { ok: true, answer }
  }
