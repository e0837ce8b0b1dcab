import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { isAtHome } from '../afterHome.ts'
import { PulseAnswers, PulseFrom } from '../facets/pulses.ts'
import { mayWrite } from '../who.ts'

/** Five questions to the person, or to somebody close to her, once she is at home. No answer is an answer. */
export const givePulse = rule({
  schema: v.strictObject({ case: Id, from: PulseFrom, answers: PulseAnswers }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id }, folds, context) =>
    firstOf(mayWrite(id, null, folds, context), isAtHome(folds.case(id)) ? null : { code: 'notNow' }),
  decide: ({ case: id, ...given }, folds, context) =>
    changed(id, [{ type: 'pulseGiven', body: given }], folds, context),
})
