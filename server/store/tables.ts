import { sql } from 'drizzle-orm'
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Envelopes: what happened, without a word about any patient. Never changed, never deleted (triggers see to it). */
export const event = sqliteTable(
  'event',
  {
    stream: text().notNull(),
    seq: integer().notNull(),
    type: text().notNull(),
    version: integer().notNull(),
    at: text().notNull(),
    by: text().notNull(),
    forUnit: text('for_unit').notNull(),
    /** The organisation that is controller of the body (disposal follows it). */
    owner: text().notNull(),
    tier: text().notNull(),
    command: text().notNull(),
    bodyHash: text('body_hash').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.stream, t.seq] }), index('event_by').on(t.by, t.at)],
)

/** Bodies: salt and exact text. Only disposal removes one; then the chain still verifies. */
export const body = sqliteTable(
  'body',
  {
    stream: text().notNull(),
    seq: integer().notNull(),
    salt: text().notNull(),
    text: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.stream, t.seq] })],
)

/** Accepted commands and their answers: a repeat gets the first answer, another content under the same id is refused. */
export const command = sqliteTable(
  'command',
  {
    by: text().notNull(),
    id: text().notNull(),
    type: text().notNull(),
    /** With the salt no word can be guessed from the hash of its content; it goes with the bodies it is about. */
    salt: text().notNull().default(''),
    content: text().notNull(),
    /** Ids and numbers, never words of anybody. */
    answer: text().notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.by, t.id] })],
)

/** Keys held by a subject, so that two commands at once cannot both make it. */
export const claim = sqliteTable('claim', { key: text().primaryKey(), subject: text().notNull() })

/** Who saw which case, for what, from when to when (HSLF-FS 2016:40 4:9). */
export const access = sqliteTable(
  'access',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    person: text().notNull(),
    unit: text().notNull(),
    case: text().notNull(),
    purpose: text().notNull(),
    from: text().notNull(),
    to: text(),
  },
  (t) => [
    index('access_case').on(t.case, t.from),
    index('access_person').on(t.person, t.from),
    // Looked for at every start, among years of rows.
    index('access_open').on(t.id).where(sql`${t.to} is null`),
  ],
)

/** Who could hear which patient, by one opening of the door each: from the huddles' events alone (shared/huddle/heard.ts). */
export const heard = sqliteTable(
  'heard',
  {
    huddle: text().notNull(),
    epoch: integer().notNull(),
    seat: text().notNull(),
    person: text().notNull(),
    unit: text().notNull(),
    case: text().notNull(),
    basis: text(),
    sound: integer().notNull(),
    sure: integer().notNull(),
    from: text().notNull(),
    to: text(),
    ended: text(),
  },
  (t) => [
    primaryKey({ columns: [t.huddle, t.epoch, t.seat, t.person, t.sound, t.sure, t.from] }),
    index('heard_case').on(t.case, t.from),
    index('heard_person').on(t.person, t.from),
  ],
)

/** What people have begun to write: saved, never an event. */
export const draft = sqliteTable(
  'draft',
  {
    case: text().notNull(),
    author: text().notNull(),
    kind: text().notNull(),
    text: text().notNull(),
    at: text().notNull(),
    /** In JSON who wrote it as what, and before whom; none of what was saved before this was known. */
    written: text(),
  },
  (t) => [primaryKey({ columns: [t.case, t.author, t.kind] })],
)

/** A ward's list that another system has sent, until somebody at the ward has looked it over: a document, never an event. */
export const waitingList = sqliteTable('waiting_list', {
  ward: text().primaryKey(),
  /** The name of the system, and its token. */
  sender: text().notNull(),
  token: text().notNull(),
  at: text().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
})

export const huddleRow = sqliteTable(
  'huddle_row',
  {
    huddle: text().primaryKey(),
    ward: text().notNull(),
    day: text().notNull(),
    status: text().notNull(),
  },
  (t) => [index('huddle_row_ward').on(t.ward, t.day)],
)

export const partyRow = sqliteTable(
  'party_row',
  {
    case: text().notNull(),
    unit: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.case, t.unit] }), index('party_row_unit').on(t.unit)],
)

/** By which name and number an organisation finds its own patients again, long after they have left. */
export const patientRow = sqliteTable(
  'patient_row',
  {
    case: text().primaryKey(),
    ward: text().notNull(),
    name: text().notNull(),
    number: text(),
  },
  (t) => [index('patient_row_ward').on(t.ward), index('patient_row_number').on(t.number)],
)
