import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hallWords as hall, heldWords as held } from '../../client/messages/hall.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { person } from '../support/arena.ts'
import { noChromium } from '../support/chromium.ts'
import { noLiveKit } from '../support/livekit.ts'
import { goIn, type Meeting, openMeetings, soon } from '../support/meeting.ts'
import { keptOn } from '../support/page-kept.ts'
import { everOn, keepWatch } from '../support/screen-seen.ts'
import type { TestServer } from '../support/server.ts'

const bo = { kind: 'person', person: person('bo'), unit: 'avd-5' } as const
const families = /Ahlgren|Berg|Karlsson|Nilsson|Olofsson/

/** Words of each patient, and which municipality's she is. */
type Patients = ReadonlyMap<string, { payer: string; family: string; said: string; words: readonly string[] }>

describe.skipIf(noChromium || noLiveKit)('what stays on the pages of two municipalities', () => {
  let meeting: Meeting
  beforeAll(async () => {
    meeting = await openMeetings()
  })
  afterEach(() => meeting.end())
  afterAll(() => meeting?.close())

  test('after a morning of several patients no page holds, has kept or has ever shown a word of another’s patient', async () => {
    const { server, huddle } = await meeting.begin()
    const patients = await fill(server, huddle)
    const words = [...patients.values()].flatMap((patient) => patient.words)
    const watched = (guest: 'lena' | 'per') =>
      meeting.come(guest, huddle, (context) => keepWatch(context, words))
    const [anna, lena, per] = await Promise.all([
      meeting.come('anna', huddle),
      watched('lena'),
      watched('per'),
    ])
    await Promise.all([anna, lena, per].map(goIn))
    await anna.getByRole('button', { name: hall.start }).click()
    await per.getByText(held.unheard).waitFor()

    for (let left = patients.size; left > 0; left--) {
      const open = patients.get(await openCase(server, huddle))!
      const [inside, waits] = open.payer === 'oskarshamn' ? [lena, per] : [per, lena]
      for (const page of [anna, inside]) {
        await page.getByRole('heading', { level: 1, name: open.family }).waitFor()
        await page.getByText(open.said).first().waitFor()
      }
      expect(await waits.getByRole('heading', { level: 1, name: families }).count()).toBe(0)
      await expectNothingForeign()
      if (left === 1) break
      await anna.keyboard.press('Control+Enter')
      await soon(() => anna.getByRole('heading', { level: 1, name: open.family }).count()).toBe(0)
    }

    for (const page of [lena, per]) await page.reload({ waitUntil: 'networkidle' })
    await expectNothingForeign()

    async function expectNothingForeign(): Promise<void> {
      for (const [page, payer] of [
        [lena, 'oskarshamn'],
        [per, 'hogsby'],
      ] as const)
        expect(await foreignOn(page, payer)).toEqual([])
      // The search finds what is there.
      expect(await keptOn(anna)).toMatch(families)
    }

    async function foreignOn(page: Page, payer: string): Promise<string[]> {
      const foreign = [...patients.values()].flatMap((one) => (one.payer === payer ? [] : one.words))
      const [kept, shown] = [await keptOn(page), await everOn(page)]
      return foreign.filter((word) => kept.includes(word) || shown.includes(word))
    }
  })
})

/** Something is said and written of each patient, in words that stand nowhere else. */
async function fill({ store }: TestServer, huddle: string): Promise<Patients> {
  const patients: [string, { payer: string; family: string; said: string; words: string[] }][] = []
  for (const [nth, { case: id }] of store.folds.huddle(huddle).items.entries()) {
    const { identity, payer } = store.folds.case(id)
    const letter = 'ABCDE'[nth]
    const [said, line, note] = [`Orden${letter}q`, `Raden${letter}q`, `Noten${letter}q`]
    const content = { kind: 'note', text: note, owner: null, ownerName: null, due: null } as const
    const entry = { ...content, dueOn: null, dueAt: null, code: null }
    const commands = [
      ['setWords', { case: id, huddle: null, text: said }],
      ['setLane', { case: id, mark: 'partly', line }],
      ['writeEntry', { case: id, huddle: null, content: entry, supersedes: null }],
    ] as const
    for (const [type, body] of commands)
      expect(await store.execute({ id: `fill-${type}-${nth}`, type, body, actor: bo })).toMatchObject({
        ok: true,
      })
    const number = identity.number ?? ''
    const numbers = [
      number,
      `${number.slice(0, 8)}-${number.slice(8)}`,
      `${number.slice(2, 8)}-${number.slice(8)}`,
    ]
    const words = [identity.family, ...numbers, said, line, note, id]
    patients.push([id, { payer, family: identity.family, said, words }])
  }
  return new Map(patients)
}

/** The case that is open now; waits while the door is closed. */
async function openCase({ store }: TestServer, huddle: string): Promise<string> {
  await soon(() => currentItem(store.folds.huddle(huddle))?.case ?? null).not.toBeNull()
  return currentItem(store.folds.huddle(huddle))?.case ?? ''
}
