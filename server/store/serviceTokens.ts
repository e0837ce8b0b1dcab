import type { Sqlite } from './open.ts'

/** What a token is for: a ward's list in, or a unit's own tasks out. */
export const tokenUses = ['import', 'export'] as const
export type TokenUse = (typeof tokenUses)[number]

/** A system that may do one thing for one unit. Instants in milliseconds. */
export type ServiceToken = {
  id: string
  arena: string
  unit: string
  does: TokenUse
  name: string
  givenBy: string
  givenAt: number
  until: number
  revokedAt: number | null
  lastUsedAt: number | null
  uses: number
}

/** The tokens of the house. Looked up anew each time, never kept: another process may have revoked one a moment ago. */
export function openServiceTokens(sqlite: Sqlite) {
  const columns = `id, arena, unit, does, name, given_by as givenBy, given_at as givenAt, until,
    revoked_at as revokedAt, last_used_at as lastUsedAt, uses`
  const insert = sqlite.prepare<Pick<ServiceToken, keyof ServiceToken> & { hash: string }>(
    `insert into service_token (id, hash, arena, unit, does, name, given_by, given_at, until)
     values (:id, :hash, :arena, :unit, :does, :name, :givenBy, :givenAt, :until)`,
  )
  const byHash = sqlite.prepare<[string], ServiceToken>(`select ${columns} from service_token where hash = ?`)
  const byId = sqlite.prepare<[string], ServiceToken>(`select ${columns} from service_token where id = ?`)
  const all = sqlite.prepare<[], ServiceToken>(`select ${columns} from service_token order by given_at, id`)
  const revoke = sqlite.prepare<[number, string]>(
    'update service_token set revoked_at = ? where id = ? and revoked_at is null',
  )
  const use = sqlite.prepare<[number, string]>(
    'update service_token set last_used_at = ?, uses = uses + 1 where id = ?',
  )
  return {
    add: (token: ServiceToken, hash: string): void => void insert.run({ ...token, hash }),
    byHash: (hash: string): ServiceToken | undefined => byHash.get(hash),
    byId: (id: string): ServiceToken | undefined => byId.get(id),
    all: (): ServiceToken[] => all.all(),
    /** False when there is no such token, or it was revoked before. */
    revoke: (id: string, at: number): boolean => revoke.run(at, id).changes === 1,
    used: (id: string, at: number): void => void use.run(at, id),
  }
}
