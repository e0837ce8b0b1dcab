import { RoomServiceClient } from 'livekit-server-sdk'
import type { Page } from 'playwright-core'
import { callWords as call } from '../../../client/messages/call.ts'
import { hallWords as hall } from '../../../client/messages/hall.ts'
import { createMedia } from '../../../server/door/media.ts'
import { localDate } from '../../../shared/core/time.ts'
import { give, person, seedArena } from '../../support/arena.ts'
import { builtPage } from '../../support/builds.ts'
import { launchChromium } from '../../support/chromium.ts'
import { startTestLiveKit } from '../../support/livekit.ts'
import { giveMedia } from '../../support/media-page.ts'
import { startServer } from '../../support/server.ts'
import { installDoorEar } from './ear.ts'
import { planLongMorning } from './morning.ts'

export const tones = { anna: 1_000, bo: 1_500, lena: 2_000, per: 2_500 } as const
export type Guest = keyof typeof tones
export const guests: readonly Guest[] = ['anna', 'bo', 'lena', 'per']
export const anna = { person: person('anna'), unit: 'avd-5' }

export type DoorRoom = Awaited<ReturnType<typeof openDoorRoom>>

/** A real server, a real LiveKit and four browsers in the hall of a long morning: each sends its own tone, Anna a picture too. */
export async function openDoorRoom(patients: number, scripts: readonly (() => void)[] = []) {
  const folder = await builtPage()
  const livekit = await startTestLiveKit()
  const media = createMedia({ ...livekit, timeoutMs: 1_000 })
  const server = await startServer({
    ...{ seed: seedArena, page: folder, media: () => media },
    mediaOrigins: [livekit.url, livekit.httpUrl],
    // Held people are told on a beat of half a minute; here a hundred patients have not the time.
    pace: { tickMs: 200, beatMs: 400 },
  })
  const huddle = await planLongMorning(server.store, localDate(Date.now()), patients)
  await give(server.store, 'openHall', { huddle }, anna)
  const browser = await launchChromium()
  const pages = Object.fromEntries(
    await Promise.all(guests.map(async (guest) => [guest, await come(guest)] as const)),
  ) as Record<Guest, Page>
  const rooms = new RoomServiceClient(livekit.httpUrl, livekit.key, livekit.secret)

  async function come(guest: Guest): Promise<Page> {
    const origin = server.url.replace('127.0.0.1', 'localhost')
    const context = await browser.newContext({ locale: 'sv-SE' })
    await giveMedia(context, { tone: tones[guest] })
    await context.addInitScript(installDoorEar, Object.values(tones))
    for (const script of scripts) await context.addInitScript(script)
    const data = { persona: guest }
    await context.request.post(`${origin}/api/practice/enter`, { data, headers: { origin } })
    const tab = await context.newPage()
    await tab.goto(`${origin}/huddle/${huddle}?som=${guest}`)
    await tab.getByRole('button', { name: call.microphone.turnOn }).click()
    if (guest === 'anna') await tab.getByRole('button', { name: call.camera.turnOn }).click()
    await tab.getByRole('button', { name: hall.enter }).click()
    return tab
  }

  return {
    ...{ huddle, pages, media, rooms, browser, store: server.store },
    get state() {
      return server.store.folds.huddle(huddle)
    },
    /** Who is in this room with a microphone there, by LiveKit's own word. */
    async readyIn(room: string): Promise<readonly Guest[]> {
      const there = await rooms.listParticipants(room).catch(() => [])
      const { seats } = server.store.folds.huddle(huddle)
      return there
        .filter(({ tracks }) => tracks.length > 0)
        .flatMap(({ identity }) => guests.find((guest) => person(guest) === seats[identity]?.person) ?? [])
    },
    async close(): Promise<void> {
      await browser.close()
      await server.close()
      await livekit.stop()
    },
  }
}
