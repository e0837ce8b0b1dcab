import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sipStage } from '../../shared/case/facets/sipFollowUps.ts'
import { addDays, localDate, localTime } from '../../shared/core/time.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'

describe.skipIf(noChromium)('the clocks of a stay', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  test('the ward says who has decided and what is sent, the payer sees from when it counts and why, the health centre calls', async () => {
    const it = await leading.begin()
    const id =
      it.store.folds.list('avd-5').cases.find((one) => it.caseOf(one).identity.family === 'Karlsson') ?? ''
    const [ward, payer, centre] = [
      await it.come('bo', `/case/${id}`),
      await it.come('lena', `/case/${id}`),
      await it.come('maria', `/case/${id}`),
    ]
    const dialog = ward.getByRole('dialog')
    const save = dialog.getByRole('button', { name: 'Spara' })
    await ward.getByRole('button', { name: 'Skriv utskrivningsklar' }).press('Enter')
    await save.press('Enter')
    await dialog.getByText('Fyll i det här.').waitFor()
    expect(it.caseOf(id).readiness).toEqual([])
    await dialog.getByLabel('Vilken läkare har bestämt det?').fill('Karin Kvist')
    expect(await seriousFindings(ward)).toEqual([])
    await save.press('Enter')
    await ward.getByText(/^Karin Kvist bestämde i dag/).waitFor()

    await ward.getByRole('button', { name: 'Underrättelsen är skickad' }).press('Enter')
    await dialog.getByRole('checkbox', { name: 'Bistånd Oskarshamn' }).waitFor()
    expect(await seriousFindings(ward)).toEqual([])
    await save.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const [notice] = it.caseOf(id).notices
    expect(notice).toMatchObject({ kind: 'ready', to: ['bla-kusten', 'oskarshamn-bistand'] })
    expect(localDate(notice?.sentAt ?? 0)).toBe(localDate(Date.now()))
    expect(localTime(notice?.sentAt ?? 0) <= localTime(Date.now())).toBe(true)

    await payer.reload()
    const clocks = payer.getByRole('region', { name: 'Tider enligt lagen' })
    await clocks.getByText('inga dagar än').waitFor()
    await clocks.getByLabel('Varför? Betalningsansvar').press('Enter')
    await clocks
      .getByText(/^Inget inskrivningsmeddelande är skickat/)
      .last()
      .waitFor()
    await clocks.getByText('Det här är en beräkning, inte en faktura.').waitFor()
    expect(await payer.getByRole('button', { name: 'Ta tillbaka' }).count()).toBe(0)
    expect(await seriousFindings(payer)).toEqual([])

    await centre.reload()
    const sip = centre.getByRole('region', { name: 'SIP' })
    await sip.getByRole('button', { name: 'Behövs', exact: true }).press('Enter')
    await sip.getByRole('button', { name: 'Patienten är tillfrågad' }).press('Enter')
    await sip.getByRole('button', { name: 'Kallelsen är skickad' }).press('Enter')
    const asked = centre.getByRole('dialog')
    await asked.getByText(/^Ingen fast vårdkontakt är namngiven än/).waitFor()
    await asked.getByLabel('Namn').fill('Maria Holm')
    expect(await seriousFindings(centre)).toEqual([])
    await asked.getByRole('button', { name: 'Spara' }).press('Enter')
    await sip.getByText('inte av fast vårdkontakt').waitFor()

    await sip.getByRole('button', { name: 'Genomförd i dag' }).press('Enter')
    await sip.getByRole('button', { name: 'Planera uppföljning av SIP' }).press('Enter')
    await asked.getByLabel('När ska den följas upp?').fill(addDays(localDate(Date.now()), 14))
    expect(await seriousFindings(centre)).toEqual([])
    await asked.getByRole('button', { name: 'Spara' }).press('Enter')
    await sip.getByText(/^Ska följas upp/).waitFor()
    await sip.getByRole('button', { name: 'Uppföljd – avsluta' }).press('Enter')
    await asked.getByLabel('När följdes den upp?').waitFor()
    await asked.getByRole('button', { name: 'Avsluta' }).press('Enter')
    await sip.getByText('Uppföljd en gång.').waitFor()
    expect(sipStage(it.caseOf(id))).toBe('closed')
    expect(await seriousFindings(centre)).toEqual([])
    await sip.getByRole('button', { name: /^Ta tillbaka: Uppföljd/ }).press('Enter')
    await sip.getByText('Uppföljd en gång.').waitFor({ state: 'detached' })
    expect(sipStage(it.caseOf(id))).toBe('followUpPlanned')
    expect(
      await centre.getByRole('region', { name: 'Tider enligt lagen' }).getByText('Betalningsansvar').count(),
    ).toBe(0)
  })
})
