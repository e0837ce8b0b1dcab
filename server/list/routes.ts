import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { type ListRead, type ReadWishes, type WardList, wishesHeader } from '../../shared/api.ts'
import { itemsOf, openItems } from '../../shared/case/checklist.ts'
import { readyNow, unreadyOn } from '../../shared/case/facets/readiness.ts'
import { factsOf } from '../../shared/case/facts.ts'
import { arrangedNow } from '../../shared/case/views/change.ts'
import { localDate } from '../../shared/core/time.ts'
import { matcher, type OpenCase } from '../../shared/list/match.ts'
import { physiciansOf } from '../../shared/list/physicians.ts'
import { Column } from '../../shared/list/row.ts'
import { disclosed, type Reader } from '../../shared/policy/disclosed.ts'
import type { Deps } from '../deps.ts'
import type { Store } from '../store/store.ts'
import { answerNo } from '../web/errors.ts'
import { whoAsks } from '../web/who.ts'
import { placesOf, unitsOf } from './places.ts'
import { limits } from './read/limits.ts'
import type { HiddenLine } from './read/list.ts'

type OfWard = { Params: { ward: string } }

const Wishes = v.strictObject({
  mapping: v.record(v.pipe(v.string(), v.maxLength(120)), Column),
  sheet: v.nullable(v.pipe(v.string(), v.maxLength(120))),
  pasted: v.boolean(),
})

/** A ward's list: how it stands, and reading a new one. Reading changes nothing; the confirm is a command. */
export function listRoutes(app: FastifyInstance, deps: Deps): void {
  standingRoute(app, deps)
  readingRoutes(app, deps)
  waitingRoute(app, deps)
}

function standingRoute(app: FastifyInstance, deps: Deps): void {
  const { now } = deps
  app.get<OfWard>('/api/lists/:ward', async (request, reply) => {
    const who = wardAsks(request, deps)
    if ('refused' in who) return answerNo(reply, who.refused)
    const { store } = who.house
    const { folds } = store
    const { ward } = request.params
    const { readings, cases } = folds.list(ward)
    const last = readings.at(-1)
    const waiting = store.waitingLists.of(ward)
    const arena = folds.arena()
    const own = cases.map((id) => folds.case(id))
    const answer: WardList = {
      last: last?.day === localDate(now()) ? last : null,
      waiting: waiting && { sender: waiting.sender, at: waiting.at },
      ...placesOf(arena),
      reserveFormats: arena.reserveFormats,
      physicians: physiciansOf(ward, own, arena, now()),
    }
    return { ok: true, answer }
  })
}

function readingRoutes(app: FastifyInstance, deps: Deps): void {
  const { reader, now } = deps

  /** Reads it as the ward wishes, and sets it against the open cases. */
  async function answer(
    request: FastifyRequest<OfWard>,
    reply: FastifyReply,
    sourceOf: (store: Store, wishes: ReadWishes) => Uint8Array | string | null,
  ) {
    const { ward } = request.params
    const who = wardAsks(request, deps)
    if ('refused' in who) return answerNo(reply, who.refused)
    const wishes = wishesOf(request.headers[wishesHeader])
    const { store } = who.house
    const source = wishes && sourceOf(store, wishes)
    if (wishes === null || source === null) return answerNo(reply, { code: 'malformed' })
    const { columns } = store.folds.list(ward)
    const read = await reader.read(source, {
      today: localDate(now()),
      units: unitsOf(store.folds.arena()),
      ward,
      mapping: { ...columns, ...wishes.mapping },
      reserveFormats: store.folds.arena().reserveFormats,
      ...(wishes.sheet !== null && { sheet: wishes.sheet }),
    })
    if ('code' in read) return { ok: true, answer: { read: false, why: read.code } satisfies ListRead }
    const open = openCases(store, who.reader)
    const ids = open.map(({ caseId }) => caseId)
    // No row, no answer: committed before the first byte leaves.
    store.access.once(who.reader, ids, 'import', now())
    const { hidden, ...reading } = read
    const protects = hidden.flatMap((line) => casesOf(line, open))
    const held = heldOf(ids, store, localDate(now()))
    const arranged = arrangedOf(ids, store, who.reader)
    return { ok: true, answer: { read: true, reading, open, protects, held, arranged } satisfies ListRead }
  }

  // A scope of its own: no other route of a person takes bytes, or this many of them.
  app.register(async (scope) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) =>
      done(null, body),
    )
    scope.post<OfWard>('/api/lists/:ward/read', {
      bodyLimit: limits.packedBytes,
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      // Before the file is taken in, not after.
      onRequest: async (request, reply) => {
        const who = wardAsks(request, deps)
        if ('refused' in who) return answerNo(reply, who.refused)
      },
      handler: (request, reply) =>
        answer(request, reply, (_, { pasted }) => {
          const { body } = request
          if (!Buffer.isBuffer(body)) return null
          return pasted ? body.toString('utf8') : body
        }),
    })
    /** The list that another system has handed in. */
    scope.post<OfWard>('/api/lists/:ward/waiting/read', (request, reply) =>
      answer(request, reply, (store) => store.waitingLists.of(request.params.ward)?.bytes ?? null),
    )
  })
}

