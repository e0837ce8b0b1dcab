import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '../../server/ids.ts'
import { rebuildProjections } from '../../server/store/rebuild.ts'
import { openStore } from '../../server/store/store.ts'
import { playHearing } from '../prove/randomHearing.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'

const acts = 500
const seed = 1

/** `npm run prove -- ledger` does 4,000. */
test(`${acts} times somebody comes or the next patient does: who heard what is what was heard, to the second`, async () => {
  const { missing, extra, furthestMs, ...figures } = await playHearing(seed, acts)
  expect({ missing, extra }).toEqual({ missing: 0, extra: 0 })
  expect(furthestMs).toBeLessThanOrEqual(1_000)
  // A run in which nothing happened proves nothing.
  expect(figures.joins + figures.turns).toBeGreaterThanOrEqual(acts)
  for (const figure of Object.values(figures)) expect(figure).toBeGreaterThan(10)
}, 240_000)

test('built anew from the log the ledger is what the appending transactions wrote', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hemklar-heard-')), 'arena.db')
  const clock = { at: Date.UTC(2026, 10, 23, 7) }
  const open = () =>
    openStore({ arena: 'test', file, migrations: 'migrations/arena', now: () => clock.at, newId })
  const store = open()
  await seedArena(store)
  const huddle = await planMorning(store, '2026-11-23')
  const anna = { person: person('anna'), unit: 'avd-5' }
  await give(store, 'openHall', { huddle }, anna)
  const [seat, second] = [newId(), newId()]
  await give(store, 'takeSeat', { huddle, seat, ...anna })
  await give(store, 'takeSeat', { huddle, seat: second, person: person('lena'), unit: 'oskarshamn-bistand' })
  await give(store, 'start', { huddle }, anna)
  const epoch = () => store.folds.huddle(huddle).door.epoch
  await give(store, 'openItem', { huddle, epoch: epoch(), because: 'noMedia' })
  // All in one and the same millisecond.
  const beside = { huddle, seat, person: person('bo') }
  await give(store, 'tickCompanion', { ...beside, unit: 'avd-5', observes: false }, anna)
  await give(store, 'untickCompanion', beside, anna)
  await give(store, 'tickCompanion', { ...beside, unit: 'avd-5', observes: false }, anna)
  clock.at += 60_000
  await give(store, 'leaveSeat', { huddle, seat: second })
  await give(store, 'giveUpSeats', { huddle })
  const before = store.projections.all()
  expect(before).toContain(second)
  expect(before).toContain(beside.person)
  store.close()
  rebuildProjections(file, 'migrations/arena')
  const again = open()
  expect(again.projections.all()).toBe(before)
  again.close()
})
