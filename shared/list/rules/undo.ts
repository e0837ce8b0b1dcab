import * as v from 'valibot'
import { changedFrom, changeFacts, factsOf, PatientFacts, wrongFact } from '../../case/facts.ts'
import { deciding } from '../../core/deciding.ts'
import { refuse } from '../../core/refusal.ts'
import { type Folds, rule } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import { type LocalDate, localDate } from '../../core/time.ts'
import { firstOf } from '../../huddle/who.ts'
import { applyEnd, Ended } from '../apply.ts'
import { caseStreams, changeCase, follow, listStreams, liveAgendas } from '../follow.ts'
import { keepsList, maxLines } from './confirm.ts'

const UndoListSchema = v.strictObject({
  ward: Slug,
  /** Cases that the confirm made. */
  added: v.array(Id),
  /** Cases that it ended, and how. */
  ended: v.array(Ended),
  /** Cases that it changed: the facts before and after it, as the page has seen them. */
  changed: v.array(v.strictObject({ case: Id, from: v.partial(PatientFacts), to: v.partial(PatientFacts) })),
})
export type UndoList = v.InferOutput<typeof UndoListSchema>

/** What was not taken back: facts that somebody has changed since the confirm (`kept`), and patients whom somebody has worked with or ended anew (`stays`). */
export type Undone = { kept: number; stays: number }

/** Takes a whole confirm back. Patients who have been worked with since then stay, and so do facts and ends changed since then. */
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
    let kept = 0
    let stays = 0
    for (const id of added) {
      if (isWorkedWith(id, ward, folds, today)) stays += 1
      else applyEnd(it, ward, { case: id, how: 'mistake' })
    }
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
    for (const { case: id, how } of ended) {
      const { state } = it.folds.case(id).episode
      if (state === 'admitted') continue
      // Who has died since then, or was never ours, does not come back with a list.
      if (state !== how) {
        stays += 1
        continue
      }
      const taken = changeCase(it, id, [{ type: 'episodeReopened', body: {} }])
      if (taken) return { refused: taken }
    }
    if (it.isEmpty()) return refuse(kept + stays > 0 ? 'changedMeanwhile' : 'alreadyDone')
    follow(it, all({ added, ended, changed }), today)
    return it.accepted({ kept, stays } satisfies Undone)
  },
})

const all = ({ added, ended, changed }: Omit<UndoList, 'ward'>): string[] => [
  ...added,
  ...[...ended, ...changed].map((line) => line.case),
]

/** Somebody has written about the patient, has recorded consent by hand or has had her open in a meeting: what they did would go with her. */
function isWorkedWith(id: string, ward: string, folds: Folds, today: LocalDate): boolean {
  const { entries, words, lanes, skippedTurns, bases, episode } = folds.case(id)
  const isWritten = entries.length > 0 || words !== null || Object.keys(lanes).length > 0
  const isAsked = bases.some((basis) => basis.at > episode.registeredAt)
  return isWritten || isAsked || skippedTurns.length > 0 || hasBeenOpen(id, ward, folds, today)
}

const hasBeenOpen = (id: string, ward: string, folds: Folds, today: LocalDate): boolean =>
  liveAgendas(ward, folds, today).some((huddle) => {
    const { items, door } = folds.huddle(huddle)
    return items.some((item) => item.case === id && (item.openedAt !== null || item.id === door.closing?.to))
  })
