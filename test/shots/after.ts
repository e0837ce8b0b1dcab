import type { Page } from 'playwright-core'
import { to } from '../../client/routes.ts'
import type { Camera } from './camera.ts'

/** When the meeting is over: what a party took on, the ward's notes and tasks, the managers' and the reviewer's first screens. */
export async function shootAfter({ open, shoot, go }: Camera, of: After): Promise<void> {
  const { anna, karin, huddle } = of
  await karin.getByText(/Tack/).first().waitFor()
  await shoot(karin, 'after')
  await go(anna, to.notes(huddle), 'notes')
  await anna
    .getByRole('button', { name: /^Rätta/ })
    .first()
    .click()
  await anna.getByRole('dialog').waitFor()
  await shoot(anna, 'correct')
  await go(anna, to.tasks(huddle), 'tasks')
  await go(anna, to.phoneList(huddle), 'phone-list')
  const chief = await open('elisabet-krona', to.start())
  await shoot(chief, 'manager')
  const decides = await open('gunilla-sjo', to.start())
  await shoot(decides, 'manager-payer')
  const reviewer = await open('ingrid-palm', to.start())
  await reviewer.locator('main input').fill('Siv')
  await reviewer.keyboard.press('Enter')
  await reviewer.getByRole('button', { name: 'Siv Berg' }).click()
  await reviewer.getByRole('table').waitFor()
  await shoot(reviewer, 'log')
}

interface After {
  anna: Page
  karin: Page
  huddle: string
}
