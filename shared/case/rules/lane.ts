import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { ownUnit, rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { type LocalDate, localDate } from '../../core/time.ts'
import { Hindrance, LaneMark } from '../facets/lanes.ts'
import { mayWrite } from '../who.ts'
import { alreadySaid, unseen } from './already.ts'

const said = {
  mark: v.nullable(LaneMark),
  line: v.nullable(text(160)),
  hindrance: v.optional(v.nullable(Hindrance), null),
}

/** "Vår del klar / delvis / hinder / behövs inte", each unit for itself; no mark means not answered. */
export const setLane = rule({
  schema: v.strictObject({ case: Id, ...said, seen: v.optional(v.strictObject(said)) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, seen: _, ...said }, folds, context) =>
    firstOf(mayWrite(id, null, folds, context), lacks(said, localDate(context.now))),
  decide: ({ case: id, seen, ...said }, folds, context) => {
    const unit = ownUnit(context)
    const known = keyed(folds.case(id).lanes, unit)
    const no = alreadySaid(said, known) ?? unseen('lane', seen, known, folds.arena())
    if (no) return { refused: no }
    return changed(id, [{ type: 'laneSet', body: { unit, ...said } }], folds, context)
  },
})

type LaneSaid = { mark: LaneMark | null; line: string | null; hindrance: Hindrance | null }

/** What is said beside it belongs to a mark, a hindrance to a hinder; and nobody is full until a day that has been. */
function lacks({ mark, line, hindrance }: LaneSaid, today: LocalDate): Refusal | null {
  if (mark === null && line !== null) return { code: 'malformed', of: 'mark' }
  if (mark !== 'blocked' && hindrance !== null) return { code: 'malformed', of: 'mark' }
  return hindrance?.why === 'fullUntil' && hindrance.until < today ? { code: 'malformed', of: 'until' } : null
}
