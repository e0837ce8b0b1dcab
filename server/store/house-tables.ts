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

/** What another system shows instead of a person: long-lived, for one unit, and for one thing. Revoked ones stay, for the log. */
export const serviceToken = sqliteTable('service_token', {
  id: text().primaryKey(),
  /** SHA-256 of the secret. */
  hash: text().notNull().unique(),
  arena: text().notNull(),
  unit: text().notNull(),
  does: text().notNull(),
  name: text().notNull(),
  givenBy: text('given_by').notNull(),
  givenAt: integer('given_at').notNull(),
  until: integer().notNull(),
  revokedAt: integer('revoked_at'),
  lastUsedAt: integer('last_used_at'),
  uses: integer().notNull().default(0),
})

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
