import type { Page } from 'playwright-core'
import { to } from '../../client/routes.ts'
import { othersReadOut } from '../support/practice.ts'
import { type Camera, phone } from './camera.ts'

/** From the hall to the end: who leads, who is let in and who waits. */
export async function shootMeeting({ open, shoot, go }: Camera, anna: Page, huddle: string): Promise<Page> {
  await othersReadOut(new URL(anna.url()).origin, ['karin-sand', 'ulla-granath'], huddle)
  await go(anna, to.today('avd-5'), 'today-ready')
  await anna.getByRole('button', { name: /Öppna mötet/ }).click()
  const begin = anna.getByRole('button', { name: /Börja|Starta/ })
  await begin.waitFor()
  const karin = await open('karin-sand', to.huddle(huddle), phone)
  const ulla = await open('ulla-granath', to.huddle(huddle), phone)
  await karin.waitForTimeout(3_000)
  await shoot(anna, 'hall-lead')
  await shoot(karin, 'hall-planner')
  await begin.click()
  await anna.getByRole('timer').waitFor()
  await toPatient(anna, 'Elsa Karlsson')
  await karin.getByRole('heading', { level: 1, name: 'Elsa Karlsson' }).waitFor()
  await anna.waitForTimeout(3_000)
  await shoot(anna, 'huddle-lead')
  await shoot(karin, 'huddle-participant')
  await shoot(ulla, 'held')
  await slash(anna, '/l')
  await shoot(anna, 'huddle-checklist')
  await shut(anna)
  await shootDate({ shoot }, anna, karin)
  await shootLine({ shoot }, anna, karin)
  await shootSharing({ shoot }, anna)
  await anna
    .getByRole('button', { name: /Lägg till/ })
    .first()
    .click()
  await anna.getByRole('dialog').waitFor()
  await shoot(anna, 'add-late')
  await shut(anna)
  await anna.getByRole('button', { name: 'Avsluta mötet' }).click()
  await anna
    .getByRole('dialog')
    .getByRole('button', { name: /Avsluta/ })
    .click()
  return karin
}

type Shoot = Pick<Camera, 'shoot'>

/** Who may be told of her, and what only named persons may read. */
async function shootSharing({ shoot }: Shoot, anna: Page): Promise<void> {
  await slash(anna, '/g')
  await anna.getByRole('heading', { name: 'Gäller nu' }).waitFor()
  await shoot(anna, 'sharing')
  await anna.getByRole('button', { name: 'Förtroligt …' }).click()
  await anna.getByRole('dialog').getByLabel('Text').waitFor()
  await shoot(anna, 'confidential')
  await anna.keyboard.press('Escape')
  await anna.getByRole('dialog').getByLabel('Text').waitFor({ state: 'detached' })
  await shut(anna)
}

/** The day is moved: what the lead sees of who knows, and what one of them is asked. */
async function shootDate({ shoot }: Shoot, anna: Page, karin: Page): Promise<void> {
  await slash(anna, '/d')
  await anna.keyboard.type('fredag')
  await anna.getByRole('dialog').getByLabel('Säkert', { exact: true }).check()
  await shoot(anna, 'huddle-date')
  await anna.keyboard.press('Enter')
  await anna.getByRole('dialog').waitFor({ state: 'detached' })
  await karin.getByText('Dagen för hemgång är ändrad').first().waitFor()
  await shoot(anna, 'date-alert-lead')
  await shoot(karin, 'date-alert-participant')
}

/** A line while it is written, and what is read back before the next patient. */
async function shootLine({ shoot }: Shoot, anna: Page, karin: Page): Promise<void> {
  await lineReady(anna)
  await anna.keyboard.type('Nycklar till hemtjänsten')
  await karin.getByText('Nycklar till hemtjänsten').first().waitFor()
  await shoot(karin, 'huddle-written')
  await anna.keyboard.press('Enter')
  await anna.keyboard.press('Control+Enter')
  await anna.getByRole('heading', { name: 'Innan ni går vidare' }).waitFor()
  await shoot(anna, 'read-back')
  await anna.keyboard.press('Escape')
  await anna.locator('.say input').fill('')
}

/** When what lay over the room has gone, the line has the focus again. */
const lineReady = (lead: Page) => lead.locator('.say input:focus').waitFor()

async function slash(lead: Page, command: string): Promise<void> {
  await lineReady(lead)
  await lead.keyboard.type(command)
  await lead.getByRole('dialog').waitFor()
}

async function shut(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
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
