import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import type { Refusal } from '../../shared/core/refusal.ts'
import { Day, Id, text } from '../../shared/core/schema.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Deps } from '../deps.ts'
import { find } from '../review/find.ts'
import { readCase, readPerson } from '../review/review.ts'
import type { Store } from '../store/store.ts'
import { httpStatus } from './errors.ts'
import { whoAsks } from './who.ts'

// A name or number is asked for in a body: addresses end up in logs.
const Find = v.strictObject({ body: v.strictObject({ text: v.pipe(text(80), v.minLength(2)) }) })
/** No log is older, and a year half written is none. */
const first = '1900-01-01'
const last = '2999-12-31'
const Days = v.pipe(
  v.strictObject({ from: Day, to: Day }),
  v.check(({ from, to }) => first <= from && from <= to && to <= last),
)
const ReadCase = v.object({ params: v.strictObject({ case: Id }), query: Days })
const ReadPerson = v.object({ params: v.strictObject({ person: Id }), query: Days })

/** Who saw, heard and wrote: for those who review an organisation's log, and nobody else. */
export function reviewRoutes(app: FastifyInstance, deps: Deps): void {
  const answering =
    <Asked>(
      schema: v.GenericSchema<unknown, Asked>,
      read: (store: Store, reader: Reader, asked: Asked, now: number) => object | Refusal,
    ) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const asking = whoAsks(request, deps)
      const refuse = (refusal: Refusal) => reply.status(httpStatus(refusal)).send({ ok: false, refusal })
      if ('refused' in asking) return refuse(asking.refused)
      const { body, params, query } = request
      const asked = v.safeParse(schema, request.method === 'GET' ? { params, query } : { body })
      if (!asked.success) return refuse({ code: 'malformed' })
      const answer = read(asking.house.store, asking.reader, asked.output, deps.now())
      return 'code' in answer ? refuse(answer as Refusal) : { ok: true, answer }
    }

  app.post(
    '/api/log/find',
    answering(Find, (store, reader, { body }, now) => find(store, reader, body.text, now)),
  )
  app.get(
    '/api/log/cases/:case',
    answering(ReadCase, (store, reader, { params, query }, now) =>
      readCase(store, reader, params.case, query, now),
    ),
  )
  app.get(
    '/api/log/persons/:person',
    answering(ReadPerson, (store, reader, { params, query }, now) =>
      readPerson(store, reader, params.person, query, now),
    ),
  )
}
