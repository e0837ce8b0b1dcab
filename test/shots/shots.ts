import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startBuilt } from '../support/built.ts'
import { launchChromium } from '../support/chromium.ts'
import { giveMedia } from '../support/media-page.ts'
import { othersReadOut } from '../support/practice.ts'

/** `npm run shots`: pictures of every screen of a rehearsal morning, light and dark, wide and phone, into `.shots/`. */
const folder = '.shots'
const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

mkdirSync(folder, { recursive: true })
const built = await startBuilt({ HEMKLAR_VIDEO: 'on' })
const browser = await launchChromium()
try {
  await shootMorning(browser)
} finally {
  await browser.close()
  await built.close()
}

async function shootMorning(browser: Browser): Promise<void> {
  const anna = await open(browser, 'anna-lind', '/', 400, wide)
  await anna.goto(`${built.url}/`)
  await anna.getByText('Anna Lind').first().waitFor()
  await shoot(anna, 'start')
  const planner = await open(browser, 'karin-sand', '/', 500, wide)
  await planner.getByRole('heading', { level: 1 }).waitFor()
  await shoot(planner, 'morning')
  await planner.goto(address('/own', 'karin-sand'))
  await planner.getByRole('article').first().waitFor()
  await shoot(planner, 'own-planner')
  await planner.context().close()
  await shootOwn(browser)
  await go(anna, '/practice', 'practice')
  await go(anna, '/today/avd-5', 'today')
  await anna
    .getByRole('button', { name: /^Ändra/ })
    .nth(3)
    .click()
  await shoot(anna, 'today-menu')
  await anna.getByRole('menuitem').nth(1).click()
  await anna.getByRole('dialog').waitFor()
  await shoot(anna, 'edit')
  await anna.keyboard.press('Escape')
  await go(anna, '/import/avd-5', 'import')
  const huddle = await huddleOf(anna)
  await go(anna, `/agenda/${huddle}`, 'agenda')

  await othersReadOut(built.url, ['karin-sand', 'ulla-granath'], huddle)
  await anna.goto(address('/today/avd-5', 'anna-lind'))
  await anna.getByRole('button', { name: /Öppna mötet/ }).click()
  await anna.getByRole('button', { name: /Börja|Starta/ }).waitFor()
  const karin = await open(browser, 'karin-sand', `/huddle/${huddle}`, 700, phone)
  const ulla = await open(browser, 'ulla-granath', `/huddle/${huddle}`, 1000, phone)
  await karin.waitForTimeout(3_000)
  await shoot(anna, 'hall-lead')
  await shoot(karin, 'hall-planner')
  await anna.getByRole('button', { name: /Börja|Starta/ }).click()
  await anna.getByRole('timer').waitFor()
  await toPatient(anna, 'Elsa Karlsson')
  await karin.getByRole('heading', { level: 1, name: 'Elsa Karlsson' }).waitFor()
  await anna.waitForTimeout(3_000)
  await shoot(anna, 'huddle-lead')
  await shoot(karin, 'huddle-participant')
  await shoot(ulla, 'held')

  await anna.keyboard.type('/g')
  await anna.getByRole('dialog').getByRole('heading', { name: 'Gäller nu' }).waitFor()
  await shoot(anna, 'sharing')
  await anna.getByRole('button', { name: 'Förtroligt …' }).click()
  await anna.getByRole('dialog').getByLabel('Text').waitFor()
  await shoot(anna, 'confidential')
  await anna.keyboard.press('Escape')
  await anna.keyboard.press('Escape')

  await anna.keyboard.type('Nycklar till hemtjänsten')
  await karin.getByText('Nycklar till hemtjänsten').first().waitFor()
  await shoot(karin, 'huddle-written')
  await anna.keyboard.press('Enter')
  await anna.keyboard.press('Control+Enter')
  await anna.getByRole('heading', { name: 'Innan ni går vidare' }).waitFor()
  await shoot(anna, 'read-back')
  await anna.keyboard.press('Escape')
  await anna.locator('.say input').fill('')
  await anna
    .getByRole('button', { name: /Lägg till/ })
    .first()
    .click()
  await anna.getByRole('dialog').waitFor()
  await shoot(anna, 'add-late')
  await anna.keyboard.press('Escape')
  await anna.getByRole('button', { name: 'Avsluta mötet' }).click()
  await anna
    .getByRole('dialog')
    .getByRole('button', { name: /Avsluta/ })
    .click()
  await karin.getByText(/Tack/).first().waitFor()
  await shoot(karin, 'after')
  await go(anna, `/notes/${huddle}`, 'notes')
  await anna
    .getByRole('button', { name: /^Rätta/ })
    .first()
    .click()
  await anna.getByRole('dialog').waitFor()
  await shoot(anna, 'correct')
  const chief = await open(browser, 'elisabet-krona', '/', 600, wide)
  await chief.getByRole('heading', { level: 1 }).waitFor()
  await shoot(chief, 'manager')
  await go(anna, `/tasks/${huddle}`, 'tasks')
  const reviewer = await open(browser, 'ingrid-palm', '/', 600, wide)
  await reviewer.locator('main input').fill('Siv')
  await reviewer.keyboard.press('Enter')
  await reviewer.getByRole('button', { name: 'Siv Berg' }).click()
  await reviewer.getByRole('table').waitFor()
  await shoot(reviewer, 'log')
}

