import { toInstant } from '../../shared/core/time.ts'
import type { Sqlite } from './open.ts'

export type Draft = { case: string; author: string; kind: string; text: string; at: number }

/** What people have begun to write, by case, author and kind. Saved for all huddles together; an empty text removes one. */
export function openDrafts(sqlite: Sqlite) {
  const put = sqlite.prepare<[string, string, string, string, string]>(
    `insert into draft ("case", author, kind, text, at) values (?, ?, ?, ?, ?)
     on conflict do update set text = excluded.text, at = excluded.at`,
  )
  const remove = sqlite.prepare<[string, string, string]>(
    'delete from draft where "case" = ? and author = ? and kind = ?',
  )
  const all = sqlite.prepare<[], { case: string; author: string; kind: string; text: string; at: string }>(
    'select "case", author, kind, text, at from draft',
  )
  return {
    save: sqlite.transaction((drafts: readonly Draft[]) => {
      for (const { case: id, author, kind, text, at } of drafts)
        if (text === '') remove.run(id, author, kind)
        else put.run(id, author, kind, text, toInstant(at))
    }),
    all: (): Draft[] => all.all().map((row) => ({ ...row, at: Date.parse(row.at) })),
  }
}
