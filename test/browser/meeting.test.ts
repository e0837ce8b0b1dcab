import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { afterCallWords as afterCall } from '../../client/messages/afterCall.ts'
import { callWords as call } from '../../client/messages/call.ts'
import { doorWords as door } from '../../client/messages/door.ts'
import { hallWords as hall, heldWords as held } from '../../client/messages/hall.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { noLiveKit } from '../support/livekit.ts'
import { speakUp, tonesReceived } from '../support/media-page.ts'
import {
  type Guest,
  goIn,
  hearsAndSees,
  hearsNobody,
  type Meeting,
  openMeetings,
  overhear,
  soon,
} from '../support/meeting.ts'
import type { TestServer } from '../support/server.ts'

const families = /Ahlgren|Berg|Karlsson|Nilsson|Olofsson/
const ofOskarshamn = /Ahlgren|Berg|Karlsson/
const ofHogsby = /Nilsson|Olofsson/
/** `npm run prove -- outage` makes it two minutes. */
const outageMs = Number(process.env.HEMKLAR_OUTAGE_MS ?? 10_000)

describe.skipIf(noChromium || noLiveKit)('a meeting in the browsers of those who meet', () => {
  let meeting: Meeting
  let server: TestServer
  let huddle: string
  beforeAll(async () => {
    meeting = await openMeetings()
  })
  afterEach(() => meeting.end())
  afterAll(() => meeting?.close())

  test('all in the hall, its circle in an item, nobody who waits; and all again when it is over', async () => {
    const [anna, bo, lena, per] = await inHall('anna', 'bo', 'lena', 'per')
    await hearsAndSees(anna, ['bo', 'lena', 'per'])
    await hearsAndSees(bo, ['anna', 'lena', 'per'])
    await hearsAndSees(lena, ['anna', 'bo', 'per'])
    await hearsAndSees(per, ['anna', 'bo', 'lena'])
    expect(await seriousFindings(per)).toEqual([])
    // Anna's page holds the list; the others' say nothing of any patient, and neither does what anybody sees.
    for (const page of [anna, bo, lena, per]) expect(await page.innerText('body')).not.toMatch(families)

    await start(anna)
    for (const page of [anna, bo, lena]) await shows(page, ofOskarshamn)
    await hearsAndSees(anna, ['bo', 'lena'])
    await hearsAndSees(bo, ['anna', 'lena'])
    await hearsAndSees(lena, ['anna', 'bo'])
    await per.getByText(held.unheard).waitFor()
    await hearsNobody(per)
    const overheard = await overhear(per)
    expect(await seriousFindings(per)).toEqual([])
    expect(await seriousFindings(anna)).toEqual([])
    expect(await per.innerText('body')).not.toMatch(ofOskarshamn)
    await anna.getByText(door.waiting(1)).waitFor()
    expect(await lena.getByText(door.waiting(1)).count()).toBe(0)

    await toLastOfBlock(anna)
    expect(await overheard()).toEqual([])
    await next(anna)
    for (const page of [anna, bo, per]) await shows(page, ofHogsby)
    // Let in muted: nobody but Bo is heard yet.
    await soon(() => tonesReceived(per)).toEqual([400, 800])
    expect(await tonesReceived(anna)).toEqual([800])
    await speakUp(per)
    await hearsAndSees(per, ['anna', 'bo'])
    await hearsAndSees(anna, ['bo', 'per'])
    await lena
      .getByText(held.letIn)
      .or(lena.getByText(held.done(3)))
      .waitFor()
    await hearsNobody(lena)
    expect(await lena.innerText('main')).not.toMatch(ofHogsby)

    const item = openItem()
    await act('end', { huddle, from: item })
    await hearsAndSees(lena, ['anna', 'bo', 'per'])
    await hearsAndSees(per, ['anna', 'bo', 'lena'])
    await per.getByRole('button', { name: afterCall.hangUp }).click()
    await hearsNobody(per)
    await hearsAndSees(lena, ['anna', 'bo'])
  })

  test('in the check nobody is heard or seen, and who is let in from it comes in silent', async () => {
    const [anna, lena] = await inHall('anna', 'lena')
    const bo = await meeting.come('bo', huddle)
    await bo.getByRole('button', { name: call.microphone.turnOn }).click()
    await bo.getByRole('button', { name: call.camera.turnOn }).click()
    await bo.getByText(call.microphone.isOn).first().waitFor()
    expect(await seriousFindings(bo)).toEqual([])
    await hearsAndSees(anna, ['lena'])
    expect(await tonesReceived(bo)).toEqual([])

    await start(anna)
    await shows(bo, ofOskarshamn)
    await soon(() => tonesReceived(bo)).toEqual([400, 1_200])
    await bo.getByText(call.microphone.isOff).first().waitFor()
    await hearsAndSees(lena, ['anna'])
    await bo.getByRole('button', { name: call.microphone.turnOn }).click()
    await soon(() => tonesReceived(lena)).toEqual([400, 800])
  })

  test(`LiveKit dead for ${outageMs / 1_000} seconds: the meeting goes on and says so, and all comes back by itself`, async () => {
    const [anna, lena, per] = await inHall('anna', 'lena', 'per')
    await start(anna)
    await hearsAndSees(lena, ['anna'])
    await meeting.livekit.cut()
    await says(lena, call.lost)
    await hearsNobody(lena)
    const clock = anna.getByRole('timer')
    const before = await clock.textContent()
    // The outage itself, in real time: livekit-client's own attempts end within it.
    await pause(outageMs)
    expect(await clock.textContent()).not.toBe(before)
    await shows(lena, ofOskarshamn)
    await meeting.livekit.comeBack()
    const backAt = performance.now()
    await hearsAndSees(lena, ['anna'])
    await hearsAndSees(anna, ['lena'])
    console.log(`sound and picture back after ${Math.round(performance.now() - backAt)} ms`)
    await unsays(lena, call.lost)
    await hearsNobody(per)
  })

  test('LiveKit silent at Next: nothing is revealed, the lead sees why and goes on without video until it answers', async () => {
    const [anna, lena, per] = await inHall('anna', 'lena', 'per')
    await start(anna)
    await toLastOfBlock(anna)
    await hearsAndSees(lena, ['anna'])
    await meeting.livekit.freeze()
    try {
      await next(anna)
      await anna.getByText(door.heldBackWhy.timeout).waitFor()
      await lena.getByText(door.curtain, { exact: true }).waitFor()
      await per.getByText(held.letIn).waitFor()
      for (const page of [anna, lena]) expect(await page.innerText('main')).not.toMatch(families)
      await hearsNobody(lena)
      expect(await seriousFindings(anna)).toEqual([])

      await anna.getByRole('button', { name: door.withoutVideo }).click()
      for (const page of [anna, per]) await shows(page, ofHogsby)
      await says(per, door.video.leftOut)
      await lena.getByText(held.done(3)).waitFor()
    } finally {
      meeting.livekit.thaw()
    }
    await speakUp(per)
    await hearsAndSees(per, ['anna'])
    await hearsAndSees(anna, ['per'])
    await unsays(per, door.video.leftOut)
    await hearsNobody(lena)
  })

  test('without the server a page warns, then falls silent both ways; with it again all is as before', async () => {
    const [anna, lena] = await inHall('anna', 'lena')
    await start(anna)
    await hearsAndSees(anna, ['lena'])
    meeting.netOf(lena).cut()
    await says(lena, door.link.lost)
    // The server may be gone while LiveKit goes on: nobody is cut off for a blip.
    expect(await tonesReceived(anna)).toEqual([1_200])
    await says(lena, door.link.stale)
    await shows(lena, ofOskarshamn)
    await soon(() => tonesReceived(anna), 45_000).toEqual([])
    await says(lena, door.link.silent)
    await hearsNobody(lena)
    meeting.netOf(lena).mend()
    await hearsAndSees(lena, ['anna'])
    await hearsAndSees(anna, ['lena'])
    await unsays(lena, door.link.silent)
  })

  async function inHall<Names extends readonly Guest[]>(
    ...names: Names
  ): Promise<{ [At in keyof Names]: Page }> {
    const begun = await meeting.begin()
    server = begun.server
    huddle = begun.huddle
    const pages = await Promise.all(names.map((name) => meeting.come(name, huddle)))
    await Promise.all(pages.map(goIn))
    return pages as { [At in keyof Names]: Page }
  }

  const start = (lead: Page) => lead.getByRole('button', { name: hall.start }).click()
  const next = (lead: Page) => lead.keyboard.press('Control+Enter')
  const openItem = () =>
    server.store.folds.huddle(huddle).items.find(({ state }) => state === 'current')?.id ?? ''

  const notice = (page: Page, text: string) => page.locator('.notice', { hasText: text })
  const says = (page: Page, text: string) => notice(page, text).waitFor()
  const unsays = (page: Page, text: string) => notice(page, text).waitFor({ state: 'detached' })

  async function shows(page: Page, family: RegExp): Promise<void> {
    await page.getByRole('heading', { level: 1, name: family }).waitFor()
  }

  /** Ahead to the last patient of Oskarshamn, after whom others come in. */
  async function toLastOfBlock(lead: Page): Promise<void> {
    const heading = lead.getByRole('heading', { level: 1, name: families })
    await heading.waitFor()
    while ((await lead.getByText(door.sameCircle).count()) > 0) {
      const before = await heading.textContent()
      await next(lead)
      await soon(() => heading.textContent()).not.toBe(before)
    }
  }

  async function act(type: 'end', body: { huddle: string; from: string }): Promise<void> {
    const { chair } = server.store.folds.huddle(huddle)
    const actor = { kind: 'person', person: chair.person, unit: 'avd-5' } as const
    expect(await server.store.execute({ id: `browser-${type}`, type, body, actor })).toMatchObject({
      ok: true,
    })
  }
})
