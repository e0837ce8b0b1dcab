import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { keyed } from '../shared/core/keyed.ts'
import { addDays, instantAt, isDay, localDate } from '../shared/core/time.ts'
import { getConfig } from './config.ts'
import { newId } from './ids.ts'
import { createTokens } from './session/tokens.ts'
import { openHouse } from './store/house.ts'
import { tokenUses } from './store/serviceTokens.ts'
import { openStore } from './store/store.ts'

/**
 * `npm run token -- give|list|revoke`: the tokens of other systems (docs/integration.md). The server may be running: it looks each token up
 * when it is shown, so what is done here holds from the next request.
 */
const { data, migrations } = getConfig(process.env)
const now = Date.now
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    arena: { type: 'string' },
    unit: { type: 'string' },
    does: { type: 'string' },
    by: { type: 'string' },
    until: { type: 'string' },
  },
})
const house = openHouse(join(data, 'house.db'), join(migrations, 'house'))
const tokens = createTokens(house, now)
const [act, id = ''] = positionals
try {
  if (act === 'give') give()
  else if (act === 'list') list()
  else if (act === 'revoke')
    say(tokens.revoke(id) ? 'Återkallad.' : fail('Det finns ingen sådan giltig nyckel.'))
  else
    fail(
      'npm run token -- give --name SYSTEM --arena ARENA --unit ENHET --does import|export --by NAMN [--until ÅÅÅÅ-MM-DD]\n' +
        'npm run token -- list\nnpm run token -- revoke ID',
    )
} finally {
  house.close()
}

function give(): void {
  const { name, arena, unit, by: givenBy, until = addDays(localDate(now()), 365) } = values
  const does = tokenUses.find((use) => use === values.does)
  if (!name || !arena || !unit || !does || !givenBy || !isDay(until))
    fail('Skriv --name, --arena, --unit, --does import eller export, och --by.')
  const is = functionOf(arena, unit)
  if (is === null) fail(`Enheten ${unit} finns inte i ${arena}.`)
  if (does === 'import' && is !== 'ward') fail('Listor läses bara in till en avdelning.')
  const ends = instantAt(addDays(until, 1), '00:00')
  const given = tokens.give({ name, arena, unit, does, givenBy, until: ends })
  say(`Nyckeln visas bara nu. Lämna den till den som sköter ${name}:\n${given.secret}\nId: ${given.id}`)
}

function list(): void {
  for (const { until, revokedAt, lastUsedAt, ...token } of tokens.all()) {
    const state = revokedAt !== null ? 'återkallad' : now() < until ? `till ${day(until - 1)}` : 'gått ut'
    const used =
      lastUsedAt === null ? 'aldrig använd' : `använd ${token.uses} gånger, senast ${day(lastUsedAt)}`
    say(`${token.id}  ${token.does}  ${token.arena}/${token.unit}  ${token.name}  ${state}, ${used}`)
  }
}

/** What the unit does in the arena as it was last; null when there is no such unit. The arena's files carry its name, and may carry a day. */
function functionOf(arena: string, unit: string): string | null {
  const isIts = (file: string) =>
    file === `${arena}.db` || (file.startsWith(`${arena}-`) && file.endsWith('.db'))
  const file = readdirSync(data).filter(isIts).toSorted().at(-1)
  if (file === undefined) return null
  const options = { arena, file: join(data, file), migrations: join(migrations, 'arena'), now, newId }
  const store = openStore(options)
  const found = keyed(store.folds.arena().units, unit)?.function ?? null
  store.close()
  return found
}

const day = (at: number): string => localDate(at)

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
