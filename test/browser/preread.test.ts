import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hindranceWords } from '../../client/messages/hindrance.ts'
import { relativeDay } from '../../client/messages/when.ts'
import { comingDays } from '../../client/patient/lane.ts'
import { localDate } from '../../shared/core/time.ts'
import { person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'
import { overflow } from './pages/gallery-measures.ts'

const today = localDate(Date.now())
const lena = { person: person('lena'), unit: 'oskarshamn-bistand' }
const maria = { person: person('maria'), unit: 'bla-kusten' }
const anna = { person: person('anna'), unit: 'avd-5' }
type Begun = Awaited<ReturnType<Leading['begin']>>

describe.skipIf(noChromium)('before the meeting, and a turn of seconds', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  const patient = (page: Page, name: string) => page.getByRole('region', { name })

  test('a planner says from a phone that they are full until a day, and the ward’s list shows it at once', async () => {
    const it = await leading.begin(['Olofsson'])
    const ward = await it.come('anna', '/today/avd-5')
    await ward
      .getByText('Siv Berg: Avdelning 5, Blå Kustens HC och Bistånd Oskarshamn har inte svarat')
      .waitFor()
    const per = await it.come('per', '/preread')
    await per.setViewportSize({ width: 390, height: 844 })
    await per.getByText('1 svar kvar').waitFor()
    await patient(per, 'Tore Olofsson').getByText('Ni har bara det som lagen ger er').waitFor()
    expect(await patient(per, 'Tore Olofsson').getByRole('button').count()).toBe(0)

    const gun = patient(per, 'Gun Nilsson')
    await gun.getByRole('button', { name: 'Hinder' }).click()
    await gun.getByRole('button', { name: 'Fullt till' }).click()
    const until = comingDays(today)[2] ?? ''
    await gun.getByRole('button', { name: relativeDay(until, today) }).click()
    const full = hindranceWords({ why: 'fullUntil', until }, today)
    await gun.getByText(full).waitFor()
    await per.getByText('Allt är besvarat. Tack!').waitFor()
    await ward.getByText(`Bistånd Högsby: ${full}`).waitFor()
    await ward.getByText('Gun Nilsson: Avdelning 5 och Högsby HC har inte svarat').waitFor()
    expect(await overflow(per)).toBe(0)
    expect(await seriousFindings(per)).toEqual([])
  })

  test('nobody has asked her: the ward writes down what she says, by keyboard, and the list no longer asks', async () => {
    const it = await leading.begin()
    const ward = await it.come('anna', '/today/avd-5')
    await ward.getByRole('button', { name: 'Fråga Siv Berg' }).focus()
    await ward.keyboard.press('Enter')
    const dialog = ward.getByRole('dialog', { name: 'Vad säger Siv Berg?' })
    await dialog.getByRole('radio', { name: 'Vill något annat' }).focus()
    await ward.keyboard.press('Space')
    await dialog.getByRole('radio', { name: 'Nej' }).first().focus()
    await ward.keyboard.press('Space')
    await dialog.getByRole('button', { name: 'Spara' }).press('Enter')
    await dialog.getByText('Skriv med några ord.').waitFor()
    await dialog.getByLabel('Vad vill patienten i stället?').fill('Vill till korttids först')
    expect(await seriousFindings(ward)).toEqual([])
    await dialog.getByRole('button', { name: 'Spara' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await ward
      .getByRole('listitem', { name: 'Pat: vill något annat' })
      .or(ward.getByText('Pat: vill något annat'))
      .first()
      .waitFor()
    await expect.poll(() => ward.getByRole('button', { name: 'Fråga Siv Berg' }).count()).toBe(0)
    expect(caseNamed(it, 'Berg').asked).toMatchObject({
      wish: 'wantsOtherwise',
      line: 'Vill till korttids först',
    })
  })

  test('all are ready, so a yes is enough; a planner pulls her back with one key, and the clock is a whole one for all', async () => {
    const it = await leading.begin()
    const id = caseNamed(it, 'Ahlgren').id
    for (const family of ['Ahlgren', 'Berg']) await allReady(it, caseNamed(it, family).id)
    const planner = await it.come('lena')
    await it.start()
    await it.page.locator('.agenda-item', { hasText: 'Berg' }).getByText('bekräftas').waitFor()
    await planner.getByRole('heading', { name: 'Bo Ahlgren' }).waitFor()
    for (const page of [it.page, planner]) {
      await page.getByText('Alla är klara. Bekräfta, eller säg till.').waitFor()
      await page.locator('.clock-word', { hasText: /av 30 s/ }).waitFor()
    }
    await planner.keyboard.press('!')
    for (const page of [it.page, planner]) {
      await page.locator('.clock-word', { hasText: 'av 5 min' }).waitFor()
      await page.getByText('Alla är klara. Bekräfta').waitFor({ state: 'detached' })
    }
    expect(it.caseOf(id).fullTurns).toEqual([it.huddle])
    await planner.getByRole('button', { name: 'Ångra' }).click()
    await it.page.getByText('Alla är klara. Bekräfta').waitFor()
    await it.focusIsInLine()
    await it.press('!')
    await it.page.locator('.clock-word', { hasText: 'av 5 min' }).waitFor()
  })
})

function caseNamed(it: Begun, family: string) {
  const found = it.state().items.find((one) => it.caseOf(one.case).identity.family === family)
  return it.caseOf(found?.case)
}

/** She is asked, goes home today, and all three say that their part is done. */
async function allReady(it: Begun, id: string): Promise<void> {
  const estimate = { day: today, part: null, time: null, sureness: 'sure' } as const
  const asked = { on: today, askedBy: null, knowsDate: true, wish: 'agrees', line: null } as const
  await it.give('changeEstimate', { case: id, huddle: null, estimate, reason: null })
  await it.give('setPatientAsked', { case: id, huddle: null, asked })
  for (const who of [anna, lena, maria])
    await it.give('setLane', { case: id, mark: 'ready', line: null }, who)
}
