import { caseStreams, changeCase, follow } from '../../changed.ts'
import type { Context, Decision, Folds, StreamId } from '../../core/rule.ts'
import { localDate } from '../../core/time.ts'
import { deciding } from '../../deciding.ts'
import type { NewCaseEvent } from '../events.ts'
import { stayKey, staysOf } from '../identity.ts'
import type { CaseState } from '../state.ts'

/** The cases that proved to be this one: they stay readable, to whom it is still something. */
export const oneWith = (id: string, folds: Folds): string[] =>
  folds.case(id).mergedFrom.flatMap((other) => [other, ...oneWith(other, folds)])

export const wholeStreams = (id: string, peek: Folds): StreamId[] =>
  caseStreams([id, ...oneWith(id, peek)], peek)

/** This case and every other that is known to be the same person's: her stays at this provider, by her number, and what proved to be one with them. */
export function casesOfPerson(id: string, folds: Folds): string[] {
  const stays = staysOf(stayKey(folds.case(id), folds.arena()), folds)
  return [...new Set([id, ...stays].flatMap((stay) => [stay, ...oneWith(stay, folds)]))]
}

/** What takes something from somebody takes it in every case that proved to be this one as well, or it is still read there. */
export function changedInAll(
  id: string,
  events: readonly NewCaseEvent[],
  inOther: (other: CaseState) => readonly NewCaseEvent[],
  folds: Folds,
  context: Context,
  answer?: unknown,
): Decision {
  const whole = [id, ...oneWith(id, folds)]
  return changedIn(whole, (state) => (state.id === id ? events : inOther(state)), folds, context, answer)
}

/** Several cases change for one reason; what stands in the way in the first of them stands in the way. */
export function changedIn(
  [first = '', ...others]: readonly string[],
  eventsOf: (state: CaseState) => readonly NewCaseEvent[],
  folds: Folds,
  context: Context,
  answer?: unknown,
): Decision {
  const it = deciding(folds, context)
  const refusal = changeCase(it, first, eventsOf(folds.case(first)))
  if (refusal) return { refused: refusal }
  for (const other of others) changeCase(it, other, eventsOf(folds.case(other)))
  follow(it, [first, ...others], localDate(context.now))
  return it.accepted(answer)
}
