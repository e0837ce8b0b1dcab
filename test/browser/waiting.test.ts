import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { callWords as call } from '../../client/messages/call.ts'
import { hallWords as hall, heldWords as held } from '../../client/messages/hall.ts'
import { leadWords as lead } from '../../client/messages/lead.ts'
import { listenWords as listen } from '../../client/messages/listen.ts'
import { waitingWords as said } from '../../client/messages/waiting.ts'
import { give, person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { noLiveKit } from '../support/livekit.ts'
import { goIn, hearsAndSees, hearsNobody, type Meeting, openMeetings, soon } from '../support/meeting.ts'
import type { TestServer } from '../support/server.ts'

const anna = { person: person('anna'), unit: 'avd-5' }
const phone = { width: 390, height: 844 }

describe.skipIf(noChromium || noLiveKit)('who waits with a telephone', () => {
  let meeting: Meeting
  let server: TestServer
  let huddle: string
  beforeAll(async () => {
    meeting = await openMeetings()
  })
  afterEach(() => meeting.end())
  afterAll(() => meeting?.close())

  /** Anna and Bo speak of a patient of Oskarshamn; Per waits, his telephone in his hand. */
  async function waiting(): Promise<Record<'anna' | 'bo' | 'per', Page>> {
    const begun = await meeting.begin()
    server = begun.server
    huddle = begun.huddle
    const [first, bo] = await Promise.all([meeting.come('anna', huddle), meeting.come('bo', huddle)])
    await Promise.all([first, bo].map(goIn))
    await first.getByRole('button', { name: hall.start }).click()
    await first.getByRole('timer').waitFor()
    const per = await meeting.come('per', huddle)
    await per.setViewportSize(phone)
    await per.getByText(held.unheard).waitFor()
    return { anna: first, bo, per }
  }
  const openHogsby = async () => {
    const { items } = server.store.folds.huddle(huddle)
    const from = items.find(({ state }) => state === 'current')?.id ?? ''
    const to = items.find(({ block }) => block.payer === 'hogsby')?.id ?? ''
    await give(server.store, 'next', { huddle, from, to }, anna)
  }

  test('let in with a locked screen: silent both ways until one press, and the microphone off after it', async () => {
    const { anna: first, bo, per } = await waiting()
    await per.getByRole('button', { name: call.microphone.turnOn }).click()
    await lock(per)
    await openHogsby()
    await per.getByText(listen.listen).waitFor()
    await per.getByRole('heading', { level: 1, name: /Nilsson|Olofsson/ }).waitFor()
    expect(await per.title()).toBe('Er tur nu · Hemklar')
    // The others are there, and the room is as it would be; only he is not in it.
    await hearsAndSees(first, ['bo'])
    await hearsNobody(per)
    expect(await seriousFindings(per)).toEqual([])

    await unlock(per)
    await hearsNobody(per)
    await per.getByRole('button', { name: listen.hear }).click()
    await hearsAndSees(per, ['anna', 'bo'])
    expect(await per.title()).not.toContain(listen.yourTurn)
    await hearsAndSees(first, ['bo'])
    await per.getByRole('button', { name: call.microphone.turnOn }).click()
    await soon(() => first.evaluate(() => window.testEars.heard())).toEqual([800, 1_600])
    await soon(() => bo.evaluate(() => window.testEars.heard())).toEqual([400, 1_600])
  })

  test('let in with the page in front of him he hears at once, muted, and what was chosen while waiting holds', async () => {
    const { anna: first, per } = await waiting()
    await per.getByRole('button', { name: call.microphone.turnOn }).click()
    await per.getByRole('button', { name: call.microphone.turnOff }).waitFor()
    await per.getByRole('button', { name: call.more }).click()
    await per.getByRole('menuitem', { name: call.soundOnly.turnOn }).click()
    await per.getByText(call.soundOnly.isOn).waitFor()
    await openHogsby()
    await soon(() => per.evaluate(() => window.testEars.heard())).toEqual([400, 800])
    expect(await per.getByRole('button', { name: listen.hear }).count()).toBe(0)
    await per.getByText(call.soundOnly.isOn).waitFor()
    expect(await per.evaluate(() => window.testEars.frames())).toEqual({})
    await hearsAndSees(first, ['bo'])
    await per.getByRole('button', { name: call.microphone.turnOn }).click()
    await soon(() => first.evaluate(() => window.testEars.heard())).toEqual([800, 1_600])
  })

  test('he says that he sits undisturbed and how to go on without him, and the lead reads both', async () => {
    const { anna: first, per } = await waiting()
    await per.getByRole('button', { name: said.cannot }).click()
    // He is the only one at his unit: there is nobody to choose, and not himself.
    await per.getByRole('radio', { name: said.choices.colleague.label }).check()
    expect(await per.getByLabel(said.who).count()).toBe(0)
    await per.getByRole('radio', { name: said.choices.call.label }).check()
    const number = per.getByLabel(said.phone)
    expect(await number.inputValue()).toBe('070-1740605')
    await number.fill('Gun Nilssons dotter')
    await per.getByRole('button', { name: said.send }).click()
    await per.getByText(said.phoneWrong).waitFor()
    expect(await seriousFindings(per)).toEqual([])
    await number.fill('0491-782 30')
    await per.getByRole('button', { name: said.send }).click()
    await per.getByText(said.said.call('0491-782 30')).waitFor()
    await per.getByLabel(said.undisturbed).check()
    await soon(() => per.getByLabel(said.undisturbed).isChecked()).toBe(true)

    await openHogsby()
    await first.getByText(lead.notUndisturbed(['Avdelning 5'])).waitFor()
    await per.close()
    await first.getByText(lead.call('Bistånd Högsby')).first().waitFor()
    await first
      .getByRole('link', { name: /0491-782 30/ })
      .first()
      .waitFor()
  })
})

/** The screen goes dark: the browser tells the page so, as it does when a telephone is locked. */
const lock = (page: Page) => turnTo(page, 'hidden')
const unlock = (page: Page) => turnTo(page, 'visible')

const turnTo = (page: Page, state: DocumentVisibilityState): Promise<void> =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
