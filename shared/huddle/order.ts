import type { Folds } from '../core/rule.ts'
import { entitledUnits } from '../policy/disclosed.ts'
import { toMinute, turnOf } from './agenda.ts'
import { unitsHere } from './company.ts'
import { announcedNow, blockKey, isOnSchedule } from './facets/announced.ts'
import { type AgendaItem, itemOf } from './facets/items.ts'
import type { HuddleState } from './state.ts'

type Cases = Pick<Folds, 'case'>

/** A patient whose block was announced for later, while not all of its parties are here. */
export type Early = { readonly item: AgendaItem; readonly at: number }

/** What Next comes to. `passed`: whose turn it would have been, had it not been too early. `early`: whoever waits was announced for later; the one announced first. */
export type Following =
  | { readonly is: 'none' }
  | { readonly is: 'item'; readonly item: AgendaItem; readonly passed: Early | null }
  | ({ readonly is: 'early' } & Early)

/**
 * Who comes after this one. A block never opens before it was announced, unless all its parties are here: another that is complete
 * or due is taken first. One who has died, or left with nothing open, has no turn any more.
 */
export function following(
  state: HuddleState,
  folds: Cases,
  after: string | null,
  now: () => number,
): Following {
  const waits = (item: AgendaItem) =>
    item.state === 'queued' && item.id !== after && turnOf(folds.case(item.case)) !== null
  const opened = openedBlocks(state)
  const whenEarly = earliness(state, folds)
  const early = (item: AgendaItem): Early | null => {
    const at = opened.has(blockKey(item.block)) ? null : whenEarly(item)
    return at !== null && toMinute(now()) < at && isOnSchedule(state, now()) ? { item, at } : null
  }
  const tooEarly: Early[] = []
  for (const item of asTheyFollow(state.items, after, opened, waits)) {
    const announced = early(item)
    if (announced === null) return { is: 'item', item, passed: tooEarly[0] ?? null }
    tooEarly.push(announced)
  }
  const [first] = tooEarly.toSorted((a, b) => a.at - b.at)
  return first ? { is: 'early', ...first } : { is: 'none' }
}

/** The patient that Next opens, or none: also when all who wait were announced for later. */
export function nextItem(
  state: HuddleState,
  folds: Cases,
  after: string | null,
  now: () => number,
): AgendaItem | undefined {
  const found = following(state, folds, after, now)
  return found.is === 'item' ? found.item : undefined
}

/** Those who wait, with when each will be opened at the soonest if the present one is left then, in the order of Next. */
export function foreseen(
  state: HuddleState,
  folds: Cases,
  from: { after: string | null; at: number },
  lasts: (item: AgendaItem) => number,
): { item: AgendaItem; at: number }[] {
  const opened = openedBlocks(state)
  const current = itemOf(state, from.after)
  if (current) opened.add(blockKey(current.block))
  const whenEarly = isOnSchedule(state, from.at) ? earliness(state, folds) : () => null
  const left = new Set(state.items.filter((item) => item.state === 'queued' && item.id !== from.after))
  const found: { item: AgendaItem; at: number }[] = []
  let { after, at } = from
  while (left.size > 0) {
    const next = soonest(
      asTheyFollow(state.items, after, opened, (item) => left.has(item)),
      at,
      (item) => (opened.has(blockKey(item.block)) ? null : whenEarly(item)),
    )
    if (!next) break
    found.push(next)
    left.delete(next.item)
    opened.add(blockKey(next.item.block))
    after = next.item.id
    at = next.at + lasts(next.item)
  }
  return found
}

/** Of this line the one that can be opened first, from `at` on; of several the first in line. */
function soonest(
  line: Iterable<AgendaItem>,
  at: number,
  announced: (item: AgendaItem) => number | null,
): { item: AgendaItem; at: number } | null {
  let best: { item: AgendaItem; at: number } | null = null
  for (const item of line) {
    const can = Math.max(at, announced(item) ?? 0)
    if (best === null || can < best.at) best = { item, at: can }
    // None of those behind can be sooner: a long morning is asked for its times at every change.
    if (can === at) break
  }
  return best
}

/**
 * The block we are in to its end; then whole blocks that were passed because they were announced for later; then onwards; at last
 * what else was passed. One by one, since most often the first is all that is asked for.
 */
function* asTheyFollow(
  items: readonly AgendaItem[],
  after: string | null,
  opened: ReadonlySet<string>,
  waits: (item: AgendaItem) => boolean,
): Iterable<AgendaItem> {
  const at = items.findIndex((item) => item.id === after)
  const present = items[at]
  const here = present ? blockKey(present.block) : null
  const onwards = items.slice(at + 1)
  const passed = items.slice(0, Math.max(at, 0))
  const given = new Set<AgendaItem>()
  for (const item of onwards) {
    if (!waits(item)) continue
    if (blockKey(item.block) !== here) break
    given.add(item)
    yield item
  }
  for (const item of passed) {
    if (!waits(item) || opened.has(blockKey(item.block))) continue
    given.add(item)
    yield item
  }
  for (const item of [...onwards, ...passed]) if (waits(item) && !given.has(item)) yield item
}

const openedBlocks = ({ items }: HuddleState): Set<string> =>
  new Set(items.flatMap((item) => (item.openedAt === null ? [] : [blockKey(item.block)])))

/** For an item: when its block was announced, or null where that does not bind, as nothing was said or all its parties are here. Looked at once for each block. */
function earliness(state: HuddleState, folds: Cases): (item: AgendaItem) => number | null {
  const isComplete = (item: AgendaItem) => {
    const entitled = entitledUnits(folds.case(item.case))
    const here = unitsHere(state, entitled)
    return entitled.every(
      (unit) => unit === state.ward || here.includes(unit) || state.absences[unit]?.how === 'readAnswers',
    )
  }
  const announcedAt = announcedNow(state)
  const known = new Map<string, number | null>()
  return ({ block }) => {
    const key = blockKey(block)
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const announced = announcedAt[key] ?? null
    const waiting = state.items.filter((item) => item.state === 'queued' && blockKey(item.block) === key)
    const binds = announced === null || waiting.every(isComplete) ? null : announced
    known.set(key, binds)
    return binds
  }
}
