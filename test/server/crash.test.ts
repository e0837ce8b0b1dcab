import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EntryContent } from '../../shared/case/facets/entries.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { type Built, startBuilt } from '../support/built.ts'
import { arenaFile, checkLog } from '../support/checkLog.ts'
import { textOf, until } from '../support/people.ts'
import { type Cookies, comeIn, enterAll, type Guest, planned, post } from '../support/practice.ts'
import { createStandin, type Standin } from '../support/standin.ts'
import { serveStandin } from '../support/standinServer.ts'

/** Lead, ward nurse, and planners of two municipalities, the second held until its block begins. */
const cast = ['anna-lind', 'mikael-berglund', 'karin-sand', 'ulla-granath'] as const
/** From a killed process to everybody back where they were, on a busy machine. */
const backWithinMs = 20_000
/** At most this much typing may be lost. */
const lostTypingMs = 2_000

let built: Built
let standin: Standin
let livekit: Awaited<ReturnType<typeof serveStandin>>
let cookies: Cookies
let huddle: string
let people: Guest[] = []
let lead: Guest
let nurse: Guest
let karin: Guest
let ulla: Guest

beforeEach(async () => {
  standin = createStandin()
  livekit = await serveStandin(standin)
  built = await startBuilt({ ...livekit.env, HEMKLAR_PAGE: 'test/fixtures/page' })
  cookies = await enterAll(built.url, cast)
  const anna = { persona: 'anna-lind', cookie: cookies['anna-lind'] ?? '' }
  huddle = await planned(built.url, anna.cookie, addDays(localDate(Date.now()), 1))
  await post(built.url, anna, 'openHall', { huddle })
  people = await Promise.all(cast.map((persona) => comeIn(built.url, cookies, persona, huddle)))
  ;[lead, nurse, karin, ulla] = people as [Guest, Guest, Guest, Guest]
  await until('a room for the hall', () => ulla.live.call.value?.room, backWithinMs)
  expect(await lead.live.give('start', { huddle })).toBeNull()
  for (const { live } of [lead, nurse, karin])
    await until('the first patient', () => live.patient.value, backWithinMs)
})
afterEach(async () => {
  for (const { connection } of people) connection.close()
  await built?.close()
  livekit?.close()
})

test('killed in mid-patient: all four are back where they were, same clock, nothing lost, drafts whole', async () => {
  const { case: id, item } = lead.live.patient.value ?? { case: '', item: '' }
  expect(await lead.live.give('extend', { huddle, from: item, minutes: 2 })).toBeNull()
  const given = ['Larm', 'Hemtjänst', 'Läkemedel'].map((text) => ({
    id: crypto.randomUUID(),
    type: 'writeEntry' as const,
    body: { case: id, huddle, content: noteOf(text), supersedes: null },
  }))
  const answers = []
  for (const command of given) answers.push(await karin.connection.ask('command', command))
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
  const typed = await typeFor(3_000)
  const before = shown()
  const seated = seats()

  const killedAt = Date.now()
  await built.kill()
  const left = checkLog(arenaFile(built.data))
  expect(left.faults).toEqual([])
  await built.start()
  await everybodyBack(seated)

  expect(shown()).toEqual(before)
  const draft = lead.live.drafts.value?.find(({ name }) => name === 'Karin Sand')?.text ?? ''
  const sure = typed.filter(({ at }) => at <= killedAt - lostTypingMs).at(-1)?.text
  expect(typed.at(-1)?.text.startsWith(draft)).toBe(true)
  expect(draft.length).toBeGreaterThanOrEqual(sure?.length ?? Number.NaN)

  const again = await Promise.all(given.map((command) => karin.connection.ask('command', command)))
  expect(again).toEqual(answers)
  const after = checkLog(arenaFile(built.data))
  for (const { id } of given) expect(written(after, id)).toHaveLength(1)
  expectNoAccessLeftOpen(left.newestAccess)
}, 60_000)

