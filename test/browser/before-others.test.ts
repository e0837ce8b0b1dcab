import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { button, lines, list, openMorning, paste } from '../support/beforehand.ts'
import { noChromium } from '../support/chromium.ts'
import { planMorning } from '../support/morning.ts'
import { overflow } from './pages/gallery-measures.ts'

describe.skipIf(noChromium)('everyone before the meeting', () => {
  let morning: Awaited<ReturnType<typeof openMorning>>

  beforeAll(async () => {
    morning = await openMorning()
  })
  beforeEach(() => morning.begin())
  afterEach(() => morning.end())
  afterAll(() => morning?.close())

  test('a planner says before the meeting how the own part stands, and the ward no longer waits for it', async () => {
    await planMorning(morning.store, morning.today())
    const anna = await morning.come('/today/avd-5?som=anna')
    await anna.getByText('Gun Nilsson: Avdelning 5, Högsby HC och Bistånd Högsby har inte svarat').waitFor()
    const per = await morning.come('/?som=per')
    await button(per, 'Svara för Gun Nilsson').click()
    await per.getByRole('radio', { name: 'Delvis' }).check()
    await per.getByLabel('En rad till de andra').fill('Hemtjänst från onsdag')
    await button(per, 'Spara').click()
    await per.getByText('Vår del: delvis').waitFor()
    await per.getByText('Hemtjänst från onsdag').waitFor()
    await anna.getByText('Gun Nilsson: Avdelning 5 och Högsby HC har inte svarat').waitFor()
    await button(per, 'Ångra').click()
    await anna.getByText('Gun Nilsson: Avdelning 5, Högsby HC och Bistånd Högsby har inte svarat').waitFor()
  })

  test('the coordinator opens the meeting with one key, and the planner who waited may go in', async () => {
    await planMorning(morning.store, morning.today())
    const per = await morning.come('/?som=per')
    await per.getByText('Avdelningen har inte öppnat mötet än').waitFor()
    const anna = await morning.come('/today/avd-5?som=anna')
    await anna.getByRole('table').waitFor()
    await anna.keyboard.press('Enter')
    await anna.waitForURL(`**/huddle/${morning.huddle}*`)
    expect(morning.store.folds.huddle(morning.huddle).status).toBe('hall')
    await per.getByText('Avdelningen har inte öppnat mötet än').waitFor({ state: 'detached' })
    await button(per, /^Gå med i mötet/).click()
    await expect
      .poll(() =>
        Object.values(morning.store.folds.huddle(morning.huddle).seats).map(({ person: who }) => who),
      )
      .toContain(person('per'))
  })

  test('a planner of another municipality is sent and shown own patients only', async () => {
    const secrets = ['Ahlgren', 'Berg', 'Karlsson', 'Siv', 'Elsa', 'Oskarshamn', 'oskarshamn', 'Blå Kusten']
    await planMorning(morning.store, morning.today())
    const page = await morning.come('/practice')
    const received: string[] = []
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => received.push(String(payload))),
    )
    page.on('response', async (response) => {
      const isOurs = response.url().includes('/api/') && !response.url().includes('/practice/')
      if (isOurs) received.push(await response.text().catch(() => ''))
    })
    for (const path of ['/?som=per', `/agenda/${morning.huddle}?som=per`]) {
      await page.goto(`${morning.url}${path}`)
      await page.getByText('Gun Nilsson').waitFor()
      await page.getByText('Tore Olofsson').waitFor()
      const shown = await page.content()
      for (const secret of secrets) expect(shown).not.toContain(secret)
    }
    const sent = received.join('\n')
    expect(sent).toContain('Nilsson')
    for (const secret of secrets) expect(sent).not.toContain(secret)
  })

  test.each(['light', 'dark'] as const)('every screen can be read by everyone, in %s', async (scheme) => {
    await planMorning(morning.store, morning.today(), ['Karlsson'])
    const page = await morning.come('/import/avd-5?som=anna', scheme)
    await paste(page, list(lines.elsa, lines.nils, lines.broken))
    await button(page, /^Bekräfta/).waitFor()
    await holds(page, 'import')
    for (const [path, shown] of [
      ['/', 'Vem är du i övningen?'],
      ['/practice', 'Så övar ni'],
      ['/import/avd-5?som=anna', 'Klistra in från Excel'],
      ['/today/avd-5?som=anna', 'Siv Berg'],
      [`/agenda/${morning.huddle}?som=anna`, 'Siv Berg'],
      [`/agenda/${morning.huddle}?som=per`, 'Gun Nilsson'],
      ['/?som=per', 'Gun Nilsson'],
    ] as const) {
      await page.goto(`${morning.url}${path}`)
      await page.getByText(shown).first().waitFor()
      await holds(page, path)
    }
    await page.goto(`${morning.url}/today/avd-5?som=anna`)
    await page.getByRole('table').waitFor()
    await page.keyboard.press('n')
    await page.getByRole('dialog').waitFor()
    await holds(page, 'add')
  })

  async function holds(page: Page, what: string) {
    expect(await seriousFindings(page), what).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow(page), `${what} at 320 px`).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  }
})
