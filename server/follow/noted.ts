import type { Folds, StreamId } from '../../shared/core/rule.ts'

/** What a page was made of. */
export type Reads = {
  readonly streams: ReadonlySet<StreamId>
  /** Whose each key was that was asked for. */
  readonly claims: ReadonlyMap<string, string | null>
}

/** The same folds, writing down what is read of them. It is watched, not declared: a page that begins to look at something new cannot be forgotten. */
export function noted(folds: Folds): { folds: Folds; reads: Reads } {
  const streams = new Set<StreamId>()
  const claims = new Map<string, string | null>()
  return {
    reads: { streams, claims },
    folds: {
      // Every commit in the arena's own stream counts, as in the meetings.
      arena: folds.arena,
      case(id) {
        streams.add(`case:${id}`)
        return folds.case(id)
      },
      huddle(id) {
        streams.add(`huddle:${id}`)
        return folds.huddle(id)
      },
      list(ward) {
        streams.add(`list:${ward}`)
        return folds.list(ward)
      },
      claimed(key) {
        const subject = folds.claimed(key)
        claims.set(key, subject)
        return subject
      },
    },
  }
}
