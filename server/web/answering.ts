import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Deps } from '../deps.ts'
import { answerNo } from './errors.ts'
import { type Asking, whoAsks } from './who.ts'

/** A route that answers somebody: whoever may not ask is told why, and so is who asks for what cannot be given. */
export const answering =
  (deps: Deps, read: (asking: Asking, request: FastifyRequest) => object | Refusal) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const asking = whoAsks(request, deps)
    if ('refused' in asking) return answerNo(reply, asking.refused)
    const answer = read(asking, request)
    return 'code' in answer ? answerNo(reply, answer) : { ok: true, answer }
  }
