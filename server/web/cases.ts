import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { readConfidential } from '../../shared/case/views/confidential.ts'
import { casePageOf } from '../../shared/case/views/page/page.ts'
import { sharingOf } from '../../shared/case/views/sharing.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Folds } from '../../shared/core/rule.ts'
import { Id } from '../../shared/core/schema.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Deps } from '../deps.ts'
import type { Purpose } from '../store/access.ts'
import { answering } from './answering.ts'

type Read = (folds: Folds, id: string, reader: Reader, now: number) => { case: string } | Refusal

/** What is asked about one patient beside the meeting; each with a purpose of its own in the log of who saw what. */
export function caseRoutes(app: FastifyInstance, deps: Deps): void {
  const reading = (purpose: Purpose, read: Read) =>
    answering(deps, ({ reader, house }, { params }) => {
      const asked = v.safeParse(v.object({ case: Id }), params)
      if (!asked.success) return { code: 'notFound' }
      const { folds, access } = house.store
      const answer = read(folds, asked.output.case, reader, deps.now())
      // No row, no answer.
      if ('case' in answer) access.once(reader, [answer.case], purpose, deps.now())
      return answer
    })
  app.get('/api/cases/:case', reading('case', casePageOf))
  app.get(
    '/api/cases/:case/sharing',
    reading('sharing', (folds, id, reader, now) => sharingOf(folds.case(id), folds.arena(), reader, now)),
  )
  app.get(
    '/api/cases/:case/confidential',
    reading(
      'confidential',
      (folds, id, reader) => readConfidential(folds.case(id), folds.arena(), reader) ?? { code: 'notFound' },
    ),
  )
}
