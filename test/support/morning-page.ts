import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { agendaWords } from '../../client/messages/agenda.ts'
import { todayWords } from '../../client/messages/today.ts'
import { ward5 } from '../../server/rehearsal/ward5.ts'
import { type Built, startBuilt } from './built.ts'
import { launchChromium } from './chromium.ts'
import { giveMedia } from './media-page.ts'
import { goIn, soon } from './meeting.ts'
import { othersReadOut } from './practice.ts'
import { keepWatch } from './screen-seen.ts'

/** Four of the rehearsal, each in a browser of their own: how they sound, and how their tile reads. */
export const cast = {
  anna: person('anna-lind', 'Anna Lind', 'Avdelning 5', 400),
  mikael: person('mikael-berglund', 'Mikael Berglund', 'Avdelning 5', 800),
  karin: person('karin-sand', 'Karin Sand', 'Biståndsenheten i Oskarshamn', 1_200),
  ulla: person('ulla-granath', 'Ulla Granath', 'Biståndsenheten i Högsby', 1_600),
}
export type Who = keyof typeof cast
export const everyone: readonly Who[] = ['anna', 'mikael', 'karin', 'ulla']

/** Patients of one municipality, by family name or whole name, in the order of the alphabet. */
const patientsOf = (municipality: string) => ward5.filter((patient) => patient.municipality === municipality)
export const familiesOf = (municipality: string): string[] =>
  patientsOf(municipality)
    .map(({ family }) => family)
    .sort()
export const namesOf = (municipality: string): string[] =>
  patientsOf(municipality)
    .map(({ given, family }) => `${given} ${family}`)
    .sort()
function person(persona: string, name: string, unitName: string, tone: number) {
  return { persona, name, tone, tile: `${name}${unitName}` }
}
const families = ward5.map(({ family }) => family)

export type Gathered = { pages: Record<Who, Page>; huddle: string }
export type Morning = Awaited<ReturnType<typeof openMorning>>

/** A rehearsal morning against the built server with a LiveKit of its own; Anna has the list open, nobody else is there yet. */
export async function openMorning() {
  const built: Built = await startBuilt({ HEMKLAR_VIDEO: 'on' })
  const browser: Browser = await launchChromium()
  const origin = built.url.replace('127.0.0.1', 'localhost')
  const address = (path: string, who: Who) => `${origin}${path}?som=${cast[who].persona}`

  async function come(who: Who, path: string): Promise<Page> {
    const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } })
    await giveMedia(context, cast[who])
    await keepWatch(context, families)
    const page = await context.newPage()
    await page.goto(address(path, who))
    return page
  }

  return {
    built,
    address,
    /** The whole cast in the hall, sending; `order` puts the agenda right beforehand. */
    async gather(order: (anna: Page, huddle: string) => Promise<void>): Promise<Gathered> {
      const anna = await come('anna', '/today/avd-5')
      await anna.getByRole('button', { name: todayWords.open }).waitFor()
      const huddle = await huddleOf(anna)
      await othersReadOut(
        built.url,
        everyone.map((who) => cast[who].persona),
        huddle,
      )
      await anna.goto(address(`/agenda/${huddle}`, 'anna'))
      await order(anna, huddle)
      await anna.goto(address('/today/avd-5', 'anna'))
      await anna.getByRole('button', { name: todayWords.open }).click()
      const rest = everyone.slice(1).map((who) => come(who, `/huddle/${huddle}`))
      const [mikael, karin, ulla] = (await Promise.all(rest)) as [Page, Page, Page]
      const pages = { anna, mikael, karin, ulla }
      await Promise.all(everyone.map((who) => goIn(pages[who])))
      return { pages, huddle }
    },
    async close(): Promise<void> {
      await browser.close()
      await built.close()
    },
  }
}

/** The block of Högsby first, with the keyboard. */
export async function hogsbyFirst(anna: Page): Promise<void> {
  const up = anna.getByRole('button', { name: agendaWords.blockUp('Högsby kommun · Högsby HC') })
  await up.focus()
  await anna.keyboard.press('Enter')
  await up.waitFor({ state: 'detached' })
}

/** These first, in this order, whatever block they are of: by the command that a drag gives. */
export const first = (names: readonly string[]) => async (anna: Page, huddle: string) => {
  const lines = anna.locator('.sortable [data-key]')
  const idOf = (line: Locator) => line.getAttribute('data-key')
  for (const name of names.toReversed()) {
    const item = await idOf(lines.filter({ hasText: name }))
    const body = { huddle, item, before: await idOf(lines.first()) }
    expect(await give(anna, 'moveItem', body)).toMatchObject({ ok: true })
    await soon(() => idOf(lines.first())).toBe(item)
  }
}

const give = (anna: Page, type: string, body: object): Promise<unknown> =>
  anna.evaluate(
    async ({ persona, command }) => {
      const headers = { 'x-persona': persona, 'content-type': 'application/json' }
      const request = { method: 'POST', headers, body: JSON.stringify(command) }
      return (await fetch('/api/command', request)).json()
    },
    { persona: cast.anna.persona, command: { id: crypto.randomUUID(), type, body } },
  )

async function huddleOf(page: Page): Promise<string> {
  const morning = await page.evaluate(async (persona) => {
    const response = await fetch('/api/morning', { headers: { 'x-persona': persona } })
    return response.json()
  }, cast.anna.persona)
  const ward = morning.answer.wards.find((one: { ward: string }) => one.ward === 'avd-5')
  return String(ward.huddle)
}
