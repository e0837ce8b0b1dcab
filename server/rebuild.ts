import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { getConfig } from './config.ts'
import { rebuildProjections } from './store/rebuild.ts'

/** `npm run rebuild`: the projections of every arena anew from its log. The server must not be running. */
const { data, migrations } = getConfig(process.env)
for (const name of readdirSync(data).filter((file) => file.endsWith('.db') && file !== 'house.db')) {
  const { events, rows } = rebuildProjections(join(data, name), join(migrations, 'arena'))
  process.stdout.write(`${name}: ${events} händelser lästa, ${rows} rader byggda\n`)
}
