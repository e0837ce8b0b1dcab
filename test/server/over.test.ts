import { expect, test } from 'vitest'
import { localDate } from '../../shared/core/time.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { openPerson, until } from '../support/people.ts'
import { startServer } from '../support/server.ts'

test('a meeting that nobody ended is ended when its day is over and the last one has left', async () => {
  let now = Date.parse('2026-11-23T08:00:05Z')
  const server = await startServer({ seed: seedArena, now: () => now })
  try {
    const huddle = await planMorning(server.store, localDate(now))
    const status = () => server.store.folds.huddle(huddle).status
    await give(server.store, 'openHall', { huddle }, { person: person('anna'), unit: 'avd-5' })
    const { connection, watch } = openPerson(server.url, await server.enter('bo'), 'bo')
    const bo = watch(huddle)
    await until('Bo is in', () => bo.place.value?.at === 'hall')
    now = Date.parse('2026-11-23T23:30:00Z')
    await until('a look at a day that is over', () => server.store.folds.huddle(huddle).chair.lostAt !== null)
    expect(status()).toBe('hall')
    connection.close()
    await until('the end', () => status() === 'ended', 12_000)
  } finally {
    await server.close()
  }
}, 30_000)
