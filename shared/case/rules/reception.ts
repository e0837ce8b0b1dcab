import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { ownUnit, rule } from '../../core/rule.ts'
import { Day, Id, Phone, text } from '../../core/schema.ts'
import { type Reception, ReceptionMark } from '../facets/receptions.ts'
import { mayWrite } from '../who.ts'
import { alreadySaid, unseen } from './already.ts'

const answer = {
  mark: v.nullable(ReceptionMark),
  physician: v.nullable(text(80)),
  firstContactOn: v.nullable(Day),
  line: v.nullable(text(160)),
}

/** "Tar emot", each unit for itself. A health centre that receives says which physician is responsible, and when she is first seen. */
export const setReception = rule({
  schema: v.strictObject({ case: Id, ...answer, seen: v.optional(v.strictObject(answer)) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, seen, ...said }, folds, context) => {
    const { ward, healthCentre, receptions } = folds.case(id)
    const unit = ownUnit(context)
    return firstOf(
      mayWrite(id, null, folds, context),
      unit === ward ? { code: 'notYours' } : null,
      lacks(said, unit === healthCentre),
      alreadySaid(said, keyed(receptions, unit)),
      unseen('reception', seen, keyed(receptions, unit), folds.arena()),
    )
  },
  decide: ({ case: id, seen: _, ...said }, folds, context) =>
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

const contact = { name: v.nullable(text(80)), phone: v.nullable(Phone) }

/** Who the patient turns to: named by her health centre before she leaves (LUS 2:5). */
export const setDesignatedContact = rule({
  schema: v.strictObject({ case: Id, ...contact, seen: v.optional(v.strictObject(contact)) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, name, phone, seen }, folds, context) => {
    const { healthCentre, designatedContact } = folds.case(id)
    return firstOf(
      mayWrite(id, null, folds, context),
      ownUnit(context) === healthCentre ? null : { code: 'notYours' },
      name === null && phone !== null ? { code: 'malformed', of: 'name' } : null,
      alreadySaid({ name, phone }, designatedContact),
      unseen('contact', seen, designatedContact, folds.arena()),
    )
  },
  decide: ({ case: id, name, phone }, folds, context) =>
    changed(id, [{ type: 'designatedContactSet', body: { name, phone } }], folds, context),
})
