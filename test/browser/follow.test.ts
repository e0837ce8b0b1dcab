import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answerFormWords as form } from '../../client/messages/answerForm.ts'
import { caseWords } from '../../client/messages/case.ts'
import { dateWords as date } from '../../client/messages/date.ts'
import { destinationWords as destination } from '../../client/messages/destination.ts'
import { estimateWords } from '../../client/messages/estimate.ts'
import { ownWords as own } from '../../client/messages/own.ts'
import { partWords as part } from '../../client/messages/part.ts'
import { patientWords } from '../../client/messages/patient.ts'
import { protectionWords as protection } from '../../client/messages/protection.ts'
import { receptionWords as reception } from '../../client/messages/reception.ts'
import { todayWords } from '../../client/messages/today.ts'
import { to } from '../../client/routes.ts'
import { addDays } from '../../shared/core/time.ts'
import { give, person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { button, openMorning } from '../support/beforehand.ts'
import { noChromium } from '../support/chromium.ts'
import { planMorning } from '../support/morning.ts'

const anna = { person: person('anna'), unit: 'avd-5' }
const name = 'Elsa Karlsson'

describe.skipIf(noChromium)('pages that follow along', () => {
  let morning: Awaited<ReturnType<typeof openMorning>>
  beforeAll(async () => {
    morning = await openMorning()
  })
  beforeEach(async () => {
    await morning.begin()
    await planMorning(morning.store, morning.today())
  })
  afterEach(() => morning.end())
  afterAll(() => morning?.close())

  const caseOf = (family: string): string => {
    const { folds } = morning.store
    return folds.list('avd-5').cases.find((id) => folds.case(id).identity.family === family) ?? ''
  }

  const annasName = () =>
    Object.values(morning.store.folds.arena().memberships).find((it) => it.person === anna.person)?.name

  test('two who have the same patient open see what the other says, and what one is writing stays as it is written', async () => {
    const path = to.case(caseOf('Karlsson'))
    const [ward, maria] = [await morning.come(`${path}?som=anna`), await morning.come(`${path}?som=maria`)]
    await button(maria, reception.answerFor(name)).click()
    await maria.getByLabel(reception.physician).fill('A. Sva')
    await button(ward, destination.answerFor(name)).click()
    await ward.getByLabel(destination.to, { exact: true }).selectOption('hospice')
    await button(ward, form.save).click()

    await maria.getByText(destination.places.hospice).first().waitFor()
    expect(await maria.getByLabel(reception.physician).inputValue()).toBe('A. Sva')
    // Whoever is in the middle of a word goes on with it.
    await maria.keyboard.type('hn')
    await maria.getByRole('list', { name: form.offered }).getByRole('button').first().click()
    await button(maria, form.save).click()
    await ward.getByText(`${reception.states.receives} · ${reception.by('A. Svahn')}`).waitFor()
  })

  test('a dialog that is open stays open, with what is written in it', async () => {
    const page = await morning.come(`${to.case(caseOf('Karlsson'))}?som=anna`)
    await button(page, caseWords.changeDate).click()
    const dialog = page.getByRole('dialog')
    const field = dialog.getByRole('textbox').first()
    await field.fill('i mor')
    await give(morning.store, 'setWords', { case: caseOf('Karlsson'), huddle: null, text: 'Vill hem' }, anna)
    await page.getByText('”Vill hem”', { exact: true }).waitFor()
    expect(await field.inputValue()).toBe('i mor')
  })

  test('of two who write one thing the later reads who was before and how it stands, and what she has written is kept', async () => {
    const path = `${to.case(caseOf('Karlsson'))}?som=anna`
    const [one, other] = [await morning.come(path), await morning.come(path)]
    for (const [page, place] of [
      [one, 'hospice'],
      [other, 'rehabilitation'],
    ] as const) {
      await button(page, destination.answerFor(name)).click()
      await page.getByLabel(destination.to, { exact: true }).selectOption(place)
    }
    await button(one, form.save).click()
    await one.getByRole('button', { name: destination.changeFor(name) }).waitFor()
    await button(other, form.save).click()
    await other.getByText(form.overtaken(annasName(), destination.places.hospice)).waitFor()
    expect(await other.getByLabel(destination.to, { exact: true }).inputValue()).toBe('rehabilitation')
    await button(other, form.save).click()
    await one.getByText(destination.places.rehabilitation).first().waitFor()
  })

  test('whoever moves a day that was moved while she chose reads who did it and which day stands, on the list of the day too', async () => {
    const page = await morning.come(`${to.today('avd-5')}?som=anna`)
    await button(page, todayWords.more(name)).click()
    await page.getByRole('menuitem', { name: todayWords.date }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(date.when).fill('i morgon')
    await dialog.getByLabel(date.sure, { exact: true }).check()
    const id = caseOf('Karlsson')
    const moved = {
      day: addDays(morning.today(), 5),
      part: null,
      time: null,
      sureness: 'preliminary',
    } as const
    await give(
      morning.store,
      'changeEstimate',
      { case: id, huddle: null, estimate: moved, reason: null },
      anna,
    )
    const stands = estimateWords(moved, morning.today())
    await page.locator('table').getByText(stands).first().waitFor()

    await button(page, date.save).click()
    await dialog
      .getByText(form.overtaken(annasName(), `${stands}, ${patientWords.sureness.preliminary}`))
      .waitFor()
    expect(morning.store.folds.case(id).estimate).toEqual(moved)
    expect(await dialog.getByLabel(date.when).inputValue()).toBe('i morgon')
    await button(page, date.save).click()
    await dialog.waitFor({ state: 'detached' })
    const tomorrow = addDays(morning.today(), 1)
    expect(morning.store.folds.case(id).estimate).toMatchObject({ day: tomorrow, sureness: 'sure' })
  })

  test('two colleagues with the same list and the same pre-read see each other’s answers, the latest of them', async () => {
    const list = await morning.come(`${to.own()}?som=lena`)
    const [one, other] = [
      await morning.come(`${to.preread()}?som=lena`),
      await morning.come(`${to.preread()}?som=lena`),
    ]
    const elsa = (page: typeof one) => page.getByRole('region', { name })
    const card = list.getByRole('article', { name })
    await card.getByRole('button', { name: part.answerFor(name) }).waitFor()
    await elsa(one).getByRole('button', { name: patientWords.laneMarks.partly }).click()
    await elsa(other).getByRole('button', { name: part.changeShort }).click()
    await elsa(other).getByRole('button', { name: patientWords.laneMarks.ready }).click()
    await elsa(one).getByText(patientWords.laneMarks.ready, { exact: true }).waitFor()
    expect(await elsa(one).getByText(patientWords.laneMarks.partly, { exact: true }).count()).toBe(0)
    await card.getByText(patientWords.laneMarks.ready).waitFor()
  })

  test('what may be known of her no longer leaves the list and the page, without anybody asking', async () => {
    const list = await morning.come(`${to.own()}?som=maria`)
    const page = await morning.come(`${to.case(caseOf('Karlsson'))}?som=maria`)
    await button(page, reception.answerFor(name)).waitFor()
    await list.getByRole('article', { name }).waitFor()
    const id = caseOf('Karlsson')
    const [basis] = morning.store.folds.case(id).bases
    await give(morning.store, 'withdrawBasis', { case: id, basis: basis?.id ?? '', why: 'tookBack' }, anna)
    await page.getByText(caseWords.onlyMinimum).waitFor()
    expect(await button(page, reception.answerFor(name)).count()).toBe(0)
    await list.getByRole('article', { name }).getByText(own.withheld).waitFor()
  })

  test('the wrong patient was protected: her page says it, and the ward brings her back from there, asked once', async () => {
    const id = caseOf('Karlsson')
    const page = await morning.come(`${to.case(id)}?som=anna`)
    await button(page, destination.answerFor(name)).waitFor()
    await give(morning.store, 'protectIdentity', { case: id }, anna)
    await page.getByText(protection.isProtected).waitFor()
    await button(page, protection.wrong).click()
    await page.getByRole('dialog').getByText(protection.text).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: protection.do }).click()
    await page.getByText(protection.isProtected).waitFor({ state: 'detached' })
    expect(morning.store.folds.case(id).protectedIdentity).toBe(false)
    expect(caseOf('Karlsson')).toBe(id)
  })
})
