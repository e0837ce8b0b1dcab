import type { Page } from 'playwright-core'

/** One entry as the notes have it: its kind, its words, then whose it is and till when, who wrote it, what was answered. */
type Noted = readonly string[]

/** What a page of notes says, patient by patient. Times of the clock are left out: no test knows them beforehand. */
export function notedOn(page: Page): Promise<Record<string, Noted[]>> {
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

/** The texts of all that stand there, each with its spaces made one. */
export async function linesOf(page: Page, selector: string): Promise<string[]> {
  await page.locator(selector).first().waitFor()
  const texts = await page.locator(selector).allInnerTexts()
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}
