import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { inHuddle, mayWrite } from '../who.ts'
import { alreadySaid, unseen } from './already.ts'

/** What matters to the patient, in her own words; none takes them away. */
export const setWords = rule({
  schema: v.strictObject({
    ...{ case: Id, huddle: v.nullable(Id), text: v.nullable(text(300)) },
    seen: v.optional(v.strictObject({ text: v.nullable(text(300)) })),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle }, folds, context) => mayWrite(id, huddle, folds, context),
  decide: ({ case: id, text: words, seen }, folds, context) => {
    const known = folds.case(id).words
    const no = alreadySaid({ text: words }, known) ?? unseen('words', seen, known, folds.arena())
    if (no) return { refused: no }
    return changed(id, [{ type: 'wordsSet', body: { text: words } }], folds, context)
  },
})
