import type { Report } from '../every.ts'
import type { Store } from '../store/store.ts'
import type { Connection } from './connection.ts'

type Row = number | bigint

/** The access rows that stand open for connections: one for each case that is shown, from before the first byte to after the last. */
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

  return {
    /** No row, no answer: false when it could not be written, and then nothing may be sent. */
    open(to: Connection, cases: readonly string[], at: number): boolean {
      const fresh = cases.filter((id) => !to.rows.has(id))
      if (fresh.length === 0) return true
      try {
        const ids = store.access.open(to.viewer, fresh, to.viewer.seat === null ? 'agenda' : 'huddle', at)
        for (const [i, id] of fresh.entries()) to.rows.set(id, ids[i] ?? 0)
        return true
      } catch (error) {
        report(error, 'no access row could be opened')
        return false
      }
    },
    /** Closes the rows of all other cases; those that cannot be closed now are closed later, with the time of now. */
    keepOnly(to: Connection, cases: readonly string[], at: number): void {
      for (const [id, row] of to.rows) {
        if (cases.includes(id)) continue
        over.push({ row, at })
        to.rows.delete(id)
      }
      try {
        closeOver()
      } catch (error) {
        report(error, 'access rows could not be closed yet')
      }
    },
  }
}
