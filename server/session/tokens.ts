import { hash as digest, randomBytes } from 'node:crypto'
import { newId } from '../ids.ts'
import type { House } from '../store/house.ts'
import type { ServiceToken, TokenUse } from '../store/serviceTokens.ts'

/** Begins every secret, so that one that has got lost is recognised where it is found. */
const mark = 'hemklar_'

export type Given = {
  name: string
  arena: string
  unit: string
  does: TokenUse
  givenBy: string
  until: number
}
export type Tokens = ReturnType<typeof createTokens>

/** Tokens of other systems: 256 random bits, of which the house keeps the hash. Whoever holds one is let in until it ends or is revoked. */
export function createTokens({ tokens }: Pick<House, 'tokens'>, now: () => number) {
  const isGood = ({ revokedAt, until }: ServiceToken) => revokedAt === null && now() < until
  return {
    /** The only time that the secret is known. */
    give(given: Given): { id: string; secret: string } {
      const secret = `${mark}${randomBytes(32).toString('base64url')}`
      const id = newId()
      const unused = { revokedAt: null, lastUsedAt: null, uses: 0 }
      tokens.add({ id, ...given, givenAt: now(), ...unused }, hashOf(secret))
      return { id, secret }
    },
    /** Whose the secret of an `Authorization: Bearer` is, as long as it is good; asked anew at every request. */
    find(authorization: string | undefined): ServiceToken | null {
      const secret = /^Bearer ([\w-]{20,100})$/i.exec(authorization ?? '')?.[1]
      const found = secret?.startsWith(mark) ? tokens.byHash(hashOf(secret)) : undefined
      return found && isGood(found) ? found : null
    },
    used: (id: string): void => tokens.used(id, now()),
    revoke: (id: string): boolean => tokens.revoke(id, now()),
    all: tokens.all,
    isGood,
    /** By what a reviewer of the log knows a system again. */
    nameOf: (person: string): string | null => tokens.byId(person)?.name ?? null,
  }
}

const hashOf = (secret: string): string => digest('sha256', secret)
