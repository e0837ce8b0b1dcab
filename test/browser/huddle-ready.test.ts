import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { answerFormWords as form } from '../../client/messages/answerForm.ts'
import { clockWords } from '../../client/messages/clocks.ts'
import { formWords } from '../../client/messages/form.ts'
import { huddleWords } from '../../client/messages/huddle.ts'
import { patientWords } from '../../client/messages/patient.ts'
import { receptionWords as reception } from '../../client/messages/reception.ts'
import { refused } from '../../client/messages/refused.ts'
import '../../client/messages/caseRefusals.ts'
import { day } from '../../client/messages/when.ts'
import { localDate } from '../../shared/core/time.ts'
import { person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'

const maria = { person: person('maria'), unit: 'bla-kusten' }

describe.skipIf(noChromium)('what is decided about the open patient', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  test('the ward writes that she is ready without leaving the room, and all of her circle see it', async () => {
    const it = await leading.begin()
    const [lena, per] = [await it.come('lena'), await it.come('per')]
    await it.start()
    await it.type('/u')
    const dialog = it.page.getByRole('dialog', { name: clockWords.ready.decide })
    await dialog.getByRole('button', { name: clockWords.notices.save }).click()
    await dialog.getByText(clockWords.missing).waitFor()
    expect(await seriousFindings(it.page)).toEqual([])
    await dialog.getByLabel(formWords.readyBy).fill('Fatima Haddad')
    await it.press('Enter')
    const today = localDate(Date.now())
    await lena.getByText(`${patientWords.readySince(day(today, today))} · Fatima Haddad`).waitFor()
    await it.focusIsInLine()
    expect(await per.getByText('Fatima Haddad').count()).toBe(0)
    expect(await lena.getByRole('button', { name: huddleWords.ready.change }).count()).toBe(0)
    expect(it.openCase().readiness).toMatchObject([
      { physician: 'Fatima Haddad', time: null, evidence: 'manual', by: person('anna') },
    ])
    // What the municipality has been told of is not changed with a press.
    const { id } = it.openCase()
    await it.give('recordNotice', { case: id, kind: 'ready', when: null, to: ['oskarshamn-bistand'] })
    await it.page.getByRole('button', { name: huddleWords.ready.change }).click()
    await it.page
      .getByRole('dialog')
      .getByText(refused({ code: 'readyStands' }))
      .waitFor()
  })

  test('a health centre that receives her is offered the physicians it has named before', async () => {
    const it = await leading.begin()
    const siv = it.state().items.find(({ case: id }) => it.caseOf(id).identity.family === 'Berg')
    const before = {
      mark: 'receives',
      physician: 'Karin Holm',
      firstContactOn: '2027-01-11',
      line: null,
    } as const
    await it.give('setReception', { case: siv?.case ?? '', ...before }, maria)
    const page = await it.come('maria')
    await it.start()
    await page.getByRole('button', { name: reception.answerFor('Bo Ahlgren') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Karin Holm' }).click()
    await dialog.getByLabel(reception.firstContact).fill('2027-01-12')
    await dialog.getByRole('button', { name: form.save }).click()
    await expect
      .poll(() => it.openCase().receptions['bla-kusten'])
      .toMatchObject({ mark: 'receives', physician: 'Karin Holm' })
  })
})
