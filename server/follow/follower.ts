import { hash } from 'node:crypto'
import type { Folds, StreamId } from '../../shared/core/rule.ts'
import { localDate } from '../../shared/core/time.ts'
import { disclosed } from '../../shared/policy/disclosed.ts'
import type { Page } from '../../shared/socket.ts'
import type { Onlooker, Seen } from '../huddle/rows.ts'
import { noted, type Reads } from './noted.ts'
import { type Looker, pageFor, purposes } from './pages.ts'

/** One tab that looks at one page, in one arena: what it was last told of, and which access rows stand open for it. */
export type Follower = Onlooker & {
  readonly page: Page
  readonly looker: Looker
  readonly tell: () => void
  last: Glance
  /** Something was committed since that may concern it. */
  isBehind: boolean
}
/** What would be shown at one moment: of whom, and a mark by which another is told from it. Words are not kept. */
export type Glance = {
  readonly at: number
  readonly mark: string
  readonly seen: readonly Seen[]
  readonly reads: Reads
}

export function glance(folds: Folds, page: Page, looker: Looker, at: number): Glance {
  const { folds: watched, reads } = noted(folds)
  const it = pageFor(watched, page, looker, at)
  const seen = it?.cases.map((id): Seen => ({ case: id, purpose: purposes[page.is] })) ?? []
  return { at, mark: hash('sha256', JSON.stringify(it?.shown ?? null)), seen, reads }
}

/**
 * What has been written may be something to this reader. A case that is not shown to it, and of which it still may know nothing, is
 * nothing to it, so that another's patient costs no more than the asking.
 */
export function concerns(streams: readonly StreamId[], folds: Folds, { last, looker }: Follower): boolean {
  const { reads, seen } = last
  return (
    streams.some((stream) => {
      if (stream.startsWith('arena:')) return true
      if (!reads.streams.has(stream)) return false
      if (!stream.startsWith('case:')) return true
      const id = stream.slice('case:'.length)
      return seen.some((it) => it.case === id) || disclosed(folds.case(id), looker.reader) !== null
    }) || [...reads.claims].some(([key, was]) => folds.claimed(key) !== was)
  )
}

/** What is shown is another; and a new day is told to all. */
export const wouldDiffer = (is: Glance, last: Glance): boolean =>
  is.mark !== last.mark || localDate(is.at) !== localDate(last.at)
