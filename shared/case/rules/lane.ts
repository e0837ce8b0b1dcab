import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { refuse } from '../../core/refusal.ts'
import { ownUnit, rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { LaneMark } from '../facets/lanes.ts'
import { mayWrite } from '../who.ts'
import { inHuddle } from './entry.ts'

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

/** "Vår del klar / delvis / hinder", each unit for itself; no mark means not answered. */
export const setLane = rule({
  schema: v.strictObject({ case: Id, mark: v.nullable(LaneMark), line: v.nullable(text(160)) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id }, folds, context) => mayWrite(id, null, folds, context),
  decide: ({ case: id, mark, line }, folds, context) => {
    const unit = ownUnit(context)
    const lane = folds.case(id).lanes[unit]
    if ((lane?.mark ?? null) === mark && (lane?.line ?? null) === line) return refuse('alreadyDone')
    if (mark === null && line !== null) return refuse('malformed', 'mark')
    return changed(id, [{ type: 'laneSet', body: { unit, mark, line } }], folds, context)
  },
})