/** Looked over, confirmed or not wanted: it waits no longer. */
function waitingRoute(app: FastifyInstance, deps: Deps): void {
  app.post<OfWard>('/api/lists/:ward/waiting/drop', {
    // Before its body is looked at, as for every other question.
    onRequest: async (request, reply) => {
      const who = wardAsks(request, deps)
      if ('refused' in who) return answerNo(reply, who.refused)
    },
    handler: async (request, reply) => {
      const who = wardAsks(request, deps)
      if ('refused' in who) return answerNo(reply, who.refused)
      who.house.store.waitingLists.drop(request.params.ward)
      return { ok: true, answer: {} }
    },
  })
}

/** Somebody who works at the ward whose list it is. */
function wardAsks(request: FastifyRequest<OfWard>, deps: Deps) {
  const who = whoAsks(request, deps)
  if ('refused' in who || who.reader.unit === request.params.ward) return who
  return { refused: { code: 'onlyTheWard' as const } }
}

/** The cases a list is set against: those of this ward whose episode is open. Protected identity is never in a shared list. */
function openCases({ folds }: Store, reader: Reader): OpenCase[] {
  return folds
    .list(reader.unit)
    .cases.flatMap((id) => disclosed(folds.case(id), reader) ?? [])
    .filter(
      (state) => state.ward === reader.unit && state.episode.state === 'admitted' && !state.protectedIdentity,
    )
    .map((state) => ({
      caseId: state.id,
      ...factsOf(state),
      readyIsDecided: readyNow(state)?.physician != null,
      unreadyOn: unreadyOn(state),
    }))
}

/** How many rows of the checklist hold each, if she is discharged today. */
const heldOf = (ids: readonly string[], { folds }: Store, today: string) =>
  ids.flatMap((id) => {
    const rows = openItems(itemsOf(folds.case(id), folds.arena(), today)).length
    return rows > 0 ? [{ case: id, rows }] : []
  })

/** What somebody has arranged for her going home on the day as it stands, which the list may be about to move. */
const arrangedOf = (ids: readonly string[], { folds }: Store, reader: Reader) =>
  ids.flatMap((id) => {
    const state = disclosed(folds.case(id), reader)
    const of = state ? arrangedNow(state, folds.arena()) : []
    return of.length > 0 ? [{ case: id, of }] : []
  })

/** Whose line with protected identity this is: the number says it, or else name, birth and bed as far as they can. */
function casesOf(line: HiddenLine, open: readonly OpenCase[]): { line: number; case: string }[] {
  const own = open.filter(
    ({ number, reserve = null }) =>
      (number !== null && number === line.number) || (reserve !== null && reserve === line.reserve),
  )
  const found = own.length > 0 ? own : matcher(open)(line)
  return found.map(({ caseId }) => ({ line: line.line, case: caseId }))
}

function wishesOf(header: string | string[] | undefined): ReadWishes | null {
  if (typeof header !== 'string') return null
  try {
    const parsed = v.safeParse(Wishes, JSON.parse(decodeURIComponent(header)))
    return parsed.success ? parsed.output : null
  } catch {
    // A header that is no JSON is a malformed request, like one of another shape.
    return null
  }
}
