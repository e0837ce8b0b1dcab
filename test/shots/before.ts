import type { Page } from 'playwright-core'
import { to } from '../../client/routes.ts'
import type { Camera } from './camera.ts'

/** What the ward prepares: its list, one line, the import, the checklist and the agenda. */
export async function shootWard({ shoot, go }: Camera, anna: Page, huddle: string): Promise<void> {
  await go(anna, to.start(), 'start')
  await go(anna, to.practice(), 'practice')
  await go(anna, to.today('avd-5'), 'today')
  await anna
    .getByRole('button', { name: /^Ändra/ })
    .nth(3)
    .click()
  await shoot(anna, 'today-menu')
  await anna.getByRole('menuitem').nth(1).click()
  await anna.getByRole('dialog').waitFor()
  await shoot(anna, 'edit')
  await anna.keyboard.press('Escape')
  await go(anna, to.import('avd-5'), 'import')
  await go(anna, to.checklist('avd-5'), 'checklist', true)
  await go(anna, to.agenda(huddle), 'agenda')
}

/** What the others answer before the meeting: their own patients, and a date that has moved. */
export async function shootOthers({ open, shoot, go }: Camera): Promise<void> {
  const karin = await open('karin-sand', to.start())
  await shoot(karin, 'morning')
  await go(karin, to.own(), 'own-planner')
  await go(karin, to.preread(), 'preread')
  const per = await open('per-aberg', to.preread())
  await shoot(per, 'preread-moved')
  const maria = await open('maria-ek', to.own())
  await shoot(maria, 'own')
  await maria
    .getByRole('button', { name: /^Svara om ni tar emot/ })
    .first()
    .click()
  await maria.getByRole('dialog').waitFor()
  await shoot(maria, 'own-takes-over')
  for (const page of [karin, per, maria]) await page.context().close()
}
