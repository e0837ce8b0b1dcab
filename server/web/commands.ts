import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { requests } from '../../shared/socket.ts'
import type { Deps } from '../deps.ts'
import { answerNo, httpStatus } from './errors.ts'
import { whoAsks } from './who.ts'

/** A confirmed list of 200 lines with what was known before, each at its longest, and no more. */
const largestCommand = 384 * 1024

/** Commands outside a huddle's socket: the same one way in. */
export function commandRoutes(app: FastifyInstance, deps: Deps): void {
  app.post('/api/command', { bodyLimit: largestCommand }, async (request, reply) => {
    const asking = whoAsks(request, deps)
    if ('refused' in asking) return answerNo(reply, asking.refused)
    const parsed = v.safeParse(requests.command, request.body)
    if (!parsed.success) return answerNo(reply, { code: 'malformed' })
    const { id, type, body } = parsed.output
    const actor = { kind: 'person' as const, ...asking.reader }
    const answer = await asking.house.store.execute({ id, type, body, actor })
    return reply.status(answer.ok ? 200 : httpStatus(answer.refusal)).send(answer)
  })
}
