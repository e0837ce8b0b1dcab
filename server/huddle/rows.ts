import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Report } from '../every.ts'
import type { Look } from '../store/access.ts'
import type { Store } from '../store/store.ts'

type Row = number | bigint
/** A case whose data a reader is shown, and what for. */
export type Seen = Omit<Look, 'reader'>
/** Who looks, at a meeting or at a page; `rows`: its open access rows by purpose and case. */
export type Onlooker = { readonly viewer: Reader; readonly rows: Map<string, Row> }
/** What an onlooker is shown from now on; null: the same cases as before. */
type Sight = { readonly to: Onlooker; readonly seen: readonly Seen[] | null }

/** The access rows that stand open for onlookers: one for each case that is shown and what for, from before the first byte to after the last. */
export function createRows(store: Store, report: Report) {
  /** Over, and not yet written so. */
  const over: { row: Row; at: number }[] = []

  function closeOver(): void {
    if (over.length === 0) return
    for (const at of new Set(over.map((it) => it.at)))
      store.access.close(
        over.flatMap((it) => (it.at === at ? [it.row] : [])),
        at,
      )
    over.length = 0
  }

  /** False when they could not be written. */
  function openAll(sights: readonly Sight[], at: number): boolean {
    const fresh = sights.flatMap(({ to, seen }) => freshIn(to, seen).map((it) => ({ to, it })))
    if (fresh.length === 0) return true
    try {
      const looks = fresh.map(({ to, it }) => ({ reader: to.viewer, ...it }))
      const ids = store.access.open(looks, at)
      for (const [i, { to, it }] of fresh.entries()) to.rows.set(keyOf(it), ids[i] ?? 0)
      return true
    } catch (error) {
      report(error, 'no access row could be opened')
      return false
    }
  }

  return {
    /** No row, no answer: those to whom it may be sent. One commit for all; where it fails each is tried alone, so that one row keeps nobody else waiting. */
    open<One extends Sight>(sights: readonly One[], at: number): readonly One[] {
      if (openAll(sights, at)) return sights
      return sights.length === 1 ? [] : sights.filter((one) => openAll([one], at))
    },
    /** Closes all other rows; those that cannot be closed now are closed later, with the time of now. */
    keepOnly(sights: readonly Sight[], at: number): void {
      for (const { to, seen } of sights) {
        if (seen === null) continue
        const kept = new Set(seen.map(keyOf))
        for (const [key, row] of to.rows) {
          if (kept.has(key)) continue
          over.push({ row, at })
          to.rows.delete(key)
        }
      }
      try {
        closeOver()
      } catch (error) {
        report(error, 'access rows could not be closed yet')
      }
    },
  }
}

const freshIn = ({ rows }: Onlooker, seen: readonly Seen[] | null): readonly Seen[] =>
  seen?.filter((it) => !rows.has(keyOf(it))) ?? []

const keyOf = ({ case: id, purpose }: Seen): string => `${purpose} ${id}`
