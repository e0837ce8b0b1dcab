import * as v from 'valibot'
import { episodeEnd, wrongEnd } from '../case/episodeEnd.ts'
import { EpisodeEnd } from '../case/facets/episode.ts'
import { readyNow } from '../case/facets/readiness.ts'
import { admit, changeFacts, recordedBasis, type SaidReady, saidByList } from '../case/factEvents.ts'
import {
  changedFrom,
  factNames,
  factsOf,
  keptInOrder,
  lackingIn,
  PatientFacts,
  wrongFact,
} from '../case/facts.ts'
import { holderOf } from '../case/identity.ts'
import { changeCase } from '../changed.ts'
import type { Refusal } from '../core/refusal.ts'
import { Day, Id, text } from '../core/schema.ts'
import { localDate } from '../core/time.ts'
import type { Deciding } from '../deciding.ts'
import { factsSaid, withoutEarly } from './changes.ts'
import { isLaterStay } from './diff.ts'
import { ListRow } from './row.ts'

export const NewBasis = v.nullable(v.picklist(['consent', 'noHarmAssessment']))

/** A line as the ward confirms it: of a known case, or (null) of a new one. A mark of protected identity is refused with its own words. */
export const ConfirmedRow = v.strictObject({
  row: v.strictObject({ ...ListRow.entries, protectedIdentity: v.boolean() }),
  case: v.nullable(Id),
  /** What was shown of the known case when the ward confirmed; what a colleague has changed since is not overwritten. */
  seen: v.optional(PatientFacts),
  /** For a new case alone: consent for one stay says nothing of another. */
  basis: NewBasis,
})
export type ConfirmedRow = v.InferOutput<typeof ConfirmedRow>

export const Ended = v.strictObject({ case: Id, how: EpisodeEnd })
/** As it is asked for: on which day (nothing said: today), and why she is discharged in spite of what is open, where something is. */
export const Ending = v.strictObject({
  ...Ended.entries,
  on: v.optional(v.nullable(Day), null),
  despite: v.optional(v.nullable(text(200)), null),
})

/** What became of one line. A line that cannot be is left out and never stops the others. */
export type Outcome =
  | { is: 'new'; case: string }
  | { is: 'changed'; case: string }
  | { is: 'same' }
  | { is: 'leftOut'; why: Refusal }

/** Puts one line into its case. A new line whose number has just got a case, by a colleague's import, is a line of that case. */
export function applyRow(it: Deciding, ward: string, confirmed: ConfirmedRow): Outcome {
  const { row } = confirmed
  const holder = holderOf(ward, row, it.folds)
  const known = confirmed.case ?? holder
  if (known === null) return applyNew(it, ward, confirmed)
  const state = it.folds.case(known)
  if (state.ward !== ward) return leftOut({ code: 'notFound' })
  // Consent for one stay says nothing of the next: a new one never becomes a change of the one before.
  if (confirmed.case === null && isLaterStay(row.admittedOn, state.admittedOn))
    return leftOut({ code: 'earlierStayOpen' })
  if (state.protectedIdentity) return leftOut({ code: 'protectedIdentity' })
  if (state.episode.state !== 'admitted') return leftOut({ code: 'ended', of: 'episode' })
  return applyKnown(it, known, confirmed)
}

/** Ends a stay that the list no longer mentions; null when it had ended already, or why it cannot be. */
export function applyEnd(
  it: Deciding,
  ward: string,
  { case: id, how, on, despite }: v.InferOutput<typeof Ending>,
): Refusal | 'ended' | null {
  const state = it.folds.case(id)
  if (state.ward !== ward || state.episode.state !== 'admitted') return null
  const today = localDate(it.context.now)
  const wrong = wrongEnd(state, on, today)
  if (wrong) return wrong
  const ends = episodeEnd(state, it.folds.arena(), { how, on: on ?? today, despite })
  if ('code' in ends) return ends
  return changeCase(it, id, ends.events) ?? 'ended'
}

/** A checked set of facts, or which one cannot be. */
export function checked(it: Deciding, facts: unknown): { facts: PatientFacts } | { why: Refusal } {
  const parsed = v.safeParse(PatientFacts, facts)
  if (!parsed.success)
    return { why: { code: 'malformed', of: String(parsed.issues[0].path?.[0]?.key ?? '') } }
  const wrong = wrongFact(parsed.output, it.folds.arena(), localDate(it.context.now))
  return wrong === null ? { facts: parsed.output } : { why: { code: 'malformed', of: wrong } }
}

/** Makes a case; its id, or why it cannot be. */
export function admitNew(
  it: Deciding,
  ward: string,
  facts: PatientFacts,
  basis: ConfirmedRow['basis'],
  ready: SaidReady = saidByList,
) {
  const { newId } = it.context
  const id = newId()
  it.begin(id)
  const events = [
    ...admit(ward, facts, it.folds.arena(), ready),
    ...(basis ? [recordedBasis(newId(), basis)] : []),
  ]
  const why = changeCase(it, id, events)
  return why ? { why } : { case: id }
}

function applyNew(it: Deciding, ward: string, { row, basis }: ConfirmedRow): Outcome {
  const line = withoutEarly({ ...row, protectedIdentity: false })
  const facts = Object.fromEntries(factNames.map((name) => [name, line[name]]))
  const fit = checked(it, facts)
  if ('why' in fit) return leftOut(fit.why)
  const made = admitNew(it, ward, fit.facts, basis)
  return 'why' in made ? leftOut(made.why) : { is: 'new', case: made.case }
}

function applyKnown(it: Deciding, id: string, { row, case: chosen, seen }: ConfirmedRow): Outcome {
  const state = it.folds.case(id)
  const now = factsOf(state)
  const line = { ...row, protectedIdentity: false } as const
  const said = factsSaid(line, { caseId: id, ...(seen ?? now) }, chosen !== null)
  const { facts, meanwhile } = changedFrom(now, said.from, said.to)
  if (meanwhile[0]) return leftOut({ code: 'changedMeanwhile', of: meanwhile[0] })
  // Called new while a colleague listed the same number: the line adds what the case lacks, and takes the place of nothing.
  const next = chosen === null ? lackingIn(now, facts) : facts
  // What a physician has decided by name stands, whatever day the line says.
  const isDecided = readyNow(state)?.physician != null
  const fit = checked(it, keptInOrder(now, isDecided ? { ...next, readySince: now.readySince } : next))
  if ('why' in fit) return leftOut(fit.why)
  const events = changeFacts(state, fit.facts, it.folds.arena())
  if (events.length === 0) return { is: 'same' }
  const why = changeCase(it, id, events)
  return why ? leftOut(why) : { is: 'changed', case: id }
}

const leftOut = (why: Refusal): Outcome => ({ is: 'leftOut', why })
