import type { Context, Folds } from '../../shared/core/rule.ts'
import type { Report } from '../every.ts'
import { openAccess } from './access.ts'
import { openAccessLog } from './accessLog.ts'
import { openDrafts } from './drafts.ts'
import { type Asked, type Committed, createExecute, type Reply } from './execute.ts'
import { openFolds } from './folds.ts'
import { openLog } from './log.ts'
import { openDatabase } from './open.ts'
import { openProjections } from './projections.ts'
import { openWaitingLists } from './waitingLists.ts'

/**
 * One arena's store: the only way in (`execute`), committed state (`folds`), and the rows beside the log.
 * `execute` is asynchronous to its caller; inside, one SQLite transaction never yields. PostgreSQL can stand behind the same contract.
 */
export type Store = {
  arena: string
  folds: Folds
  execute(asked: Asked): Promise<Reply>
  onCommitted(listener: (committed: Committed) => void): () => void
  access: ReturnType<typeof openAccess>
  accessLog: ReturnType<typeof openAccessLog>
  drafts: ReturnType<typeof openDrafts>
  waitingLists: ReturnType<typeof openWaitingLists>
  projections: ReturnType<typeof openProjections>
  log: ReturnType<typeof openLog>
  close(): void
}

export type StoreOptions = {
  arena: string
  file: string
  migrations: string
  now: () => number
  newId: Context['newId']
  /** Told where a command stands: `<type>:decided` inside the transaction, `:committed` after it, `:sent` when all have been told. Crash tests end the process there. */
  passing?: ((point: string) => void) | undefined
  /** Where a fault of one who was told goes. */
  report?: Report
}

export function openStore({
  arena,
  file,
  migrations,
  now,
  newId,
  passing = () => undefined,
  report = rethrow,
}: StoreOptions): Store {
  const sqlite = openDatabase(file, migrations)
  const log = openLog(sqlite)
  const kept = openFolds(log)
  const projections = openProjections(sqlite)
  const claimed = sqlite.prepare<[string], { subject: string }>('select subject from claim where key = ?')
  const folds: Folds = {
    arena: () => kept.load('arena', arena).state,
    case: (id) => kept.load('case', id).state,
    huddle: (id) => kept.load('huddle', id).state,
    list: (ward) => kept.load('list', ward).state,
    claimed: (key) => claimed.get(key)?.subject ?? null,
  }
  const listeners = new Set<(committed: Committed) => void>()
  /** What has been committed stands, and whoever gave it is told so, also where somebody who listens fails. */
  function tell(listener: (committed: Committed) => void, committed: Committed): void {
    try {
      listener(committed)
    } catch (error) {
      report(error, 'a commit was not told to all')
    }
  }
  const execute = createExecute({ arena, sqlite, log, kept, folds, projections, now, newId, passing })

  return {
    arena,
    folds,
    async execute(asked) {
      const { reply, committed } = execute(asked)
      if (!committed) return reply
      passing(`${asked.type}:committed`)
      for (const listener of listeners) tell(listener, committed)
      passing(`${asked.type}:sent`)
      return reply
    },
    onCommitted(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    access: openAccess(sqlite),
    accessLog: openAccessLog(sqlite),
    drafts: openDrafts(sqlite),
    waitingLists: openWaitingLists(sqlite),
    projections,
    log,
    close: () => sqlite.close(),
  }
}

const rethrow: Report = (error) => {
  throw error
}
