import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { answerWords as answer } from '../../client/messages/answer.ts'
import { changeWords as told } from '../../client/messages/change.ts'
import { dateWords as date } from '../../client/messages/date.ts'
import { formWords } from '../../client/messages/form.ts'
import { homeContactWords } from '../../client/messages/homeContact.ts'
import { huddleWords as said } from '../../client/messages/huddle.ts'
import { todayWords } from '../../client/messages/today.ts'
import { worseWords as worse } from '../../client/messages/worse.ts'
import { addDays, localDate, day as wholeDay } from '../../shared/core/time.ts'
import { person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'

type Begun = Awaited<ReturnType<Leading['begin']>>

describe.skipIf(noChromium)('what is moved, and what is asked', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  const today = localDate(Date.now())
  const soon = addDays(today, 3)
  const later = addDays(today, 6)
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

  const caseNamed = (it: Begun, family: string) => {
    const found = it.state().items.find((item) => it.caseOf(item.case).identity.family === family)
    return found?.case ?? ''
  }
  const lastChange = (it: Begun, id: string) => it.caseOf(id).estimateChanges.at(-1)
  const setDay = (it: Begun, id: string, on: string) => {
    const estimate = { day: on, part: null, time: null, sureness: 'preliminary' } as const
    return it.give('changeEstimate', { case: id, huddle: null, estimate, reason: null })
  }
  /** How far that is. */
  const readToTheEnd = (page: Page) =>
    page.locator('.patient').evaluate((panel) => {
      panel.scrollTo(0, panel.scrollHeight)
      return panel.scrollTop
    })
  const gapBeneathHead = async (page: Page) => {
    const head = await page.locator('.patient-head').boundingBox()
    const title = await page.locator('.patient .notice b').boundingBox()
    return head && title ? title.y - head.y - head.height : null
  }
  /** In the dialog that is open. */
  async function moveTo(page: Page, on: string, reason: string): Promise<void> {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(date.when).fill(on)
    await dialog.getByLabel(date.reason).fill(reason)
    await button(page, date.save).click()
    await dialog.waitFor({ state: 'detached' })
  }

  test('a moved date reaches each municipality of its own patient, and the ward sees who knows', async () => {
    const it = await leading.begin()
    const [gun, bo] = [caseNamed(it, 'Nilsson'), caseNamed(it, 'Ahlgren')]
    for (const id of [gun, bo]) await setDay(it, id, soon)
    await it.give('writeEntry', {
      ...{ case: bo, huddle: null, supersedes: null },
      content: {
        ...{ kind: 'action', text: 'Larm på plats', owner: 'oskarshamn-bistand', ownerName: null },
        ...{ due: soon, dueOn: soon, dueAt: '10:00', code: null },
      },
    })

    // Before the meeting, on the ward's own list: Högsby's patient.
    const per = await it.come('per', '/')
    const ward = await it.come('bo', '/today/avd-5')
    await button(ward, todayWords.more('Gun Nilsson')).click()
    await ward.getByRole('menuitem', { name: todayWords.date }).click()
    await moveTo(ward, later, 'Provsvar saknas')
    await per.getByText('Provsvar saknas').first().waitFor()
    await ward.getByText(told.notAllKnow).waitFor()
    expect(await seriousFindings(ward)).toEqual([])
    await button(per, told.seenFor('Gun Nilsson')).first().click()
    await expect.poll(() => lastChange(it, gun)?.acknowledged['hogsby-bistand']?.how).toBe('tapped')
    // The health centre has not been there: it is called.
    await button(ward, told.calledFor('Högsby HC')).click()
    await ward.getByText(told.notAllKnow).waitFor({ state: 'detached' })
    expect(lastChange(it, gun)?.acknowledged['hogsby-hc']).toMatchObject({ how: 'byPhone' })

    // In the meeting, Oskarshamn's: what is arranged is seen before it is saved.
    const [lena, maria] = [await it.come('lena'), await it.come('maria')]
    await it.start()
    await lena.getByRole('heading', { name: 'Bo Ahlgren' }).waitFor()
    await it.type('/d')
    await it.page.getByRole('dialog').getByText('Larm på plats').waitFor()
    expect(await seriousFindings(it.page)).toEqual([])
    await it.page.setViewportSize({ width: 1440, height: 640 })
    expect(await readToTheEnd(it.page)).toBeGreaterThan(0)
    await moveTo(it.page, later, 'Feber i natt')
    // Whoever has read on to the end of her sees it all the same, and not beneath her name.
    await expect.poll(() => gapBeneathHead(it.page)).toBeGreaterThanOrEqual(0)
    await it.page.setViewportSize({ width: 1440, height: 900 })
    for (const page of [lena, maria]) await page.getByText('Feber i natt').first().waitFor()
    expect(await per.getByText('Feber i natt').count()).toBe(0)
    await button(lena, told.seenFor('Bo Ahlgren')).click()
    await it.page.getByRole('button', { name: 'Alla hörde Blå Kustens HC', exact: true }).waitFor()
    await button(it.page, new RegExp(told.heard)).click()
    await expect
      .poll(() => lastChange(it, bo)?.acknowledged)
      .toMatchObject({
        'oskarshamn-bistand': { how: 'tapped', by: person('lena') },
        'bla-kusten': { how: 'inRoom', by: person('anna') },
      })
    await it.page.getByText(told.heard).waitFor({ state: 'detached' })

    // Worse overnight: no day, and everyone is told anew.
    await it.page.locator('.say input').focus()
    await it.type('/d')
    await button(it.page, worse.open).click()
    await button(it.page, worse.callOff).click()
    await it.page.getByText(worse.physicianMissing).waitFor()
    await it.page.getByText(worse.reasonMissing).waitFor()
    await it.page.getByLabel(worse.physician).fill('Fatima Haddad')
    await it.page.getByLabel(worse.reason).fill('Blodtrycksfall')
    await button(it.page, worse.callOff).click()
    for (const page of [lena, maria])
      await page
        .getByText(told.title({ calledOffBy: 'Fatima' }))
        .first()
        .waitFor()
    expect(it.caseOf(bo).estimate).toBeNull()
    expect(await seriousFindings(lena)).toEqual([])
    // Who has left before it was said is called.
    await lena.context().close()
    await it.page.locator('.notice').getByText(told.call).waitFor()
    await button(it.page, told.calledFor('Bistånd Oskarshamn')).click()
    await expect.poll(() => lastChange(it, bo)?.acknowledged['oskarshamn-bistand']?.how).toBe('byPhone')
  })

  test('what is arranged is seen before the day is moved in the form for her facts', async () => {
    const it = await leading.begin()
    const bo = caseNamed(it, 'Ahlgren')
    await setDay(it, bo, soon)
    const contact = { unit: 'bla-kusten', name: 'Eva Ek', way: 'visit', on: addDays(soon, 2) } as const
    await it.give('planContact', { case: bo, ...contact })
    const ward = await it.come('bo', '/today/avd-5')
    await button(ward, todayWords.more('Bo Ahlgren')).click()
    await ward.getByRole('menuitem', { name: todayWords.edit }).click()
    const dialog = ward.getByRole('dialog')
    const day = dialog.getByLabel(formWords.day, { exact: true })
    await day.waitFor()
    expect(await dialog.getByText('Eva Ek').count()).toBe(0)
    await day.fill(later)
    await dialog.getByText(`${homeContactWords.ways.visit}, Eva Ek`).waitFor()
    expect(await seriousFindings(ward)).toEqual([])
    await button(ward, todayWords.save).click()
    await dialog.waitFor({ state: 'detached' })
    expect(it.caseOf(bo).estimate?.day).toBe(later)
  })

  test('an action is refused by one, taken by another, changed and taken again, one is spoken, and the rest opens the next morning', async () => {
    const it = await leading.begin()
    const bo = caseNamed(it, 'Ahlgren')
    const [lena, maria] = [await it.come('lena'), await it.come('maria')]
    await it.start()
    await it.type('Trygghetslarm i morgon @Lena')
    await it.press('Enter', 'Enter')
    await button(lena, answer.cannot).click()
    await lena.keyboard.type('Fullt till fredag')
    await lena.keyboard.press('Enter')
    await it.entry('Trygghetslarm').getByText('Fullt till fredag').waitFor()

    // To another, who takes it; another text is another question, on every screen.
    await it.type('Hjälpmedel i morgon @Maria')
    await it.press('Enter', 'Enter')
    await button(maria, answer.takes).click()
    await it.entry('Hjälpmedel').getByText('Blå Kustens HC tar det').waitFor()
    await button(it.page, said.entries.more('Hjälpmedel')).press('Enter')
    await it.page.getByRole('menuitem', { name: said.entries.change }).press('Enter')
    await it.focusIsInLine()
    await it.press('Home')
    await it.type('Säng och ')
    await it.press('Enter')
    for (const page of [it.page, lena, maria]) {
      const changed = page.locator('.entry', { hasText: 'Säng och Hjälpmedel' })
      await changed.getByText(said.entries.unanswered).waitFor()
    }
    await button(maria, answer.takes).click()
    await it.entry('Säng och Hjälpmedel').getByText('Blå Kustens HC tar det').waitFor()

    // One yes is spoken; without another the meeting goes on, and says so.
    await it.page.locator('.say input').focus()
    await it.type('Ring dottern i dag @Lena')
    await it.press('Enter', 'Enter')
    await it.foot('1 svar saknas').waitFor()
    await it.press('+')
    await it.entry('Ring dottern').getByText('Bistånd Oskarshamn tar det').waitFor()
    await it.type('Avlösning i dag @Lena')
    await it.press('Enter', 'Enter')
    await it.foot('1 svar saknas').waitFor()
    await it.press('Control+Enter')
    await button(it.page, said.readBack.of(said.readBack.leave, 'Avlösning')).click()
    await expect.poll(() => it.caseOf(bo).entries.at(-1)?.leftUnanswered?.by).toBe(person('anna'))
    await it.give('doneAction', { case: bo, entry: it.caseOf(bo).entries[0]?.id ?? '' })
    await it.give('end', {
      huddle: it.huddle,
      from: it.state().items.find(({ state }) => state === 'current')?.id ?? null,
    })

    // The next morning.
    it.jump(wholeDay)
    const planned = await it.give('planHuddle', { ward: 'avd-5', day: addDays(today, 1) })
    const { huddle } = planned as { huddle: string }
    await it.give('openHall', { huddle })
    const anna = await it.come('anna', `/huddle/${huddle}`)
    await button(anna, /Börja/).click()
    await anna.getByRole('heading', { name: 'Bo Ahlgren' }).waitFor()
    const open = anna.locator('.entry', { hasText: said.entries.earlier })
    await open.filter({ hasText: 'Säng och Hjälpmedel' }).waitFor()
    await open.filter({ hasText: 'Avlösning' }).getByText(said.entries.leftUnanswered).waitFor()
  })
})
