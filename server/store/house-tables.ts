import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One browser's session: found by the hash of its cookie, ended on the server. */
export const session = sqliteTable(
  'session',
  {
    /** SHA-256 of the cookie's value. */
    hash: text().primaryKey(),
    startedAt: integer('started_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [index('session_last_seen').on(t.lastSeenAt)],
)

/** The personas a session may act as: a person in one commission of one arena. */
export const persona = sqliteTable(
  'persona',
  {
    id: text().notNull(),
    session: text().notNull(),
    arena: text().notNull(),
    person: text().notNull(),
    unit: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.session, t.id] })],
)
