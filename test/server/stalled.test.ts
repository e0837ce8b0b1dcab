import { afterEach, beforeEach, expect, test } from 'vitest'
import { localDate } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { protocol } from '../../shared/protocol.ts'
import { openTab, type Tab } from '../bench/tab.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { openPerson, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

const anna = { person: person('anna'), unit: 'avd-5' }
/** More than a net and its buffers hold by themselves. */
const mostLines = 400
let server: TestServer
let stalled: Tab
beforeEach(async () => {
  server = await startServer({ seed: seedArena })
})
afterEach(async () => {
  stalled?.close()
  await server.close()
})

test('a page that reads no more is cut off before it fills the memory, and nobody else notices', async () => {
  const huddle = await planMorning(server.store, localDate(Date.now()))
  await give(server.store, 'openHall', { huddle }, anna)
  const { url } = server
  const cookie = await server.enter('lena')
  stalled = await openTab({ url, cookie, auth: { persona: 'lena', protocol }, onUpdate: () => undefined })
  await stalled.ask('watch', { huddle, seat: true })
  const { connection, watch } = openPerson(url, await server.enter('bo'), 'bo')
  const bo = watch(huddle)
  await give(server.store, 'start', { huddle }, anna)
  const patient = await until('the patient', () => bo.patient.value)
  stalled.stop()

  const isThere = () =>
    Object.values(server.store.folds.huddle(huddle).seats).some((seat) => seat.person === person('lena'))
  const content = { kind: 'note' as const, owner: null, ownerName: null, due: null, dueOn: null, dueAt: null }
  let lines = 0
  for (; isThere() && lines < mostLines; lines++) {
    const text = `${lines} ${'lång rad '.repeat(50)}`.trim()
    const entry = { ...content, text, code: null }
    await give(
      server.store,
      'writeEntry',
      { case: patient.case, huddle, content: entry, supersedes: null },
      anna,
    )
    await until('the line at the other end', () => bo.patient.value?.entries.length === lines + 1)
  }
  expect(isThere()).toBe(false)
  expect(lines).toBeGreaterThan(10)
  expect(currentItem(server.store.folds.huddle(huddle))?.case).toBe(patient.case)
  connection.close()
}, 30_000)
