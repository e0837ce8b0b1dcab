import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answerWords as answer } from '../../client/messages/answer.ts'
import { answerFormWords as form } from '../../client/messages/answerForm.ts'
import { caseWords as page } from '../../client/messages/case.ts'
import { clockWords as clocks } from '../../client/messages/clocks.ts'
import { contactWords as contact } from '../../client/messages/contact.ts'
import { destinationWords as destination } from '../../client/messages/destination.ts'
import { ownWords as own } from '../../client/messages/own.ts'
import { receptionWords as reception } from '../../client/messages/reception.ts'
import { to } from '../../client/routes.ts'
import { give, person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { button, openMorning } from '../support/beforehand.ts'
import { noChromium } from '../support/chromium.ts'
import { planMorning } from '../support/morning.ts'
import { overflow } from './pages/gallery-measures.ts'

const phone = { width: 390, height: 844 }
const anna = { person: person('anna'), unit: 'avd-5' }

describe.skipIf(noChromium)('own inpatients', () => {
  let morning: Awaited<ReturnType<typeof openMorning>>
  beforeAll(async () => {
    morning = await openMorning()
  })
  beforeEach(async () => {
    await morning.begin()
    await planMorning(morning.store, morning.today(), ['Berg'])
  })
  afterEach(() => morning.end())
  afterAll(() => morning?.close())

  const caseOf = (family: string): string => {
    const { folds } = morning.store
    return folds.list('avd-5').cases.find((id) => folds.case(id).identity.family === family) ?? ''
  }
  async function comeToOwn(who: string): Promise<Page> {
    const came = await morning.come(`${to.own()}?som=${who}`)
    await came.setViewportSize(phone)
    await came.getByRole('heading', { level: 1, name: own.title }).waitFor()
    return came
  }
  const card = (on: Page, name: string) => on.getByRole('article', { name })

  test('a health centre takes over a patient from a phone, with physician and first day, and the ward sees it', async () => {
    const leaves = { day: morning.today(), part: null, time: null, sureness: 'sure' as const }
    const id = caseOf('Karlsson')
    await give(
      morning.store,
      'changeEstimate',
      { case: id, huddle: null, estimate: leaves, reason: null },
      anna,
    )
    const maria = await comeToOwn('maria')
    const elsa = card(maria, 'Elsa Karlsson')
    // She goes home today and has nobody to turn to: first of all.
    expect(await maria.getByRole('article').first().getAttribute('aria-label')).toBe('Elsa Karlsson')
    await elsa.getByText(contact.missingSoon).waitFor()
    expect(await seriousFindings(maria)).toEqual([])
    expect(await overflow(maria)).toBe(0)
    await elsa.getByRole('button', { name: reception.answerFor('Elsa Karlsson') }).click()
    await button(maria, form.save).click()
    await maria.getByText(reception.physicianMissing).waitFor()
    expect(await seriousFindings(maria)).toEqual([])
    await maria.getByLabel(reception.physician).fill('A. Svahn')
    await maria.getByRole('list', { name: form.offered }).getByRole('button').first().click()
    await button(maria, form.save).click()
    await elsa.getByText(`${reception.states.receives} · ${reception.by('A. Svahn')}`).waitFor()
    // The next one is quicker: the physician is offered.
    await card(maria, 'Bo Ahlgren')
      .getByRole('button', { name: reception.answerFor('Bo Ahlgren') })
      .click()
    await button(maria, 'A. Svahn').click()
    await maria.getByRole('list', { name: form.offered }).last().getByRole('button').first().click()
    await button(maria, form.save).click()
    await card(maria, 'Bo Ahlgren').getByText(reception.states.receives).waitFor()
    await button(maria, 'Ångra').click()
    await card(maria, 'Bo Ahlgren').getByText(reception.silent).waitFor()

    const ward = await morning.come(`${to.case(id)}?som=anna`)
    await ward.getByText(`${reception.states.receives} · ${reception.by('A. Svahn')}`).waitFor()
    expect(await seriousFindings(ward)).toEqual([])
  })

  test('with keys alone the contact is named and the list narrowed to what is left', async () => {
    const maria = await comeToOwn('maria')
    const name = 'Elsa Karlsson'
    await card(maria, name)
      .getByRole('button', { name: contact.answerFor(name) })
      .focus()
    await maria.keyboard.press('Enter')
    await maria.getByLabel(contact.name).waitFor()
    await maria.getByLabel(contact.name).focus()
    await maria.keyboard.type('Maria Holm')
    await maria.keyboard.press('Tab')
    await maria.keyboard.type('0491-78 20 10')
    await maria.keyboard.press('Enter')
    await card(maria, name).getByText('Maria Holm, 0491-78 20 10').waitFor()
    const chip = button(maria, new RegExp(`^${own.asks.contact}`))
    await chip.focus()
    await maria.keyboard.press('Enter')
    await card(maria, name).waitFor({ state: 'detached' })
    expect(await card(maria, 'Bo Ahlgren').count()).toBe(1)
    expect(await chip.getAttribute('aria-pressed')).toBe('true')
  })

  test('what was said of the SIP, and the answer to a question, is taken back where it was given', async () => {
    const name = 'Elsa Karlsson'
    const content = { kind: 'action', text: 'Ring dottern', owner: 'bla-kusten', ownerName: null } as const
    const body = { ...content, due: 'i dag', dueOn: morning.today(), dueAt: null, code: null }
    const id = caseOf('Karlsson')
    await give(morning.store, 'writeEntry', { case: id, huddle: null, content: body, supersedes: null }, anna)
    const sip = () => morning.store.folds.case(id).sip.state
    const maria = await comeToOwn('maria')
    await card(maria, name)
      .getByRole('button', { name: own.sipJudgeFor(name) })
      .click()
    expect(await seriousFindings(maria)).toEqual([])
    await maria.getByRole('button', { name: clocks.sip.needed, exact: true }).click()
    await card(maria, name).getByText(own.sip(clocks.sip.states.needed)).waitFor()
    expect(sip()).toBe('needed')
    await button(maria, 'Ångra').click()
    await card(maria, name).getByText(own.sip(clocks.sip.states.unknown)).waitFor()
    expect(sip()).toBe('unknown')

    await card(maria, name)
      .getByRole('button', { name: own.answerFor('Ring dottern') })
      .click()
    await button(maria, answer.takes).click()
    await card(maria, name).getByText('Ring dottern').waitFor({ state: 'detached' })
    await button(maria, 'Ångra').last().click()
    await card(maria, name).getByText('Ring dottern').waitFor()
    expect(morning.store.folds.case(id).entries[0]?.answers).toEqual({})
  })

  test('on her page the ward says with keys alone where she goes, and reads whose the rest is', async () => {
    const name = 'Elsa Karlsson'
    const today = await morning.come('/today/avd-5?som=anna')
    await today.getByRole('link', { name: new RegExp(`^${name}`) }).click()
    await today.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor()
    await today.getByText(page.saidBy('Bistånd Oskarshamn')).waitFor()
    await button(today, destination.answerFor(name)).focus()
    await today.keyboard.press('Enter')
    // Focus is in the first question.
    await today.keyboard.press('k')
    await button(today, form.save).press('Enter')
    await button(today, destination.changeFor(name)).waitFor()
    await expect
      .poll(() => today.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(destination.changeFor(name))
    expect(morning.store.folds.case(caseOf('Karlsson')).destination).toMatchObject({ to: 'shortTermCare' })
    expect(await seriousFindings(today)).toEqual([])
  })

  test('without a basis she stands there with what the law gives, why no more, and nothing to press', async () => {
    const content = { kind: 'note', text: 'Zqhemligt', owner: null, ownerName: null } as const
    const entry = { ...content, due: null, dueOn: null, dueAt: null, code: null }
    const body = { case: caseOf('Berg'), huddle: null, content: entry, supersedes: null }
    await give(morning.store, 'writeEntry', body, anna)
    const maria = await comeToOwn('maria')
    const siv = card(maria, 'Siv Berg')
    await siv.getByText(own.withheld).waitFor()
    expect(await siv.getByRole('link').count()).toBe(0)
    expect(await siv.getByRole('button').count()).toBe(1)
    expect(await maria.content()).not.toContain('Zqhemligt')
  })
})
