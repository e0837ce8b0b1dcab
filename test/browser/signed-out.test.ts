import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startWords } from '../../client/messages/start.ts'
import { to } from '../../client/routes.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { endWork, give, person, seedArena } from '../support/arena.ts'
import { builtPage } from '../support/builds.ts'
import { launchChromium, noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'
import { planMorning } from '../support/morning.ts'
import { anotherArena, startServer } from '../support/server.ts'

describe.skipIf(noChromium)('who is signed out, or works there no longer', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  const ends: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0)) await end()
    await leading.end()
  })
  afterAll(() => leading?.close())

  test('has nothing of any patient left on the screen, in the meeting or beside it', async () => {
    const it = await leading.begin()
    await it.start()
    const { id, identity } = it.openCase()
    const lena = await it.come('lena')
    const family = new RegExp(identity.family)
    const pages = [lena]
    for (const path of [to.case(id), to.own(), to.preread()]) pages.push(await it.come('lena', path))
    for (const page of pages) await page.getByText(family).first().waitFor()
    await endWork(it.store, 'lena', addDays(localDate(Date.now()), -1))
    for (const page of pages) {
      await page.getByText(startWords.signedOut).waitFor()
      expect(await page.locator('body').innerText()).not.toMatch(family)
    }
    expect(await it.name()).toMatch(family)
  })

  test('in one tab, is so in all of them', async () => {
    const it = await leading.begin()
    await it.start()
    const { identity } = it.openCase()
    const family = new RegExp(identity.family)
    await it.page.getByText(family).first().waitFor()
    const beside = await it.page.context().newPage()
    await beside.goto(it.page.url())
    await beside.getByText(family).first().waitFor()
    // Not waited for: the page is gone before the answer is read.
    await beside.evaluate(() => {
      const headers = { 'content-type': 'application/json' }
      void fetch('/api/leave', { method: 'POST', headers, body: '{}' })
    })
    for (const page of [it.page, beside]) {
      await page.getByText(startWords.signedOut).waitFor()
      expect(await page.locator('body').innerText()).not.toMatch(family)
    }
  })

  test('in another arena, has its patients no longer on the morning of the one that goes on', async () => {
    const server = await startServer({ seed: seedArena, another: seedArena, page: await builtPage() })
    const browser = await launchChromium()
    ends.push(
      () => browser.close(),
      () => server.close(),
    )
    // Each has its meeting planned, so that nothing more is asked for; she has another name there.
    for (const store of [server.store, server.second]) await planMorning(store, localDate(Date.now()))
    const { folds } = server.second
    const id = folds.list('avd-5').cases.find((one) => folds.case(one).identity.family === 'Karlsson') ?? ''
    const identity = { ...folds.case(id).identity, family: 'Tornquist' }
    const anna = { person: person('anna'), unit: 'avd-5' }
    await give(server.second, 'correctIdentity', { case: id, ...identity }, anna)
    const context = await browser.newContext({ locale: 'sv-SE' })
    const origin = server.url.replace('127.0.0.1', 'localhost')
    const enter = () =>
      context.request.post(`${origin}/api/practice/enter`, { data: { persona: 'lena' }, headers: { origin } })
    await enter()
    const [cookie] = await context.cookies(origin)
    const there = {
      id: 'lena-there',
      arena: anotherArena,
      person: person('lena'),
      unit: 'oskarshamn-bistand',
    }
    server.alsoAs(`${cookie?.name}=${cookie?.value}`, there)
    await enter()
    const page = await context.newPage()
    await page.goto(`${origin}/?som=lena`)
    await page
      .getByText(/Tornquist/)
      .first()
      .waitFor()
    await endWork(server.second, 'lena', addDays(localDate(Date.now()), -1))
    await page
      .getByText(/Tornquist/)
      .first()
      .waitFor({ state: 'detached' })
    await page
      .getByText(/Karlsson/)
      .first()
      .waitFor()
  })
})