/** A health centre's own inpatients, and one patient's page as her health centre and her ward have it. */
async function shootOwn(browser: Browser): Promise<void> {
  const maria = await open(browser, 'maria-ek', '/own', 600, wide)
  await maria.getByRole('article').first().waitFor()
  await shoot(maria, 'own')
  await maria
    .getByRole('button', { name: /^Svara om ni tar emot/ })
    .first()
    .click()
  await maria.getByRole('dialog').waitFor()
  await shoot(maria, 'own-takes-over')
  await maria.keyboard.press('Escape')
  await maria.getByRole('link', { name: 'Öppna Elsa Karlsson' }).click()
  await maria.getByRole('heading', { level: 1, name: /Elsa Karlsson/ }).waitFor()
  await maria.getByRole('button', { name: /^Utse/ }).click()
  await shoot(maria, 'case')
  const ward = await open(browser, 'anna-lind', new URL(maria.url()).pathname, 600, wide)
  await ward.getByRole('heading', { level: 1, name: /Elsa Karlsson/ }).waitFor()
  await shoot(ward, 'case-ward')
  for (const page of [maria, ward]) await page.context().close()
}

/** On through the list until a full case is open: the first are short looks at those who have gone home. */
async function toPatient(lead: Page, name: string): Promise<void> {
  const heading = lead.locator('main h1')
  for (let turn = 0; turn < 8; turn++) {
    const before = await heading.textContent()
    if (before?.includes(name)) return
    for (let press = 0; press < 3 && (await heading.textContent()) === before; press++) {
      await lead.keyboard.press('Control+Enter')
      await lead.waitForTimeout(1_500)
    }
  }
  throw new Error(`${name} never came`)
}

/** A person of the rehearsal in a browser of their own, on a path. */
async function open(
  browser: Browser,
  persona: string,
  path: string,
  tone: number,
  viewport: typeof wide,
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport,
    permissions: ['camera', 'microphone'],
  })
  await giveMedia(context, { tone })
  const entered = await context.request.post(`${built.url}/api/practice/enter`, {
    data: { persona },
    headers: { origin: built.url },
  })
  if (!entered.ok()) throw new Error(`could not enter as ${persona}`)
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`${persona}: ${message.text()}`)
  })
  await page.goto(address(path, persona))
  await page.locator('#main').waitFor()
  return page
}

async function go(page: Page, path: string, name: string): Promise<void> {
  await page.goto(address(path, 'anna-lind'))
  await page.locator('#main').waitFor()
  await page.waitForLoadState('networkidle')
  await shoot(page, name)
}

/** The same moment in both themes, wide and phone. */
async function shoot(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [size, viewport] of Object.entries({ wide, phone })) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) })
    }
  await page.emulateMedia({ colorScheme: 'light' })
  if (before) await page.setViewportSize(before)
  console.log(`${name}`)
}

async function huddleOf(page: Page): Promise<string> {
  const morning = await page.evaluate(async () => {
    const response = await fetch('/api/morning', { headers: { 'x-persona': 'anna-lind' } })
    return response.json()
  })
  return morning.answer.wards.find((it: { ward: string }) => it.ward === 'avd-5').huddle
}

function address(path: string, persona: string): string {
  return `${built.url}${path}?som=${persona}`
}
