import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { assistanceWords as assistance } from '../../client/messages/assistance.ts'
import { clockWords } from '../../client/messages/clocks.ts'
import { contactWords as contact } from '../../client/messages/contact.ts'
import { destinationWords as destination } from '../../client/messages/destination.ts'
import { receptionWords as reception } from '../../client/messages/reception.ts'
import { to } from '../../client/routes.ts'
import { openMorning } from '../support/beforehand.ts'
import { noChromium } from '../support/chromium.ts'
import { handsOf } from '../support/hands.ts'
import { planMorning } from '../support/morning.ts'

const name = 'Elsa Karlsson'

describe.skipIf(noChromium)("a patient's page, with keys alone", () => {
  let morning: Awaited<ReturnType<typeof openMorning>>
  beforeAll(async () => {
    morning = await openMorning()
  })
  afterEach(() => morning.end())
  afterAll(() => morning?.close())

  test('what a new patient needs is said by three people in less than a minute together', async () => {
    await morning.begin()
    await planMorning(morning.store, morning.today())
    const { folds } = morning.store
    const id = folds.list('avd-5').cases.find((one) => folds.case(one).identity.family === 'Karlsson') ?? ''
    const come = async (who: string): Promise<Page> => {
      const page = await morning.come(`${to.case(id)}?som=${who}`)
      await page.getByRole('heading', { level: 1, name }).waitFor()
      return page
    }
    const [ward, payer, centre] = [await come('anna'), await come('lena'), await come('maria')]
    const [anna, lena, maria] = [handsOf(ward), handsOf(payer), handsOf(centre)]
    const began = performance.now()

    await anna.reach(destination.answerFor(name))
    // Past what she waits for and "Avbryt", to "Spara".
    await anna.press('Enter', 'h', 'Tab', 'Tab', 'Tab', 'Enter')
    await anna.isAt(destination.changeFor(name))
    await anna.reach(clockWords.ready.decide)
    await anna.press('Enter')
    await ward.getByRole('dialog').waitFor()
    await anna.type('Karin Kvist')
    await anna.press('Enter')
    await anna.isAt(clockWords.ready.changeFor(name))

    await lena.reach(assistance.answerFor(name))
    await lena.press('Enter', 'Space', 'Enter')
    await lena.isAt(assistance.changeFor(name))

    await maria.reach(reception.answerFor(name))
    await maria.press('Enter', 'Tab')
    await maria.type('A. Svahn')
    // The first of the days that are offered; it goes on to the field it fills.
    await maria.press('Tab', 'Enter', 'Enter')
    await maria.isAt(reception.changeFor(name))
    await maria.reach(contact.answerFor(name))
    await maria.press('Enter')
    await maria.type('Maria Holm')
    await maria.press('Tab')
    await maria.type('0491-78 20 10')
    await maria.press('Enter')
    await maria.isAt(contact.changeFor(name))

    const took = performance.now() - began
    expect(folds.case(id)).toMatchObject({
      destination: { to: 'ownHome' },
      readiness: [{ physician: 'Karin Kvist' }],
      receptions: { 'bla-kusten': { mark: 'receives', physician: 'A. Svahn' } },
      assistance: { mark: 'appliedFor' },
      designatedContact: { name: 'Maria Holm', phone: '0491-78 20 10' },
    })
    const strokes = anna.strokes + lena.strokes + maria.strokes
    const seconds = anna.seconds(2) + lena.seconds(1) + maria.seconds(2)
    expect(seconds, `${strokes} keys for five answers`).toBeLessThan(60)
    expect(took).toBeLessThan(60_000)
  })
})
