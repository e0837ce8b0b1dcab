import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { mayKeep } from '../who.ts'

/** What failed when she had come home last: the ward's own words, for those who plan this time. */
export const noteReadmission = rule({
  schema: v.strictObject({ case: Id, text: v.nullable(text(300)) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, text: said }, folds, context) => {
    const { earlierStay, readmissionNote } = folds.case(id)
    return firstOf(
      mayKeep(id, folds, context),
      earlierStay === null ? { code: 'notNow' } : null,
      (readmissionNote?.text ?? null) === said ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ case: id, text: said }, folds, context) =>
    changed(id, [{ type: 'readmissionNoted', body: { text: said } }], folds, context),
})
