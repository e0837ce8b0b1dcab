import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { refuse } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { inHuddle, mayWrite } from '../who.ts'

/** What matters to the patient, in her own words; none takes them away. */
export const setWords = rule({
  schema: v.strictObject({ case: Id, huddle: v.nullable(Id), text: v.nullable(text(300)) }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle }, folds, context) => mayWrite(id, huddle, folds, context),
  decide: ({ case: id, text: words }, folds, context) => {
    if ((folds.case(id).words?.text ?? null) === words) return refuse('alreadyDone')
    return changed(id, [{ type: 'wordsSet', body: { text: words } }], folds, context)
  },
})