/** Where in Next the process dies, and how far its log had come by then. */
test.each([
  ['next:decided', { closed: 0, opened: 0 }],
  ['next:committed', { closed: 1, opened: 0 }],
  ['next:sent', { closed: 1, opened: 0 }],
  ['openItem:decided', { closed: 1, opened: 0 }],
  ['openItem:committed', { closed: 1, opened: 1 }],
  ['openItem:sent', { closed: 1, opened: 1 }],
])(
  'killed at %s: the next patient is open to its circle, once, and the others wait',
  async (point, reached) => {
    await goToLastOfBlock()
    const first = seats()
    await built.kill()
    await built.start({ HEMKLAR_CRASH_AT: point })
    await everybodyBack(first)
    const old = lead.live.call.value?.room ?? ''
    const from = lead.live.patient.value
    expect([old !== '', from !== null]).toEqual([true, true])
    const didBefore = standin.did.length
    const second = seats()

    const pressed = lead.live.give('next', { huddle, from: from?.item ?? '' })
    await built.ended()
    const left = checkLog(arenaFile(built.data))
    expect(left.faults).toEqual([])
    expect(steps(left, from?.item ?? '')).toEqual(reached)
    expect(ulla.live.patient.value === null || reached.opened === 1).toBe(true)
    await built.start()

    expect(await pressed).toBeNull()
    await everybodyBack(second)
    const next = await until('the next', () => ulla.live.patient.value, backWithinMs)
    expect(next.item).not.toBe(from?.item)
    await until('the lead has it too', () => lead.live.patient.value?.item === next.item, backWithinMs)
    await until('Karin waits', () => karin.live.place.value?.at === 'held', backWithinMs)
    expect({ ...lead.live.clock.value }).toEqual({ ...ulla.live.clock.value })
    expect(textOf(karin.live)).not.toContain(next.family)
    expect(textOf(ulla.live)).not.toContain(from?.family)

    const after = checkLog(arenaFile(built.data))
    expect(after.faults).toEqual([])
    expect(steps(after, from?.item ?? '')).toEqual({ closed: 1, opened: 1 })
    expectNoAccessLeftOpen(left.newestAccess)
    const did = standin.did.slice(didBefore)
    expect(did.flatMap(({ what, room }) => (what === 'deleted' ? room : []))).toEqual([old])
    expect(did.flatMap(({ what, room }) => (what === 'made' ? room : []))).not.toContain(old)
    expect(standin.rooms.has(lead.live.call.value?.room ?? '')).toBe(true)
  },
  60_000,
)

/** What every one of them is shown of the open patient, and where they stand. */
const shown = () =>
  people.map(({ persona, live }) => ({
    persona,
    place: live.place.value,
    patient: live.patient.value,
    clock: live.clock.value,
    held: live.place.value?.at === 'held' ? live.window.value?.patients : null,
  }))

const seats = () => people.map(({ live }) => live.meeting.value?.me.seat)

/** The pages find the new process by themselves, and each has a seat of the new life. */
async function everybodyBack(before: ReturnType<typeof seats>): Promise<void> {
  for (const [i, { persona, live }] of people.entries())
    await until(
      `${persona} is back`,
      () => {
        const seat = live.meeting.value?.me.seat
        return seat != null && seat !== before[i] && live.place.value?.at !== 'closing'
      },
      backWithinMs,
    )
}

async function goToLastOfBlock(): Promise<void> {
  for (;;) {
    const { item } = await until('a patient', () => lead.live.patient.value)
    const blocks = lead.live.agenda.value?.blocks ?? []
    const block = blocks.find(({ items }) => items.some((line) => line.item === item))
    if (block?.items.at(-1)?.item === item) {
      await until('nothing is under way', () => nurse.live.patient.value?.item === item)
      return
    }
    expect(await lead.live.give('next', { huddle, from: item })).toBeNull()
    await until('another', () => lead.live.patient.value && lead.live.patient.value.item !== item)
  }
}

/** Types a little at a time, as people do; what stood there when. */
async function typeFor(ms: number): Promise<{ text: string; at: number }[]> {
  const typed: { text: string; at: number }[] = []
  const from = Date.now()
  await new Promise<void>((resolve) => {
    const typing = setInterval(() => {
      const text = `${typed.at(-1)?.text ?? ''}ord `
      typed.push({ text, at: Date.now() })
      karin.live.draft('entry', text)
      if (Date.now() - from < ms) return
      clearInterval(typing)
      resolve()
    }, 100)
  })
  return typed
}

type Check = ReturnType<typeof checkLog>

/** The log of this huddle around one item: how often it was closed, and what came after was opened. */
function steps({ streams }: Check, item: string): { closed: number; opened: number } {
  const events = streams.get(`huddle:${huddle}`) ?? []
  const at = events.findIndex(({ type, body }) => type === 'itemClosing' && body.from === item)
  const count = (type: string) => events.slice(at).filter((event) => event.type === type).length
  return at < 0 ? { closed: 0, opened: 0 } : { closed: count('itemClosing'), opened: count('itemOpened') }
}

const written = ({ eventsOf }: Check, id: string) =>
  [...eventsOf].filter(([key]) => key.endsWith(` ${id}`)).flatMap(([, events]) => events)

/** Who saw what ends with the life it was seen in. */
function expectNoAccessLeftOpen(newestBefore: number): void {
  const { openAccess } = checkLog(arenaFile(built.data))
  expect(openAccess.filter((id) => id <= newestBefore)).toEqual([])
  expect(openAccess.length).toBeGreaterThan(0)
}

const noteOf = (text: string): EntryContent => ({
  ...{ kind: 'note', text, owner: null, ownerName: null },
  ...{ due: null, dueOn: null, dueAt: null, code: null },
})
