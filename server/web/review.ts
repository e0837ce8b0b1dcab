import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import type { Refusal } from '../../shared/core/refusal.ts'
import { Day, Id, text } from '../../shared/core/schema.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Deps } from '../deps.ts'
import { find } from '../review/find.ts'
import { type Named, readCase, readPerson } from '../review/review.ts'
import { answering } from './answering.ts'

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
  const reading = <Asked>(
    schema: v.GenericSchema<unknown, Asked>,
    read: (store: Named, reader: Reader, asked: Asked, now: number) => object | Refusal,
  ) =>
    answering(deps, ({ reader, house }, { method, body, params, query }) => {
      const asked = v.safeParse(schema, method === 'GET' ? { params, query } : { body })
      if (!asked.success) return { code: 'malformed' }
      const store = { ...house.store, systemOf: deps.tokens.nameOf }
      return read(store, reader, asked.output, deps.now())
    })

  app.post(
    '/api/log/find',
    reading(Find, (store, reader, { body }, now) => find(store, reader, body.text, now)),
  )
  app.get(
    '/api/log/cases/:case',
    reading(ReadCase, (store, reader, { params, query }, now) =>
      readCase(store, reader, params.case, query, now),
    ),
  )
  app.get(
    '/api/log/persons/:person',
    reading(ReadPerson, (store, reader, { params, query }, now) =>
      readPerson(store, reader, params.person, query, now),
    ),
  )
}
