import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { localDate } from '../../core/time.ts'
import { Informed } from '../facets/informed.ts'
import { mayKeep } from '../who.ts'

/** The tick of "whom to inform today"; without `informed` it is taken away. */
export const setInformed = rule({
  schema: v.strictObject({ case: Id, who: Informed, informed: v.boolean() }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, who, informed }, folds, context) => {
    const today = localDate(context.now)
    const { informed: told, nextOfKin } = folds.case(id)
    const known = told[who] ?? null
    const saysNo = who === 'nextOfKin' && informed && nextOfKin?.consent === 'declined'
    return firstOf(
      mayKeep(id, folds, context),
      saysNo ? { code: 'declined', of: 'nextOfKin' } : null,
      known === (informed ? today : null) ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ case: id, who, informed }, folds, context) => {
    const on = informed ? localDate(context.now) : null
    return changed(id, [{ type: 'patientInformed', body: { who, on } }], folds, context)
  },
})
