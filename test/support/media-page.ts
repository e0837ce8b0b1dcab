import type { BrowserContext, Page } from 'playwright-core'
import { callWords } from '../../client/messages/call.ts'
import { installDevices } from './media-devices.ts'
import { installEars } from './media-ears.ts'

/** What one person's browser is given in place of real devices. */
export interface PersonMedia {
  /** Hertz of the first microphone, told from every other person's by at least 100. */
  readonly tone: number
  /** Hertz of the second one, when there is one to change to. */
  readonly secondTone?: number
}

/**
 * Gives a context a moving picture of 320 × 180 at 15 frames a second and a microphone that sounds one tone, in place of
 * real devices, and ears that know tones. Before its first page.
 */
export async function giveMedia(context: BrowserContext, media: PersonMedia): Promise<void> {
  await context.addInitScript(installDevices, media)
  await context.addInitScript(installEars)
}

/** Pulls a device out of its socket: `microphone-2`, `camera-1` … The page is told as by a real browser. */
export function unplug(page: Page, deviceId: string): Promise<void> {
  return page.evaluate((id) => window.testDevices.unplug(id), deviceId)
}

/** Hertz of the tones that come out of this page's loudspeakers now. */
export function tonesHeard(page: Page): Promise<number[]> {
  return page.evaluate(() => window.testEars.heard())
}

/** Hertz of the tones in all sound that reaches this page, whether it plays it or not: the stricter of the two. */
export function tonesReceived(page: Page): Promise<number[]> {
  return page.evaluate(() => window.testEars.received())
}

/** Frames shown so far by each picture of somebody else on the page, by the text of its tile. */
export function framesShown(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => window.testEars.frames())
}

/** Who was let in from waiting is muted until the microphone is turned on. */
export async function speakUp(page: Page): Promise<void> {
  const isOff = page.getByRole('button', { name: callWords.microphone.turnOn })
  if (await isOff.isVisible()) await isOff.click()
}

declare global {
  interface Window {
    testDevices: { unplug(deviceId: string): void; open(): string[] }
    testEars: {
      heard(): number[]
      received(): number[]
      /** Of what is received, where one tone is nearly all of the sound. */
      pure(): number[]
      frames(): Record<string, number>
    }
  }
}
