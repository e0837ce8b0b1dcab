import { afterEach, expect, test } from 'vitest'
import { localDate } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { openPerson, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { createStandin } from '../support/standin.ts'

const anna = { person: person('anna'), unit: 'avd-5' }
let server: TestServer
afterEach(() => server.close())

/** Oskarshamn's last patient is open, and Högsby's room is made. */
async function beforeTheChange() {
  const standin = createStandin()
  server = await startServer({
    ...{ seed: seedArena, media: () => standin.media },
    pace: { tickMs: 100, beatMs: 200 },
  })
  const { store } = server
  const huddle = await planMorning(store, localDate(Date.now()))
  await give(store, 'openHall', { huddle }, anna)
  const people = await Promise.all(
    (['anna', 'lena', 'per'] as const).map(async (name) => {
      const { connection, watch } = openPerson(server.url, await server.enter(name), name)
      const live = watch(huddle)
      await until(`${name} sits`, () => live.place.value?.at === 'hall')
      return { connection, live, ask: (room: string) => connection.ask('pass', { huddle, room }) }
    }),
  )
  const state = () => store.folds.huddle(huddle)
  await until('a room for the hall', () => state().door.room)
  await give(store, 'start', { huddle }, anna)
  for (let nth = 0; nth < 3; nth += 1) {
    await until('her turn', () => state().door.phase === 'open' && state().items[nth]?.state === 'current')
    if (nth < 2) await give(store, 'next', { huddle, from: currentItem(state())?.id ?? '' }, anna)
  }
  const prepared = await until('the next room', () => state().door.prepared?.room)
  return { people, open: state().door.room ?? '', prepared }
}

test('a pass and its key go to the circle of a room alone, and for the next room to those who wait for it', async () => {
  const { people, open, prepared } = await beforeTheChange()
  const [lead, lena, per] = people
  await until('Per is told', () => per?.live.call.value?.ahead === prepared)
  const answers = await Promise.all(
    [lead, lena, per].flatMap((one) => [open, prepared, 'f'.repeat(32)].map((room) => one?.ask(room))),
  )
  expect(answers.map((reply) => reply?.ok)).toEqual([
    ...[true, true, false],
    ...[true, false, false],
    ...[false, true, false],
  ])
  for (const { connection } of people) connection.close()
})
