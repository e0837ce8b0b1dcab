import { toInstant } from '../../shared/core/time.ts'
import type { Sqlite } from './open.ts'

export type Draft = {
  case: string
  author: string
  kind: string
  text: string
  at: number
  written: Written | null
}
/** As whom its author wrote, in which opening of the door, and the units that could read it there. */
export type Written = { unit: string; huddle: string; epoch: number; circle: readonly string[] }
type Row = Omit<Draft, 'at' | 'written'> & { at: string; written: string | null }

/** What people have begun to write, by case, author and kind. Saved for all huddles together; an empty text removes one. */
export function openDrafts(sqlite: Sqlite) {
  const put = sqlite.prepare<Row>(
    `insert into draft ("case", author, kind, text, at, written) values (:case, :author, :kind, :text, :at, :written)
     on conflict do update set text = excluded.text, at = excluded.at, written = excluded.written`,
  )
  const remove = sqlite.prepare<[string, string, string]>(
    'delete from draft where "case" = ? and author = ? and kind = ?',
  )
  const all = sqlite.prepare<[], Row>('select "case", author, kind, text, at, written from draft')
  return {
    save: sqlite.transaction((drafts: readonly Draft[]) => {
      for (const draft of drafts)
        if (draft.text === '') remove.run(draft.case, draft.author, draft.kind)
        else put.run({ ...draft, at: toInstant(draft.at), written: JSON.stringify(draft.written) })
    }),
    all: (): Draft[] =>
      all.all().map((row) => ({
        ...row,
        at: Date.parse(row.at),
        written: row.written === null ? null : JSON.parse(row.written),
      })),
  }
}
