import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hallWords as hall } from '../../client/messages/hall.ts'
import { leadWords as said } from '../../client/messages/lead.ts'
import { startWords as start } from '../../client/messages/start.ts'
import { waitingWords as waiting } from '../../client/messages/waiting.ts'
import { to } from '../../client/routes.ts'
import { localTime } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { give, person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { button, openMorning } from '../support/beforehand.ts'
import { noChromium } from '../support/chromium.ts'
import { soon } from '../support/meeting.ts'
import { planMorning } from '../support/morning.ts'
import { testArena } from '../support/server.ts'

const anna = { person: person('anna'), unit: 'avd-5' }

describe.skipIf(noChromium)('before one’s turn', () => {
  let morning: Awaited<ReturnType<typeof openMorning>>
  beforeAll(async () => {
    morning = await openMorning()
  })
  afterEach(() => morning.end())
  afterAll(() => morning?.close())

  const heading = (page: Page) => page.locator('main h1').textContent()

  /** The hall is open, the first block due now; Högsby was announced a quarter of an hour later. */
  async function opened(): Promise<string> {
    const { store } = morning
    const usual = store.folds.arena().schedules['avd-5']
    if (!usual) throw new Error('the ward never meets')
    const schedule = { ...usual, start: localTime(Date.now()) }
    await give(store, 'setSchedule', { arena: testArena, ward: 'avd-5', schedule })
    const huddle = await planMorning(store, morning.today())
    await give(store, 'openHall', { huddle }, anna)
    return huddle
  }

  test('a block that was announced for later is asked about before it is opened, also from the keyboard', async () => {
    await morning.begin()
    const { store } = morning
    const huddle = await opened()
    const page = await morning.come(`/huddle/${huddle}?som=anna`)
    await button(page, hall.start).click()
    for (let left = 2; left >= 0; left--) {
      await page.getByRole('timer').waitFor()
      const before = await heading(page)
      if (left === 0) break
      await page.keyboard.press('Control+Enter')
      await soon(() => heading(page)).not.toBe(before)
    }
    const before = await heading(page)
    const { announced } = store.folds.huddle(huddle)
    const at = localTime(announced['hogsby hogsby-hc'] ?? 0).replace(':', '.')
    await page.getByText(said.early('Högsby kommun', at)).first().waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await button(page, said.wait(at)).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await heading(page)).toBe(before)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Control+Enter')
    await soon(() => currentItem(store.folds.huddle(huddle))?.block.payer).toBe('hogsby')
    await soon(() => heading(page)).not.toBe(before)
  })

  test('where the first block was announced for later the meeting is begun all the same', async () => {
    await morning.begin()
    const { store } = morning
    const huddle = await opened()
    // Only Högsby is left.
    for (const { case: id, block } of store.folds.huddle(huddle).items)
      if (block.payer === 'oskarshamn') await give(store, 'endEpisode', { case: id, how: 'moved' }, anna)
    const page = await morning.come(`/huddle/${huddle}?som=anna`)
    await button(page, said.begin).click()
    await soon(() => currentItem(store.folds.huddle(huddle))?.block.payer).toBe('hogsby')
  })

  test('the link in the calendar opens before there is a plan, says when, and leads in by itself', async () => {
    await morning.begin()
    const { store } = morning
    const link = to.join(testArena, 'avd-5', morning.today())
    const page = await morning.come(`${link}?som=per`)
    const opens = store.folds.arena().schedules['avd-5']?.start.replace(':', '.') ?? ''
    await page.getByText(start.morning.notPlanned(opens)).waitFor()
    await page.getByText(start.join.byItself).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    // It asks again every quarter of a minute: the page's own clock goes there, and nobody waits for it.
    await page.clock.install()
    await page.reload()
    await page.getByText(start.join.byItself).waitFor()
    const huddle = await planMorning(store, morning.today())
    await page.clock.fastForward(15_000)
    await page.getByText(start.morning.planned(opens)).waitFor()
    await button(page, waiting.cannot).click()
    await page.getByRole('radio', { name: waiting.choices.readAnswers.label }).check()
    await button(page, waiting.send).click()
    await page.getByText(waiting.said.readAnswers).waitFor()
    await button(page, waiting.takeBack).click()
    await page.getByText(waiting.said.readAnswers).waitFor({ state: 'detached' })
    await give(store, 'openHall', { huddle }, anna)
    await page.getByRole('heading', { level: 1, name: hall.title }).waitFor()
    expect(new URL(page.url()).pathname).toBe(to.huddle(huddle))
  })

  test('the link of another day says so, and the one who has not said who she is comes to the same page when she has', async () => {
    await morning.begin()
    const page = await morning.come(`${to.join(testArena, 'avd-5', '2020-01-07')}?som=per`)
    await page.getByText(start.join.otherDay).waitFor()
    const link = to.join(testArena, 'avd-5', morning.today())
    await page.goto(`${morning.url}${link}`)
    await page
      .getByRole('link', { name: /Per Åberg/ })
      .first()
      .click()
    await page.getByText(start.join.byItself).waitFor()
    expect(new URL(page.url()).pathname).toBe(link)
  })
})
