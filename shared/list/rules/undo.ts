import * as v from 'valibot'
import { maxLines } from '../../api.ts'
import { type ArenaState, unitFor } from '../../arena/state.ts'
import type { NewCaseEvent } from '../../case/events.ts'
import { changeFacts } from '../../case/factEvents.ts'
import { becomesReadyTooEarly, changedFrom, factsOf, PatientFacts, wrongFact } from '../../case/facts.ts'
import type { CaseState } from '../../case/state.ts'
import { caseStreams, changeCase, follow, listStreams, stayStreams } from '../../changed.ts'
import { firstOf, refuse } from '../../core/refusal.ts'
import { type Folds, rule } from '../../core/rule.ts'
import { Id, Slug } from '../../core/schema.ts'
import { localDate } from '../../core/time.ts'
import { deciding } from '../../deciding.ts'
import { applyEnd, Ended } from '../apply.ts'
import { keepsList } from './confirm.ts'

/** Before anything is looked up: each of them is a case to be read. */
const atMost = <Line extends v.GenericSchema>(line: Line) => v.pipe(v.array(line), v.maxLength(maxLines))

const UndoListSchema = v.strictObject({
  ward: Slug,
  /** Cases that the confirm made. */
  added: atMost(Id),
  /** Cases that it ended, and how: one that has ended otherwise since then is not opened again. */
  ended: atMost(Ended),
  /** Cases that it changed: the facts before and after it, as the page has seen them. */
  changed: atMost(v.strictObject({ case: Id, from: v.partial(PatientFacts), to: v.partial(PatientFacts) })),
})
export type UndoList = v.InferOutput<typeof UndoListSchema>

/** What was not taken back, since somebody has been there after the confirm: facts that were changed, patients written about or ended anew. */
export type Undone = { readonly facts: number; readonly patients: number }

/** Takes a whole confirm back. What has been written about the patients since then stays, and so do facts changed since then. */
export const undoList = rule({
  schema: UndoListSchema,
  streams: ({ ward, ...ids }, peek) => [
    ...listStreams(ward, peek),
    ...caseStreams(all(ids), peek),
    ...stayStreams(ward, numbersIn(ids, peek), peek),
  ],
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
    const keptPatients = new Set<string>()
    for (const id of added) {
      const state = folds.case(id)
      if (state.episode.state === 'mistake') continue
      if (isTouched(state) || wasOpened(id, ward, folds)) keptPatients.add(id)
      else applyEnd(it, ward, { case: id, how: 'mistake', on: null, despite: null })
    }
    let keptFacts = 0
    for (const { case: id, from, to } of changed) {
      const state = it.folds.case(id)
      const { facts, meanwhile } = changedFrom(factsOf(state), to, from)
      keptFacts += meanwhile.length
      // The facts come from the page, so they are held to what any others are.
      const wrong = wrongFact(facts, arena, today)
      if (wrong) return refuse('malformed', `changed.${wrong}`)
      if (becomesReadyTooEarly(factsOf(state), facts)) return refuse('beforeAdmission', 'changed.readySince')
      // A number that another case has taken since then: nothing is taken back, and the ward sees why.
      const parties = goneWith(state, facts.municipality, arena)
      const taken = changeCase(it, id, [...changeFacts(state, facts, arena), ...parties])
      if (taken) return { refused: taken }
    }
    for (const { case: id, how } of ended) {
      const { state } = it.folds.case(id).episode
      if (state !== how && state !== 'admitted') keptPatients.add(id)
      if (state !== how) continue
      const taken = changeCase(it, id, [{ type: 'episodeReopened', body: {} }])
      if (taken) return { refused: taken }
    }
    const kept: Undone = { facts: keptFacts, patients: keptPatients.size }
    if (it.isEmpty()) return refuse(kept.facts + kept.patients > 0 ? 'changedMeanwhile' : 'alreadyDone')
    follow(it, all({ added, ended, changed }), today)
    return it.accepted(kept)
  },
})

const all = ({ added, ended, changed }: Omit<UndoList, 'ward'>): string[] => [
  ...added,
  ...[...ended, ...changed].map((line) => line.case),
]

/** Those that become a patient's again. */
const numbersIn = ({ changed, ended }: Omit<UndoList, 'ward'>, peek: Folds): (string | null)[] => [
  ...changed.map(({ from }) => from.number ?? null),
  ...ended.map((line) => peek.case(line.case).identity.number),
]

/** Whether anybody has had to do with a patient since she was listed: then she is more than a line of a list. */
const isTouched = ({ episode, changedAt }: CaseState): boolean => changedAt > episode.registeredAt

/** The units of a municipality that went when it no longer paid: they are concerned again when it does, with what they had taken on. */
function goneWith(state: CaseState, payer: string, arena: ArenaState): NewCaseEvent[] {
  if (payer === state.payer) return []
  const its = state.parties.filter(({ unit }) => arena.units[unit]?.organisation === payer)
  const at = Math.max(...its.map(({ until }) => until ?? 0))
  const again = its.filter(
    ({ unit, until }) => until === at && unitFor(arena, payer, 'needsAssessment')?.id !== unit,
  )
  return again.map(({ unit }) => ({ type: 'partyAdded', body: { unit } }))
}

/** In a meeting that goes on or is over, or just about to be. */
const wasOpened = (id: string, ward: string, folds: Folds): boolean =>
  folds
    .list(ward)
    .agendas.map(({ huddle }) => folds.huddle(huddle))
    .some(({ items, door }) =>
      items.some((item) => item.case === id && (item.openedAt !== null || item.id === door.closing?.to)),
    )
