import * as v from 'valibot'
import { changeFacts, PatientFacts, wrongFact } from '../../case/facts.ts'
import { deciding } from '../../core/deciding.ts'
import { refuse } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import { localDate } from '../../core/time.ts'
import { firstOf } from '../../huddle/who.ts'
import { applyEnd } from '../apply.ts'
import { caseStreams, changeCase, follow, listStreams } from '../follow.ts'
import { keepsList, maxLines } from './confirm.ts'

const UndoListSchema = v.strictObject({
  ward: Slug,
  /** Cases that the confirm made. */
  added: v.array(Id),
  /** Cases that it ended. */
  ended: v.array(Id),
  /** Cases that it changed, with the facts from before. */
  changed: v.array(v.strictObject({ case: Id, facts: PatientFacts })),
})
export type UndoList = v.InferOutput<typeof UndoListSchema>

/** Takes a whole confirm back, by the `undo` of its answer. What has been written about the patients since then stays. */
export const undoList = rule({
  schema: UndoListSchema,
  streams: ({ ward, ...ids }, peek) => [...listStreams(ward, peek), ...caseStreams(all(ids), peek)],
  authorise: ({ ward, ...ids }, folds, context) =>
    firstOf(
      keepsList(ward, folds, context),
      all(ids).length > maxLines ? { code: 'tooMany' } : null,
      all(ids).every((id) => folds.case(id).ward === ward) ? null : { code: 'notFound' },
    ),
  decide: ({ ward, added, ended, changed }, folds, context) => {
    // The facts come from the page, so they are held to what any others are.
    const arena = folds.arena()
    const today = localDate(context.now)
    const wrong = changed.map(({ facts }) => wrongFact(facts, arena, today)).find((field) => field !== null)
    if (wrong) return refuse('malformed', `changed.${wrong}`)
    const it = deciding(folds, context)
    for (const id of added) applyEnd(it, ward, { case: id, how: 'mistake' })
    // A number that another case has taken since then: nothing is taken back, and the ward sees why.
    for (const { case: id, facts } of changed) {
      const taken = changeCase(it, id, changeFacts(it.folds.case(id), facts, arena))
      if (taken) return { refused: taken }
    }
    for (const id of ended) {
      if (it.folds.case(id).episode.state === 'admitted') continue
      const taken = changeCase(it, id, [{ type: 'episodeReopened', body: {} }])
      if (taken) return { refused: taken }
    }
    if (it.isEmpty()) return refuse('alreadyDone')
    follow(it, all({ added, ended, changed }), today)
    return it.accepted()
  },
})

const all = ({ added, ended, changed }: Omit<UndoList, 'ward'>): string[] => [
  ...added,
  ...ended,
  ...changed.map((line) => line.case),
]
