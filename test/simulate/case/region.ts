import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../../../server/ids.ts'
import { openStore } from '../../../server/store/store.ts'
import type { ArenaState } from '../../../shared/arena/state.ts'
import { give } from '../../support/arena.ts'
import { colleague, seedRegion } from '../../support/region.ts'

/** The region of the tests, as its events make it. */
export async function regionArena(): Promise<ArenaState> {
  const data = mkdtempSync(join(tmpdir(), 'hemklar-region-'))
  const file = join(data, 'arena.db')
  const store = openStore({ arena: 'prov', file, migrations: 'migrations/arena', now: Date.now, newId })
  await seedRegion(store)
  await give(store, 'startChecklist', {}, colleague('anna'))
  const arena = store.folds.arena()
  store.close()
  rmSync(data, { recursive: true })
  return arena
}
