import { afterEach, expect, test } from 'vitest'
import { createNow } from '../../server/now.ts'
import { people } from '../../server/rehearsal/people.ts'
import { seedRehearsal } from '../../server/rehearsal/rehearsal.ts'
import { localDate } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { huddleKey } from '../../shared/huddle/rules/plan.ts'
import { tierFor } from '../../shared/policy/disclosed.ts'
import { type LiveHuddle, openPerson, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

const steps = 4
let server: TestServer
const open: { close(): void }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) each.close()
  await server.close()
})

test('two wards meet at the same time, everyone of the arena sits in both, and nobody is sent a word of another’s patient', async () => {
  server = await startRehearsal()
  const { folds } = server.store
  const day = localDate(Date.now())
  const [five = '', two = ''] = ['avd-5', 'avd-2'].map((ward) => folds.claimed(huddleKey(ward, day)) ?? '')
  const sent = new Map<string, string[]>()
  const leads = [await lead('anna-lind', five), await lead('eva-noren', two)] as const
  // Whoever only manages, or reviews the log, sits in none.
  for (const { id, unit, role } of people)
    if (role !== 'manager' && role !== 'logReviewer') await follow(id, unit)
  for (const [at, huddle] of [five, two].entries())
    expect(await leads[at]?.give('start', { huddle })).toBeNull()

  const written = new Set<string>()
  for (let step = 0; step < steps; step++)
    await Promise.all([five, two].map((huddle, at) => turn(leads[at === 0 ? 0 : 1], huddle)))
  expect(written.size).toBe(2 * steps)
  let readers = 0
  for (const id of written)
    for (const [reader, packets] of sent) {
      const [unit = ''] = reader.split(' ')
      const reads = packets.some((packet) => packet.includes(`Ord ${id}`))
      const numbered = packets.some((packet) => packet.includes(folds.case(id).identity.number ?? 'none'))
      const tier = tierFor(folds.case(id), unit)
      if (reads) readers += 1
      expect([reader, reads && tier !== 'T1', numbered && tier === null]).toEqual([reader, false, false])
    }
  // Those concerned did read.
  expect(readers).toBeGreaterThan(2 * steps)

  async function lead(persona: string, huddle: string): Promise<LiveHuddle> {
    const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
    open.push(connection)
    const before = watch(huddle, false)
    await until('the plan', () => before.meeting.value)
    expect(await before.give('openHall', { huddle })).toBeNull()
    const live = watch(huddle)
    await until('a seat', () => live.place.value && live.place.value.at !== 'outside')
    return live
  }

  async function follow(persona: string, unit: string): Promise<void> {
    const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
    open.push(connection)
    const packets: string[] = []
    sent.set(`${unit} ${persona}`, packets)
    connection.onUpdate((update) => void packets.push(JSON.stringify(update)))
    for (const huddle of [five, two]) {
      const live = watch(huddle)
      await until(`${persona} is in`, () => live.place.value && live.place.value.at !== 'outside')
    }
  }

  async function turn(live: LiveHuddle, huddle: string): Promise<void> {
    const item = await until('a patient', () => live.patient.value)
    written.add(item.case)
    const content = {
      kind: 'note' as const,
      text: `Ord ${item.case}`,
      owner: null,
      ownerName: null,
      due: null,
    }
    const entry = { ...content, dueOn: null, dueAt: null, code: null }
    live.draft('entry', `Ord ${item.case}`)
    await until('the draft', () => live.drafts.value?.some(({ text }) => text === `Ord ${item.case}`))
    expect(
      await live.give('writeEntry', { case: item.case, huddle, content: entry, supersedes: null }),
    ).toBeNull()
    await until('the entry', () =>
      live.patient.value?.entries.some((it) => it.content.text.startsWith('Ord ')),
    )
    expect(await live.give('next', { huddle, from: item.item })).toBeNull()
    await until('the next', () => currentItem(folds.huddle(huddle))?.id !== item.item && live.patient.value)
  }
})

async function startRehearsal(): Promise<TestServer> {
  const real = createNow()
  const clock = { at: real() }
  let isSeeding = true
  return startServer({
    now: () => (isSeeding ? clock.at : real()),
    async seed(store) {
      const personas = await seedRehearsal(store, clock)
      isSeeding = false
      return personas
    },
  })
}
