import { fromInstant, toInstant } from '../../shared/core/time.ts'
import type { Sqlite } from './open.ts'

export type WaitingList = { ward: string; sender: string; token: string; at: number; bytes: Uint8Array }
type Row = Omit<WaitingList, 'at'> & { at: string }

/** The last list that a system has sent for each ward, while it waits to be looked over. The next takes its place. */
export function openWaitingLists(sqlite: Sqlite) {
  const put = sqlite.prepare<Row>(
    `insert into waiting_list (ward, sender, token, at, bytes) values (:ward, :sender, :token, :at, :bytes)
     on conflict do update set sender = excluded.sender, token = excluded.token, at = excluded.at, bytes = excluded.bytes`,
  )
  const find = sqlite.prepare<[string], Row>(
    'select ward, sender, token, at, bytes from waiting_list where ward = ?',
  )
  const remove = sqlite.prepare<[string]>('delete from waiting_list where ward = ?')
  return {
    put: (list: WaitingList): void => void put.run({ ...list, at: toInstant(list.at) }),
    of(ward: string): WaitingList | null {
      const row = find.get(ward)
      return row ? { ...row, at: fromInstant(row.at) } : null
    },
    drop: (ward: string): void => void remove.run(ward),
  }
}
