import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { afterHomeWords } from '../../client/messages/afterHome.ts'
import { calendarWords } from '../../client/messages/calendar.ts'
import { homeWords } from '../../client/messages/home.ts'
import { homeContactWords } from '../../client/messages/homeContact.ts'
import { leafletWords } from '../../client/messages/leaflet.ts'
import { leafletAr } from '../../client/messages/leaflets/ar.ts'
import { leafletSv } from '../../client/messages/leaflets/sv.ts'
import { fullName } from '../../client/messages/names.ts'
import { phoneListWords } from '../../client/messages/phoneList.ts'
import { recordsWords } from '../../client/messages/records.ts'
import { worryWords } from '../../client/messages/worry.ts'
import { to } from '../../client/routes.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { give, person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const lena = { person: person('lena'), unit: 'oskarshamn-bistand' }
type Begun = Awaited<ReturnType<Leading['begin']>>

describe.skipIf(noChromium)('what goes out of the house', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  test('one tap copies the text and ticks it; what changes afterwards is due again, and alone is copied', async () => {
    const it = await leading.begin()
    await give(it.store, 'nameRecordSystem', {
      arena: it.store.arena,
      organisation: 'regionen',
      name: 'Link',
    })
    await it.start()
    const id = it.openCase().id
    await agree(it, id, 'Hem klockan 11 med larm')
    await it.give('end', { huddle: it.huddle, from: currentItem(it.state())?.id ?? null })
    await it.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await it.page.getByRole('heading', { name: recordsWords.left('Link', 1) }).waitFor()
    const name = fullName(it.caseOf(id).identity)
    await it.page.getByRole('button', { name: recordsWords.copyFor('Link', name) }).click()
    await it.page.getByRole('heading', { name: recordsWords.none('Link') }).waitFor()
    expect(await it.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Avstämning inför hemgång, .+\n- Överenskommet: Hem klockan 11 med larm$/,
    )
    expect(it.caseOf(id).copied['avd-5']).toMatchObject({ by: person('anna') })
    const answered = { case: id, mark: 'blocked', line: 'Larmet dröjer' } as const
    await it.give('setLane', answered, lena)
    await it.page.reload()
    await it.page.getByRole('button', { name: recordsWords.copyNewFor(name) }).click()
    await it.page.getByRole('heading', { name: recordsWords.none('Link') }).waitFor()
    const copied = await it.page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Nytt efter avstämningen, .+\n- Bistånd Oskarshamn: hinder: Larmet dröjer$/)
    await it.page.getByRole('checkbox', { name: recordsWords.ticked }).uncheck()
    await it.page.getByRole('heading', { name: recordsWords.left('Link', 1) }).waitFor()
  })

  test('a party has its own to copy on its way out, and nothing of another municipality’s', async () => {
    const it = await leading.begin()
    const page = await it.come('per')
    await it.start()
    const first = it.openCase().id
    await agree(it, first, 'Hem klockan 11 med larm')
    const theirs = it.state().items.map((item) => item.case)
    const own = theirs.find((id) => it.caseOf(id).payer === 'hogsby') ?? ''
    await agree(it, own, 'Hem på fredag', null)
    await it.give('end', { huddle: it.huddle, from: currentItem(it.state())?.id ?? null })
    await page.getByRole('heading', { name: recordsWords.left(recordsWords.system, 1) }).waitFor()
    await page.getByText(recordsWords.show).click()
    await page.getByText('Överenskommet: Hem på fredag').waitFor()
    expect(await page.innerText('main')).not.toContain('larm')
    await holds(page, 'after')
  })

  test('the paper to the patient is printed from her page, in her language, and says what is not known', async () => {
    const it = await leading.begin()
    const id = it.state().items[0]?.case ?? ''
    await goTo(it.page, to.case(id))
    await it.page.getByRole('button', { name: leafletWords.print }).click()
    await it.page.getByText(leafletSv.when.unknown).waitFor()
    await it.page.getByLabel(leafletWords.language).selectOption('ar')
    await it.page.getByText(leafletAr.when.unknown).waitFor()
    expect(await it.page.locator('.leaflet').getAttribute('dir')).toBe('rtl')
    await holds(it.page, 'leaflet')
    await it.page.emulateMedia({ media: 'print' })
    expect(await it.page.locator('button:visible, select:visible').count()).toBe(0)
    expect(it.caseOf(id).changedAt).toBeGreaterThan(0)
  })

  test('the telephone list is a page for each block, reached from Today and the agenda', async () => {
    const it = await leading.begin(['Nilsson'])
    await goTo(it.page, to.agenda(it.huddle))
    await it.page.getByRole('link', { name: phoneListWords.print }).click()
    await it.page.getByRole('heading', { name: phoneListWords.title }).waitFor()
    const pages = await it.page.locator('.phone-page').allInnerTexts()
    expect(pages).toHaveLength(2)
    expect(pages.map((text) => [text.includes('Karlsson'), text.includes('Nilsson')])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(pages[1]).toContain(phoneListWords.limited)
    await holds(it.page, 'telephone list')
  })

  test('who has come home is followed on her page: a contact that is due, and a worry that brings her up again', async () => {
    const it = await leading.begin()
    const id =
      it
        .state()
        .items.map((item) => item.case)
        .find((one) => it.caseOf(one).payer === 'oskarshamn') ?? ''
    await it.give('endEpisode', { case: id, how: 'discharged' })
    const page = await it.come('lena', to.own())
    const home = (on: Page) => on.getByRole('region', { name: homeWords.title })
    await home(page)
      .getByRole('link', { name: fullName(it.caseOf(id).identity) })
      .click()
    await page.getByRole('button', { name: afterHomeWords.plan }).click()
    await page.getByRole('button', { name: afterHomeWords.planIt }).click()
    await page.getByRole('button', { name: new RegExp(afterHomeWords.sayHow) }).click()
    await page.getByRole('radio', { name: homeContactWords.outcomes.moreHelp }).check()
    await page.getByLabel(afterHomeWords.said).fill('Orkar inte laga mat')
    await page.getByRole('button', { name: afterHomeWords.save }).click()
    await page.getByText('Orkar inte laga mat').waitFor()
    await page.getByRole('button', { name: worryWords.worry }).click()
    await page.getByLabel(worryWords.worryWhat).fill('Äter inte')
    await page.getByRole('button', { name: worryWords.raise }).click()
    await page.getByText(worryWords.open, { exact: true }).waitFor()
    await holds(page, 'her page')
    expect(it.caseOf(id).homeContacts[0]?.made).toMatchObject({ outcome: 'moreHelp' })
    expect(it.store.folds.list('avd-5').cases).toContain(id)
    await goTo(it.page, to.today('avd-5'))
    await it.page.getByText(worryWords.worry, { exact: true }).waitFor()
    await home(it.page).getByText(worryWords.open, { exact: true }).waitFor()
  })

  test('an address for the calendar is made, works for whoever has it, and stops when it is withdrawn', async () => {
    const it = await leading.begin()
    const page = await it.come('lena', to.start())
    await page.getByRole('button', { name: calendarWords.open }).click()
    const address = await page.locator('.copy').filter({ hasText: '/api/calendar/' }).innerText()
    const url = address.match(/http\S+\.ics/)?.[0] ?? ''
    const read = async () => (await fetch(url)).status
    expect(await read()).toBe(200)
    await holds(page, 'morning')
    await page.getByRole('button', { name: calendarWords.close }).click()
    await page.getByText(calendarWords.none).waitFor()
    expect(await read()).toBe(404)
  })

  async function agree(
    it: Begun,
    id: string,
    text: string,
    huddle: string | null = it.huddle,
  ): Promise<void> {
    const agreed = { kind: 'agreement' as const, text, owner: null, ownerName: null, due: null }
    const content = { ...agreed, dueOn: null, dueAt: null, code: null }
    await it.give('writeEntry', { case: id, huddle, content, supersedes: null })
  }

  async function goTo(page: Page, path: string): Promise<void> {
    await page.goto(new URL(`${path}?som=anna`, page.url()).href)
    await page.locator('main h1, main h2').first().waitFor()
  }

  async function holds(page: Page, what: string): Promise<void> {
    for (const size of [wide, phone]) {
      await page.setViewportSize(size)
      expect(await seriousFindings(page), what).toEqual([])
    }
    await page.setViewportSize(wide)
  }
})
