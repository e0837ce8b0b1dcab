import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { afterWords, notesWords } from '../../client/messages/notes.ts'
import { words } from '../../client/messages/words.ts'
import { to } from '../../client/routes.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { person } from '../support/arena.ts'
import { seriousFindings } from '../support/axe.ts'
import { noChromium } from '../support/chromium.ts'
import { type Leading, openLeading } from '../support/leading.ts'
import { boManages } from '../support/manager.ts'
import { linesOf } from '../support/notes-page.ts'

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
/** More than a real morning leaves to the ward: twenty lines. */
const perPatient = ['Beställ hem mediciner från apoteket', 'Ring dottern om nyckeln', 'Larma av', 'Skriv ADL']
const lena = { person: person('lena'), unit: 'oskarshamn-bistand' }
/** Of the third of Oskarshamn's patients nothing was answered. */
const answers: Record<string, 'takes' | 'cannot'> = { Ahlgren: 'takes', Berg: 'cannot' }

describe.skipIf(noChromium)('after a meeting', () => {
  let leading: Leading
  beforeAll(async () => {
    leading = await openLeading()
  })
  afterEach(() => leading.end())
  afterAll(() => leading?.close())

  test('the ward’s tasks fit on one A4 without a button; they, the notes and what a party took on have nothing serious for axe', async () => {
    const it = await leading.begin()
    const party = await it.come('lena')
    await it.start()
    for (const { id } of it.state().items) await writeFor(it, id)
    const basis = { kind: 'noHarmAssessment', parties: 'all' } as const
    await it.give('recordBasis', { case: it.openCase().id, huddle: it.huddle, ...basis })
    await it.give('end', { huddle: it.huddle, from: currentItem(it.state())?.id ?? null })
    await it.page.getByRole('heading', { name: 'Att göra, Avdelning 5' }).waitFor()
    await it.page.locator('.task').nth(19).waitFor()
    await holds(it.page, 'tasks')
    expect(await onPaper(it.page)).toMatchObject({ sheets: 1, buttons: 0 })

    for (const heading of [afterWords.actions, afterWords.unanswered, afterWords.cannot])
      await party.getByRole('heading', { name: heading }).waitFor()
    const order = (await linesOf(party, 'main h2, main .question > b')).slice(0, 6)
    expect(order).toEqual([
      ...[afterWords.actions, 'Larm på plats'],
      ...[afterWords.unanswered, 'Larm på plats'],
      ...[afterWords.cannot, 'Larm på plats'],
    ])
    await holds(party, 'what we took on')

    await answerAndStrikeAfterwards(it)
    await it.page.goto(new URL(`${to.notes(it.huddle)}?som=anna`, it.page.url()).href)
    await it.page.getByRole('heading', { name: notesWords.patients }).waitFor()
    await holds(it.page, 'notes')
    const notes = await onPaper(it.page)
    expect(notes.buttons).toBe(0)
    expect(notes.sheets).toBeGreaterThan(1)
    expect(notes.text).toContain('Ring dottern om nyckeln')
    expect(notes.text).toMatch(/Struken \d\d\.\d\d av Anna Lind/)
    expect(notes.text).toMatch(/Bistånd Oskarshamn kan inte\s+Bistånd Oskarshamn tar det, efteråt \d\d\.\d\d/)
    expect(notes.text.match(/Menprövning gjord · \d\d\.\d\d · Anna Lind/g)).toHaveLength(1)
  })

  test('whoever only manages the ward meets the notes of its meetings, and has nothing to press in them', async () => {
    const it = await leading.begin()
    await it.start()
    const note = { kind: 'note' as const, text: 'Trött i dag', owner: null, ownerName: null, due: null }
    const content = { ...note, dueOn: null, dueAt: null, code: null }
    const { huddle } = it
    await it.give('writeEntry', { case: it.openCase().id, huddle, content, supersedes: null })
    await it.give('end', { huddle: it.huddle, from: currentItem(it.state())?.id ?? null })
    await boManages(it.store)
    const page = await it.come('bo', to.start())
    await page.getByRole('link', { name: words.ui.screens.notes }).waitFor()
    await holds(page, 'what a manager meets')
    await page.getByRole('main').getByRole('link').click()
    await page.getByText('Trött i dag').waitFor()
    expect(await page.getByRole('button', { name: notesWords.correct.short }).count()).toBe(0)
  })

  async function writeFor(it: Awaited<ReturnType<Leading['begin']>>, item: string): Promise<void> {
    await expect.poll(() => currentItem(it.state())?.id === item && it.state().door.phase).toBe('open')
    const { huddle } = it
    const content = {
      kind: 'action' as const,
      ownerName: null,
      due: 'i dag',
      dueOn: null,
      dueAt: null,
      code: null,
    }
    const owned = [...perPatient.map((text) => ({ text, owner: 'avd-5' }))]
    const payer = it.openCase().payer
    owned.push({ text: 'Larm på plats', owner: `${payer}-bistand` })
    for (const one of owned)
      await it.give('writeEntry', {
        case: it.openCase().id,
        huddle,
        content: { ...content, ...one },
        supersedes: null,
      })
    const answer = answers[it.openCase().identity.family]
    const asked = it.openCase().entries.find(({ content }) => content.text === 'Larm på plats')
    if (answer && asked)
      await it.give('answerEntry', { case: it.openCase().id, entry: asked.id, answer, note: 'svar' }, lena)
    const isLast = it.state().items.at(-1)?.id === item
    if (!isLast) await it.give('next', { huddle, from: item })
  }

  /** Lena takes on what she could not in the meeting, and Anna strikes a line. */
  async function answerAndStrikeAfterwards(it: Awaited<ReturnType<Leading['begin']>>): Promise<void> {
    const patients = it.state().items.map((item) => it.caseOf(item.case))
    const { id, entries = [] } = patients.find(({ identity }) => identity.family === 'Berg') ?? {}
    const entryOf = (text: string) => entries.find(({ content }) => content.text === text)?.id ?? ''
    const about = { case: id ?? '', huddle: null }
    const answer = { answer: 'takes', note: null } as const
    await it.give('answerEntry', { case: about.case, entry: entryOf('Larm på plats'), ...answer }, lena)
    await it.give('strikeEntry', { ...about, entry: entryOf('Larma av') })
  }

  async function holds(page: Page, what: string): Promise<void> {
    for (const size of [wide, phone]) {
      await page.setViewportSize(size)
      expect(await seriousFindings(page), what).toEqual([])
    }
    await page.setViewportSize(wide)
  }
})

/** What the printer gives: sheets of A4, what one could still press on them, and the words. */
async function onPaper(page: Page) {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  await page.emulateMedia({ media: 'print' })
  const buttons = await page.locator('button:visible').count()
  const text = await page.innerText('main')
  await page.emulateMedia({ media: null })
  return { sheets: pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, buttons, text }
}
