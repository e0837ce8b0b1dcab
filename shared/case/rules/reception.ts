import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { ownUnit, rule } from '../../core/rule.ts'
import { Day, Id, Phone, text } from '../../core/schema.ts'
import { type Reception, ReceptionMark } from '../facets/receptions.ts'
import { mayWrite } from '../who.ts'
import { alreadySaid } from './already.ts'

/** "Tar emot", each unit for itself. A health centre that receives says which physician is responsible, and when she is first seen. */
export const setReception = rule({
  schema: v.strictObject({
    case: Id,
    mark: v.nullable(ReceptionMark),
    physician: v.nullable(text(80)),
    firstContactOn: v.nullable(Day),
    line: v.nullable(text(160)),
  }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, ...said }, folds, context) => {
    const { ward, healthCentre, receptions } = folds.case(id)
    const unit = ownUnit(context)
    return firstOf(
      mayWrite(id, null, folds, context),
      unit === ward ? { code: 'notYours' } : null,
      lacks(said, unit === healthCentre),
      alreadySaid(said, keyed(receptions, unit)),
    )
  },
  decide: ({ case: id, ...said }, folds, context) =>
    changed(id, [{ type: 'receptionSet', body: { unit: ownUnit(context), ...said } }], folds, context),
})

type ReceptionSaid = Pick<Reception, 'physician' | 'firstContactOn' | 'line'> & {
  mark: Reception['mark'] | null
}

/** A yes says who and when, a condition or a no says which or why. */
function lacks(
  { mark, physician, firstContactOn, line }: ReceptionSaid,
  isHealthCentre: boolean,
): Refusal | null {
  const missing = (of: string): Refusal => ({ code: 'malformed', of })
  if (mark === null) return (physician ?? firstContactOn ?? line) === null ? null : missing('mark')
  if (mark !== 'receives') return line === null ? missing('line') : null
  if (!isHealthCentre) return null
  if (physician === null) return missing('physician')
  return firstContactOn === null ? missing('firstContactOn') : null
}

/** Who the patient turns to: named by her health centre before she leaves (LUS 2:5). */
export const setDesignatedContact = rule({
  schema: v.strictObject({ case: Id, name: v.nullable(text(80)), phone: v.nullable(Phone) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, name, phone }, folds, context) => {
    const { healthCentre, designatedContact } = folds.case(id)
    return firstOf(
      mayWrite(id, null, folds, context),
      ownUnit(context) === healthCentre ? null : { code: 'notYours' },
      name === null && phone !== null ? { code: 'malformed', of: 'name' } : null,
      alreadySaid({ name, phone }, designatedContact),
    )
  },
  decide: ({ case: id, name, phone }, folds, context) =>
    changed(id, [{ type: 'designatedContactSet', body: { name, phone } }], folds, context),
})
