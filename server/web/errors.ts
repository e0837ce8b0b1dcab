import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Refusal } from '../../shared/core/refusal.ts'

const statusOf: Partial<Record<Refusal['code'], number>> = {
  malformed: 400,
  notSignedIn: 401,
  notYours: 403,
  onlyTheLead: 403,
  onlyTheWard: 403,
  onlyTheDeputy: 403,
  notFound: 404,
  tooLarge: 413,
  tooFast: 429,
  internal: 500,
}

/** A refusal as HTTP: everything that is not plainly one of the known kinds is a conflict with how things stand. */
export const httpStatus = (refusal: Refusal): number => statusOf[refusal.code] ?? 409

/** The answer to whoever may not, or asks for what cannot be given. */
export const answerNo = (reply: FastifyReply, refusal: Refusal) =>
  reply.status(httpStatus(refusal)).send({ ok: false, refusal })

/** One way out for errors: a code, never a message that could repeat what was sent; the detail goes to the log by request id. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500
    const code: Refusal['code'] =
      status === 413 ? 'tooLarge' : status === 429 ? 'tooFast' : status < 500 ? 'malformed' : 'internal'
    if (status >= 500) request.log.error({ err: error, code: error.code }, 'request failed')
    return reply.status(status).send({ ok: false, refusal: { code } })
  })
}
