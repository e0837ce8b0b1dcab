import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

export type Sqlite = Database.Database

/** SQLite before 3.51.3 can corrupt a WAL that two connections reset at once. */
const oldestSqlite = '3.51.3'

/**
 * Opens one database file and brings its tables up to date. Throws when SQLite is too old or will not keep its promises:
 * an acknowledged command must survive a power cut, and every new connection silently falls back to NORMAL.
 */
export function openDatabase(file: string, migrationsFolder: string): Sqlite {
  const sqlite = new Database(file)
  const { version } = sqlite.prepare<[], { version: string }>('select sqlite_version() as version').get() ?? {
    version: '0',
  }
  if (version.localeCompare(oldestSqlite, 'en', { numeric: true }) < 0)
    throw new Error(`SQLite ${version} is older than ${oldestSqlite}`)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('busy_timeout = 3000')
  sqlite.pragma('secure_delete = ON')
  // A table rebuilt by a migration would take its children along (drizzle-orm #5782), so keys are off until it is done.
  sqlite.pragma('foreign_keys = OFF')
  migrate(drizzle(sqlite), { migrationsFolder })
  const broken = sqlite.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0) throw new Error('a migration broke a foreign key')
  sqlite.pragma('foreign_keys = ON')
  verifyPragmas(sqlite, file)
  return sqlite
}

function verifyPragmas(sqlite: Sqlite, file: string): void {
  const is = (name: string) => sqlite.pragma(name, { simple: true })
  const journal = file === ':memory:' ? 'memory' : 'wal'
  if (is('journal_mode') !== journal || is('synchronous') !== 2 || is('foreign_keys') !== 1)
    throw new Error('SQLite did not take journal_mode, synchronous=FULL and foreign_keys')
}
