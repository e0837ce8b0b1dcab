import Database from 'better-sqlite3'
import { openFolds } from '../../server/store/folds.ts'
import { openLog } from '../../server/store/log.ts'
import type { Folds } from '../../shared/core/rule.ts'
import type { Viewer } from '../../shared/huddle/standing.ts'
import type { Slices } from '../../shared/view/slices.ts'
import { view } from '../../shared/view/view.ts'
import { arenaFile } from '../support/checkLog.ts'

export type Oracle = ReturnType<typeof openOracle>

/** What a reader should be shown, from the log alone: read beside the server, folded anew each time, nothing kept, nothing sent. */
export function openOracle(data: string, arena: string) {
  const sqlite = new Database(arenaFile(data), { readonly: true })
  const log = openLog(sqlite)
  const claimed = sqlite.prepare<[string], { subject: string }>('select subject from claim where key = ?')

  function folds(): Folds {
    const kept = openFolds(log)
    return {
      arena: () => kept.load('arena', arena).state,
      case: (id) => kept.load('case', id).state,
      huddle: (id) => kept.load('huddle', id).state,
      list: (ward) => kept.load('list', ward).state,
      claimed: (key) => claimed.get(key)?.subject ?? null,
    }
  }

  return {
    folds,
    shown: (huddle: string, reader: Viewer, now: number): Slices =>
      view(huddle, folds(), reader, now, { drafts: [], own: [], video: 'none' }),
    close: () => sqlite.close(),
  }
}
