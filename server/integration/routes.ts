import type { FastifyInstance, FastifyRequest } from 'fastify'
import { localDate } from '../../shared/core/time.ts'
import { tasksBundle } from '../../shared/fhir/tasks.ts'
import type { Imported } from '../../shared/list/imported.ts'
import { disclosed } from '../../shared/policy/disclosed.ts'
import type { Deps } from '../deps.ts'
import { unitsOf } from '../list/places.ts'
import { limits } from '../list/read/limits.ts'
import { answerNo } from '../web/errors.ts'
import { systemAsks, whoAsks } from '../web/who.ts'

type OfWard = { Params: { ward: string } }

/** What other systems do, each by a token of its own: hand in a ward's list, and take out a unit's own tasks (docs/integration.md). */
export function integrationRoutes(app: FastifyInstance, deps: Deps): void {
  importRoute(app, deps)
  exportRoute(app, deps)
}

/** The list waits for the ward: what would change is looked over by a person, who confirms. Here nothing is changed. */
function importRoute(app: FastifyInstance, deps: Deps): void {
  const { reader, now } = deps
  const asking = (request: FastifyRequest<OfWard>) => {
    const who = systemAsks(request, deps)
    if ('refused' in who) return who
    const isWard = who.house.store.folds.arena().units[who.reader.unit]?.function === 'ward'
    return isWard && who.reader.unit === request.params.ward
      ? who
      : { refused: { code: 'onlyTheWard' as const } }
  }
  // A scope of its own: whatever the type says, the content tells what it is.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
    scope.post<OfWard>('/api/import/:ward', {
      bodyLimit: limits.packedBytes,
      config: { signed: true, rateLimit: { max: 12, timeWindow: '1 minute' } },
      // Before the file is taken in, not after.
      onRequest: async (request, reply) => {
        const who = asking(request)
        if ('refused' in who) return answerNo(reply, who.refused)
      },
      handler: async (request, reply) => {
        const who = asking(request)
        if ('refused' in who) return answerNo(reply, who.refused)
        const bytes = request.body
        if (!Buffer.isBuffer(bytes)) return answerNo(reply, { code: 'malformed' })
        const { store } = who.house
        const { ward } = request.params
        const arena = store.folds.arena()
        const read = await reader.read(bytes, {
          ...{ today: localDate(now()), units: unitsOf(arena), ward },
          ...{ mapping: store.folds.list(ward).columns, reserveFormats: arena.reserveFormats },
        })
        if ('code' in read) return reply.status(422).send(unreadable(read.code))
        store.waitingLists.put({ ward, sender: who.token.name, token: who.token.id, at: now(), bytes })
        const faults = read.faults.map(({ line, field, code }) => ({ line, field, code }))
        const answer: Imported = { patients: read.rows.length, faults, notRead: read.notRead }
        return reply.status(202).send({ ok: true, answer })
      },
    })
  })
}

function exportRoute(app: FastifyInstance, deps: Deps): void {
  app.get('/api/export/tasks', async (request, reply) => {
    const isSystem = request.headers.authorization !== undefined
    const who = isSystem ? systemAsks(request, deps) : whoAsks(request, deps)
    if ('refused' in who) return answerNo(reply, who.refused)
    const { folds, projections, access } = who.house.store
    const cases = projections
      .casesOf(who.reader.unit)
      .flatMap((id) => disclosed(folds.case(id), who.reader) ?? [])
    const bundle = tasksBundle(cases, folds.arena(), who.reader, deps.now())
    const given = bundle.entry.flatMap(({ resource }) =>
      resource.resourceType === 'Patient' ? resource.id : [],
    )
    // No row, no answer: committed before the first byte leaves.
    access.once(who.reader, given, 'export', deps.now())
    return reply.type('application/fhir+json; charset=utf-8').send(JSON.stringify(bundle))
  })
}

/** It came as it should, and is no list that can be read. */
const unreadable = (of: string) => ({ ok: false, refusal: { code: 'malformed', of } })
