import { caseStreams, changeCase, follow } from '../../changed.ts'
import type { Context, Decision, Folds, StreamId } from '../../core/rule.ts'
import { localDate } from '../../core/time.ts'
import { deciding } from '../../deciding.ts'
import type { NewCaseEvent } from '../events.ts'
import type { CaseState } from '../state.ts'

/** The cases that proved to be this one: they stay readable, to whom it is still something. */
export const oneWith = (id: string, folds: Folds): string[] =>
  folds.case(id).mergedFrom.flatMap((other) => [other, ...oneWith(other, folds)])

export const wholeStreams = (id: string, peek: Folds): StreamId[] =>
  caseStreams([id, ...oneWith(id, peek)], peek)

/** What takes something from somebody takes it in every case that proved to be this one as well, or it is still read there. */
export function changedInAll(
  id: string,
  events: readonly NewCaseEvent[],
  inOther: (other: CaseState) => readonly NewCaseEvent[],
  folds: Folds,
  context: Context,
  answer?: unknown,
): Decision {
  const it = deciding(folds, context)
  const others = oneWith(id, folds)
  const refusal = changeCase(it, id, events)
  if (refusal) return { refused: refusal }
  for (const other of others) changeCase(it, other, inOther(folds.case(other)))
  follow(it, [id, ...others], localDate(context.now))
  return it.accepted(answer)
}
