import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Finding {
  readonly rule: string
  readonly impact: string
  readonly help: string
  /** Where, as selectors; never the text of the page. */
  readonly where: readonly string[]
}

/** Everything axe objects to on the page as it stands now. */
export async function findings(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? 'none',
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }))
}

/** What no screen may have. */
export async function seriousFindings(page: Page): Promise<Finding[]> {
  return (await findings(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical')
}
