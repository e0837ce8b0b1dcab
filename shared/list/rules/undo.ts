import * as v from 'valibot'
import { changedFrom, changeFacts, factsOf, PatientFacts, wrongFact } from '../../case/facts.ts'
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
  /** Cases that it changed: the facts before and after it, as the page has seen them. */
  changed: v.array(v.strictObject({ case: Id, from: v.partial(PatientFacts), to: v.partial(PatientFacts) })),
})
export type UndoList = v.InferOutput<typeof UndoListSchema>

/** What was not taken back: facts that somebody has changed since the confirm. */
export type Undone = { kept: number }

/** Takes a whole confirm back. What has been written about the patients since then stays, and so do facts changed since then. */
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
    const arena = folds.arena()
    const today = localDate(context.now)
    const it = deciding(folds, context)
    for (const id of added) applyEnd(it, ward, { case: id, how: 'mistake' })
    let kept = 0
    for (const { case: id, from, to } of changed) {
      const state = it.folds.case(id)
      const { facts, meanwhile } = changedFrom(factsOf(state), to, from)
      kept += meanwhile.length
      // The facts come from the page, so they are held to what any others are.
      const wrong = wrongFact(facts, arena, today)
      if (wrong) return refuse('malformed', `changed.${wrong}`)
      // A number that another case has taken since then: nothing is taken back, and the ward sees why.
      const taken = changeCase(it, id, changeFacts(state, facts, arena))
      if (taken) return { refused: taken }
    }
    for (const id of ended) {
      if (it.folds.case(id).episode.state === 'admitted') continue
      const taken = changeCase(it, id, [{ type: 'episodeReopened', body: {} }])
      if (taken) return { refused: taken }
    }
    if (it.isEmpty()) return refuse(kept > 0 ? 'changedMeanwhile' : 'alreadyDone')
    follow(it, all({ added, ended, changed }), today)
    return it.accepted({ kept } satisfies Undone)
  },
})

const all = ({ added, ended, changed }: Omit<UndoList, 'ward'>): string[] => [
  ...added,
  ...ended,
  ...changed.map((line) => line.case),
]
