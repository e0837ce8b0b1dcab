import { openDatabase } from './open.ts'
import { openServiceTokens } from './serviceTokens.ts'

/** A person in one commission of one arena, as one tab of a session may act. */
export type Persona = { id: string; arena: string; person: string; unit: string }

/** `house.db`: sessions and who they may act as, and the tokens of other systems. */
export function openHouse(file: string, migrations: string) {
  const sqlite = openDatabase(file, migrations)
  const insertSession = sqlite.prepare<[string, number, number]>(
    'insert into session (hash, started_at, last_seen_at) values (?, ?, ?)',
  )
  const find = sqlite.prepare<[string], { startedAt: number; lastSeenAt: number }>(
    `select started_at as startedAt, last_seen_at as lastSeenAt from session
     where hash = ? and ended_at is null`,
  )
  const see = sqlite.prepare<[number, string]>('update session set last_seen_at = ? where hash = ?')
  const endSession = sqlite.prepare<[number, string]>(
    'update session set ended_at = ? where hash = ? and ended_at is null',
  )
  const addPersona = sqlite.prepare<[string, string, string, string, string]>(
    'insert or replace into persona (session, id, arena, person, unit) values (?, ?, ?, ?, ?)',
  )
  const personas = sqlite.prepare<[string], Persona>(
    'select id, arena, person, unit from persona where session = ? order by id',
  )
  const rename = [
    sqlite.prepare<[string, string]>('update session set hash = ? where hash = ?'),
    sqlite.prepare<[string, string]>('update persona set session = ? where session = ?'),
  ]
  return {
    begin: (hash: string, at: number) => insertSession.run(hash, at, at),
    /** A session that was not ended, whatever its age, and the personas it holds. */
    session(hash: string) {
      const found = find.get(hash)
      return found && { ...found, personas: personas.all(hash) }
    },
    seen: (hash: string, at: number) => see.run(at, hash),
    renew: sqlite.transaction((old: string, hash: string) => {
      for (const statement of rename) statement.run(hash, old)
    }),
    end: (hash: string, at: number) => endSession.run(at, hash),
    addPersona: (session: string, { id, arena, person, unit }: Persona) =>
      addPersona.run(session, id, arena, person, unit),
    tokens: openServiceTokens(sqlite),
    close: () => sqlite.close(),
  }
}

export type House = ReturnType<typeof openHouse>
