import type { Page } from 'playwright-core'
import { huddleWords as said } from '../../client/messages/huddle.ts'
import { notesWords } from '../../client/messages/notes.ts'
import { to } from '../../client/routes.ts'

/** One entry as the notes have it: its kind, its words, then whose it is and till when, who wrote it, what was answered. */
type Line = readonly string[]
export type Noted = Record<string, Line[]>

/**
 * The notes of a meeting as this page's person has them, patient by patient. Gone to within the page, as by a link. Times of the
 * clock are left out: no test knows them beforehand.
 */
export async function notesOn(page: Page, huddle: string): Promise<Noted> {
  await page.evaluate((path) => {
    history.pushState(null, '', `${path}${location.search}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, to.notes(huddle))
  await page.getByRole('heading', { name: notesWords.patients }).waitFor()
  return page.evaluate(() => {
    const textOf = (node: Node | null) => node?.textContent ?? ''
    const isBeside = (node: Node) => node instanceof Element && node.matches('.entry-by')
    const lineOf = (entry: Element) => {
      const said = entry.querySelector('.entry-text')
      const words = [...(said?.childNodes ?? [])].filter((node) => !isBeside(node)).map(textOf)
      const beside = [...entry.querySelectorAll('.entry-by')].map(textOf)
      return [
        textOf(entry.querySelector('.entry-kind')),
        words.join(''),
        ...beside.map((text) => text.replace(/^\d\d\.\d\d · /, '')),
        ...[...entry.querySelectorAll('.entry-answers .mark')].map(textOf),
      ]
    }
    const patients = [...document.querySelectorAll('.notes article')]
    return Object.fromEntries(
      patients.map((patient) => [
        textOf(patient.querySelector('h4')).split(',')[0] ?? '',
        [...patient.querySelectorAll('.entry')].map(lineOf),
      ]),
    )
  })
}

/** Without what an earlier meeting left, and those of whom nothing was written. */
export function writtenToday(noted: Noted): Noted {
  const today = Object.entries(noted).map(([name, lines]): [string, Line[]] => [
    name,
    lines.filter((line) => !line.includes(said.entries.earlier)),
  ])
  return Object.fromEntries(today.filter(([, lines]) => lines.length > 0))
}

/** The texts of all that stand there, each with its spaces made one. */
export async function linesOf(page: Page, selector: string): Promise<string[]> {
  await page.locator(selector).first().waitFor()
  const texts = await page.locator(selector).allInnerTexts()
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}
