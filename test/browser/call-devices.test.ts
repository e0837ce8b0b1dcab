import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { callWords as words } from '../../client/messages/call.ts'
import {
  anna,
  type CallWindow,
  expectMoving,
  lena,
  open,
  soon,
  startCallPages,
} from '../support/call-page.ts'
import { noChromium } from '../support/chromium.ts'
import { noLiveKit } from '../support/livekit.ts'
import { framesShown, tonesHeard, tonesReceived, unplug } from '../support/media-page.ts'

declare const window: CallWindow

describe.skipIf(noChromium || noLiveKit)('own camera, microphone and loudspeaker in the call', () => {
  const calls = startCallPages()

  test('a microphone turned off is heard by nobody, and the others see that it is off', async () => {
    const [one, other] = await calls.both()
    await one.getByRole('button', { name: words.microphone.turnOff }).click()
    await one.getByText(words.microphone.isOff, { exact: true }).first().waitFor()
    await soon(() => tonesReceived(other)).toEqual([])
    await other
      .locator('.tile', { hasText: 'Anna Lind' })
      .getByText('Mikrofonen är av')
      .waitFor({ state: 'attached' })
    await one.getByRole('button', { name: words.microphone.turnOn }).click()
    await soon(() => tonesHeard(other)).toEqual([anna.tone])
  })

  test('only sound: no picture comes or goes, and all of them are back after', async () => {
    const [one, other] = await calls.both()
    await chooseSeldom(one, words.soundOnly.turnOn)
    await soon(() => framesShown(one)).toEqual({})
    await soon(() => framesShown(other)).toEqual({})
    expect(await tonesHeard(one)).toEqual([lena.tone])
    await one.getByRole('button', { name: words.soundOnly.turnOff }).click()
    await expectMoving(one, lena)
    await expectMoving(other, anna)
  })

  test('another microphone is taken in the middle of the call, and the first again when that is pulled out', async () => {
    const [one, other] = await calls.both()
    await chooseSeldom(one, words.devices)
    await one.getByLabel(words.microphone.label, { exact: true }).selectOption('microphone-2')
    await soon(() => tonesHeard(other)).toEqual([anna.secondTone])
    await unplug(one, 'microphone-2')
    await soon(() => tonesHeard(other)).toEqual([anna.tone])
    expect(
      await one.getByLabel(words.microphone.label, { exact: true }).locator('option').allTextContents(),
    ).toEqual([words.automatic, 'Mikrofon 1'])
  })

  test('where the last camera is pulled out, the page says so and the call goes on', async () => {
    const [one, other] = await calls.both()
    await unplug(other, 'camera-1')
    await other.getByText(words.camera.trouble.noDevice).waitFor()
    await soon(() => framesShown(one)).toEqual({})
    expect(await tonesHeard(one)).toEqual([lena.tone])
  })

  test('where the browser plays nothing before a press, the page asks for one', async () => {
    const page = await calls.come(anna)
    await page.evaluate(playOnlyAfterAPress)
    const other = await calls.come(lena)
    await other.evaluate(() => window.callPage.own.microphone.set(true))
    await Promise.all([open(page, calls.room), open(other, calls.room)])
    await page.getByRole('button', { name: words.startPlayback }).click()
    await soon(() => tonesHeard(page)).toEqual([lena.tone])
    await page.getByRole('button', { name: words.startPlayback }).waitFor({ state: 'detached' })
  })

  test('a microphone that the browser refuses is said to be off, with what to do', async () => {
    const page = await calls.come(anna)
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException('no', 'NotAllowedError')
      }
    })
    await page.getByRole('button', { name: words.microphone.turnOn }).click()
    await page.getByRole('alert').getByText(words.microphone.trouble.permissionDenied).waitFor()
    await page.getByText(words.microphone.isOff, { exact: true }).waitFor()
  })

  test('the check before the call shows the picture and how loud one is heard, and goes on into the call', async () => {
    const page = await calls.come(anna)
    await page.getByRole('button', { name: words.camera.turnOn }).click()
    await page.getByRole('button', { name: words.microphone.turnOn }).click()
    await soon(() => page.getByLabel(words.camera.picture).evaluate(hasPicture)).toBe(true)
    await soon(() => level(page)).toBeGreaterThan(0.3)
    await page.getByLabel(words.microphone.label, { exact: true }).selectOption('microphone-2')
    const listener = await calls.come(lena)
    await Promise.all([open(page, calls.room), open(listener, calls.room)])
    await soon(() => tonesHeard(listener)).toEqual([anna.secondTone])
  })
})

async function chooseSeldom(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: words.more }).click()
  await page.getByRole('menuitem', { name: what }).click()
}

/** As a browser does for a page that has neither been pressed nor uses the microphone. */
function playOnlyAfterAPress(): void {
  const { play } = HTMLMediaElement.prototype
  let isPressed = false
  document.addEventListener('click', turnOn, { capture: true })
  HTMLMediaElement.prototype.play = function () {
    if (isPressed || this.muted) return play.call(this)
    return Promise.reject(new DOMException('press first', 'NotAllowedError'))
  }
  function turnOn() {
    isPressed = true
  }
}

function hasPicture(video: Element): boolean {
  return video instanceof HTMLVideoElement && video.videoWidth === 320
}

function level(page: Page): Promise<number> {
  return page.evaluate(() => window.callPage.own.level.value)
}
