import { toInstant } from '../../shared/core/time.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Sqlite } from './open.ts'

export type Purpose =
  | 'list'
  | 'agenda'
  | 'huddle'
  | 'notes'
  | 'tasks'
  | 'import'
  | 'own'
  | 'ownList'
  | 'review'
  | 'sharing'
  | 'confidential'
  | 'preread'
  | 'export'
  | 'case'
  | 'records'
  | 'phoneList'
  | 'leaflet'
  | 'earlier'
/** Somebody is shown a case, from now on. */
export type Look = { readonly reader: Reader; readonly case: string; readonly purpose: Purpose }
export type AccessRow = {
  person: string
  unit: string
  case: string
  purpose: Purpose
  from: string
  to: string | null
}

/** Who saw which case: a row is committed before the first byte leaves, and closed when the purpose ends. */
export function openAccess(sqlite: Sqlite) {
  const insert = sqlite.prepare<[string, string, string, string, string, string | null]>(
    'insert into access (person, unit, "case", purpose, "from", "to") values (?, ?, ?, ?, ?, ?)',
  )
  const end = sqlite.prepare<[string, number | bigint]>(
    'update access set "to" = ? where id = ? and "to" is null',
  )
  const standing = sqlite.prepare<[string, string, string, string], { id: number }>(
    'select id from access where "case" = ? and person = ? and unit = ? and purpose = ? and "to" is null',
  )
  const endAll = sqlite.prepare<[string]>('update access set "to" = ? where "to" is null')
  const select = sqlite.prepare<[string], AccessRow>(
    'select person, unit, "case", purpose, "from", "to" from access where "case" = ? order by id',
  )
  return {
    /** Opens one row for each, all in one commit; the ids close them. */
    open: sqlite.transaction((looks: readonly Look[], at: number) =>
      looks.map(
        ({ reader, case: id, purpose }) =>
          insert.run(reader.person, reader.unit, id, purpose, toInstant(at), null).lastInsertRowid,
      ),
    ),
    close: sqlite.transaction((rows: readonly (number | bigint)[], at: number) => {
      for (const row of rows) end.run(toInstant(at), row)
    }),
    /** One answer to one question: opened and closed at once. Of a page that follows along a row stands open: it is the same look. */
    once: sqlite.transaction((reader: Reader, cases: readonly string[], purpose: Purpose, at: number) => {
      for (const id of cases)
        if (!standing.get(id, reader.person, reader.unit, purpose))
          insert.run(reader.person, reader.unit, id, purpose, toInstant(at), toInstant(at))
    }),
    /** After a crash: nobody is connected, so nothing is open. */
    closeAll: (at: number) => endAll.run(toInstant(at)),
    ofCase: (id: string): AccessRow[] => select.all(id),
  }
}
