import { type ArenaState, staffOf } from '../arena/state.ts'
import type { CaseState } from '../case/state.ts'

const offered = 8

/** Who has decided of the ward's patients, the last first, and then those who are its physicians: to be chosen from, never chosen beforehand. */
export function physiciansOf(
  ward: string,
  cases: readonly CaseState[],
  arena: ArenaState,
  now: number,
): string[] {
  const decided = cases
    .flatMap(({ readiness }) =>
      readiness.flatMap(({ physician, at }) => (physician === null ? [] : { physician, at })),
    )
    .sort((one, other) => other.at - one.at)
    .map(({ physician }) => physician)
  const employed = staffOf(arena, ward, now).flatMap(({ role, name }) =>
    role === 'treatingPhysician' ? name : [],
  )
  return [...new Set([...decided, ...employed])].slice(0, offered)
}
