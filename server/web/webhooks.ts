import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import type { Heard } from '../door/webhooks.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Comes from no page of ours, and no cookie is looked at; the body is signed instead, or there is a token. */
    signed?: boolean
  }
}

const statusOf: Record<Heard, number> = { ok: 200, unsigned: 401, stale: 409, repeated: 409 }

/** Where LiveKit tells what happens in its rooms. The signature is over the very bytes, so nothing parses them before. */
export async function webhookRoutes(app: FastifyInstance, { webhooks }: Deps): Promise<void> {
  await app.register(async (plain) => {
    plain.removeAllContentTypeParsers()
    plain.addContentTypeParser('application/webhook+json', { parseAs: 'string' }, (_, body, done) =>
      done(null, body),
    )
    plain.post('/webhooks/livekit', { config: { signed: true } }, async (request, reply) => {
      const heard = await webhooks.hear(String(request.body), request.headers.authorization)
      if (heard === 'ok') return { ok: true }
      return reply.status(statusOf[heard]).send({ ok: false })
    })
  })
}
