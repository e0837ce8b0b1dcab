import { notReadmitted, readmittedAfter } from './case/afterHome.ts'
import type { NewCaseEvent } from './case/events.ts'
import { beforeKey, identityKeys, stayKey, stayKeyOf, staysOf } from './case/identity.ts'
import type { CaseState } from './case/state.ts'
import type { Refusal } from './core/refusal.ts'
import { type Context, type Decision, type Folds, type StreamId, toCase, toList } from './core/rule.ts'
import { type LocalDate, localDate } from './core/time.ts'
import { type Deciding, deciding } from './deciding.ts'
import { turnOf } from './huddle/agenda.ts'
import { isUnderWay } from './huddle/facets/status.ts'
import { followAgenda, followCircle } from './huddle/follow.ts'

/** One case changes; its claim, its ward's list, the agendas it stands on and the open circle follow in the same transaction. */
export function changed(
  id: string,
  events: readonly NewCaseEvent[],
  folds: Folds,
  context: Context,
  answer?: unknown,
): Decision {
  const it = deciding(folds, context)
  const refusal = changeCase(it, id, events)
  if (refusal) return { refused: refusal }
  follow(it, [id], localDate(context.now))
  return it.accepted(answer)
}

/**
 * The case's own events, its claims on the person's identity, which move with them, and the stay she had before; nothing when another
 * open case has one of those claims.
 */
export function changeCase(it: Deciding, id: string, events: readonly NewCaseEvent[]): Refusal | null {
  const was = it.folds.case(id)
  const before = identityKeys(was)
  const after = it.caseAfter(id, events)
  const keys = identityKeys(after)
  for (const key of keys) {
    const holder = before.includes(key) ? id : it.folds.claimed(key)
    if (holder !== null && holder !== id) {
      // The ward's own, like every holder; a protected one stands in no list.
      const listed = it.folds.list(after.ward).cases.includes(holder)
      return listed ? { code: 'alreadyListed', of: holder } : { code: 'protectedIdentity' }
    }
  }
  if (isProtectedHere(it.folds, was, after)) return { code: 'protectedIdentity' }
  it.add(...events.map((event) => toCase(id, event)))
  followStays(it, was, after)
  for (const key of before) if (!keys.includes(key)) it.claim(key, null)
  for (const key of keys) if (!before.includes(key)) it.claim(key, id)
  return null
}

/**
 * Her ward knows from a stay that is over that she is protected: she comes into no list anew. Another ward's no would tell whoever tries a
 * number. What was merged into another is as that one is.
 */
function isProtectedHere(folds: Folds, was: CaseState, now: CaseState): boolean {
  const key = stayKey(now, folds.arena())
  if (now.protectedIdentity || key === stayKey(was, folds.arena())) return false
  const stays = staysOf(key, folds).map((id) => folds.case(id))
  return stays.some((stay) => stay.protectedIdentity && stay.mergedInto === null && stay.ward === now.ward)
}

/** Whoever is known by her number has her stays follow one another, also from another ward of the same provider. */
function followStays(it: Deciding, was: CaseState, now: CaseState): void {
  const arena = it.folds.arena()
  const [before, after] = [stayKey(was, arena), stayKey(now, arena)]
  if (before === after) return
  // A number that was not hers, or a stay that never was.
  if (before !== null) leaveStays(it, before, now.id)
  if (after === null) return
  const last = it.folds.claimed(after)
  it.claim(beforeKey(after, now.id), last)
  it.claim(after, now.id)
  const body =
    last === null ? notReadmitted : readmittedAfter(it.folds.case(last), now, localDate(it.context.now))
  if (body.earlier !== (was.earlierStay?.case ?? null))
    it.add(toCase(now.id, { type: 'earlierStayFound', body }))
}

/** The one after it follows the one before it. */
function leaveStays(it: Deciding, key: string, id: string): void {
  const stays = staysOf(key, it.folds)
  const place = stays.indexOf(id)
  if (place < 0) return
  const after = stays[place - 1]
  it.claim(after === undefined ? key : beforeKey(key, after), stays[place + 1] ?? null)
  it.claim(beforeKey(key, id), null)
}

/** What is about these cases follows them. New patients come to agendas of that day and later, leavers go from all that are not over. */
export function follow(it: Deciding, cases: readonly string[], day: LocalDate): void {
  const huddles = new Set<string>()
  for (const id of cases) {
    const patient = it.folds.case(id)
    const { ward } = patient
    const listed = it.folds.list(ward).cases.includes(id)
    const belongs = turnOf(patient) !== null
    if (belongs !== listed) {
      const type = belongs ? 'caseListed' : 'caseUnlisted'
      it.add(toList(ward, { type, body: { case: id } }))
    }
    for (const huddle of liveAgendas(ward, it.folds, localDate(it.context.now))) {
      huddles.add(huddle)
      followAgenda(it, huddle, id, day)
    }
  }
  for (const huddle of huddles) followCircle(it, huddle)
}

/** The stays that these numbers are known by at the provider of this ward, to be read when one of them becomes a patient's. */
export const stayStreams = (ward: string, numbers: readonly (string | null)[], peek: Folds): StreamId[] =>
  numbers.flatMap((number) => {
    const key = number === null ? null : stayKeyOf(ward, number, peek.arena())
    return staysOf(key, peek).map((id) => `case:${id}` as const)
  })

/** The same for a patient who comes back under the number that she has. */
export function ownStay(id: string, peek: Folds): StreamId[] {
  const { ward, identity } = peek.case(id)
  return stayStreams(ward, [identity.number], peek)
}

/** The streams that may change or be read when these cases change. */
export function caseStreams(cases: readonly string[], peek: Folds): StreamId[] {
  const wards = new Set(cases.map((id) => peek.case(id).ward).filter((ward) => ward !== ''))
  return [
    ...cases.map((id) => `case:${id}` as const),
    ...[...wards].flatMap((ward) => listStreams(ward, peek)),
  ]
}

/** A ward's list, its cases, and the huddles planned from it that are not over. */
export function listStreams(ward: string, peek: Folds): StreamId[] {
  const { cases, agendas } = peek.list(ward)
  const huddles = agendas.map(({ huddle }) => peek.huddle(huddle))
  const items = huddles.flatMap((huddle) => (huddle.status === 'ended' ? [] : huddle.items))
  return [
    `list:${ward}`,
    ...huddles.map(({ id }) => `huddle:${id}` as const),
    ...[...cases, ...items.map((item) => item.case)].map((id) => `case:${id}` as const),
  ]
}

/** Huddles under way, and those planned for today or later. A planned one that was never held is left as it was. */
export function liveAgendas(ward: string, folds: Folds, today: LocalDate): string[] {
  return folds.list(ward).agendas.flatMap(({ huddle, day }) => {
    const { status } = folds.huddle(huddle)
    const live = isUnderWay(status) || (status === 'planned' && day >= today)
    return live ? [huddle] : []
  })
}
