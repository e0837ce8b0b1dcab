import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { Slug } from '../../shared/core/schema.ts'
import type { Deps } from '../deps.ts'
import { cookieName, cookieRules } from '../session/sessions.ts'
import { answerNo } from './errors.ts'

const Enter = v.strictObject({ persona: Slug })

/** One-click personas. They exist only in a rehearsal arena; a real one is entered through an identity provider. */
export function practiceRoutes(app: FastifyInstance, { sessions, practice }: Deps): void {
  app.get('/api/practice/personas', async () => ({ ok: true, answer: practice?.personas ?? [] }))

  /** Invented patients, as a ward's own file would be. */
  app.get<{ Params: { list: string } }>('/api/practice/lists/:list', async (request, reply) => {
    const found = practice?.lists().find(({ id }) => id === request.params.list)
    if (!found) return answerNo(reply, { code: 'notFound' })
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', attachment(found.file))
      .send(found.text)
  })

  app.post('/api/practice/enter', async (request, reply) => {
    const parsed = v.safeParse(Enter, request.body)
    if (!parsed.success) return answerNo(reply, { code: 'malformed' })
    const persona = practice?.personas.find(({ id }) => id === parsed.output.persona)
    if (!practice || !persona) return answerNo(reply, { code: 'notFound' })
    const known = request.cookies[cookieName]
    const cookie = known !== undefined && sessions.isLive(known) ? known : sessions.begin()
    const { id, person, unit } = persona
    const renewed = sessions.add(cookie, { id, person, unit, arena: practice.arena })
    return reply.setCookie(cookieName, renewed, cookieRules).send({ ok: true, answer: { persona: id } })
  })
}

const attachment = (file: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(file)}`
