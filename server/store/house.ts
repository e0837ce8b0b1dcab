import { openDatabase } from './open.ts'

/** A person in one commission of one arena, as one tab of a session may act. */
export type Persona = { id: string; arena: string; person: string; unit: string }

/** `house.db`: sessions and who they may act as. Read in the same synchronous turn as an arena's transaction, so a revocation binds every later turn. */
export function openHouse(file: string, migrations: string) {
  const sqlite = openDatabase(file, migrations)
  const insertSession = sqlite.prepare<[string, number, number]>(
    'insert into session (hash, started_at, last_seen_at) values (?, ?, ?)',
  )
  const find = sqlite.prepare<[string, number, number], { hash: string; lastSeenAt: number }>(
    `select hash, last_seen_at as lastSeenAt from session
     where hash = ? and ended_at is null and started_at > ? and last_seen_at > ?`,
  )
  const see = sqlite.prepare<[number, string]>('update session set last_seen_at = ? where hash = ?')
  const endSession = sqlite.prepare<[number, string]>(
    'update session set ended_at = ? where hash = ? and ended_at is null',
  )
  const addPersona = sqlite.prepare<[string, string, string, string, string]>(
    'insert or replace into persona (session, id, arena, person, unit) values (?, ?, ?, ?, ?)',
  )
  const findPersona = sqlite.prepare<[string, string], Persona>(
    'select id, arena, person, unit from persona where session = ? and id = ?',
  )
  const personas = sqlite.prepare<[string], Persona>(
    'select id, arena, person, unit from persona where session = ? order by id',
  )
  return {
    begin: (hash: string, at: number) => insertSession.run(hash, at, at),
    /** True while the session has neither ended nor grown too old. */
    isLive: (hash: string, startedAfter: number, seenAfter: number): boolean =>
      find.get(hash, startedAfter, seenAfter) !== undefined,
    seen: (hash: string, at: number) => see.run(at, hash),
    end: (hash: string, at: number) => endSession.run(at, hash),
    addPersona: (session: string, { id, arena, person, unit }: Persona) =>
      addPersona.run(session, id, arena, person, unit),
    persona: (session: string, id: string): Persona | undefined => findPersona.get(session, id),
    personas: (session: string): Persona[] => personas.all(session),
    close: () => sqlite.close(),
  }
}

export type House = ReturnType<typeof openHouse>
