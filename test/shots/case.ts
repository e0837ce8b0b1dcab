import type { Page } from 'playwright-core'
import { to } from '../../client/routes.ts'
import type { Camera } from './camera.ts'

/** One patient's page as those who may read it have it, with what they write in it. */
export async function shootCase({ open, shoot, go }: Camera, anna: Page): Promise<void> {
  await anna.goto(new URL(`${to.today('avd-5')}?som=anna-lind`, anna.url()).href)
  const pathOf = async (name: string) => {
    const link = anna.getByRole('link', { name: new RegExp(`^${name}`) }).first()
    return new URL((await link.getAttribute('href')) ?? '', anna.url()).pathname
  }
  const [elsa, tore] = [await pathOf('Elsa Karlsson'), await pathOf('Tore Olofsson')]
  const [rut, vera] = [await pathOf('Rut Blom'), await pathOf('Vera Holm')]

  await go(anna, elsa, 'case-ward', true)
  await ask(anna, 'Ny dag för hemgång …')
  await shoot(anna, 'case-date')
  await anna
    .getByRole('dialog')
    .getByRole('button', { name: /^Försämrad/ })
    .click()
  await shoot(anna, 'case-worse')
  await anna.keyboard.press('Escape')
  await anna.getByRole('button', { name: /^Skriv ut/ }).click()
  await anna.locator('.leaflet').first().waitFor()
  await shoot(anna, 'leaflet', true)

  await go(anna, tore, 'case-new', true)
  await ask(anna, 'Skriv utskrivningsklar')
  await shoot(anna, 'case-ready')

  const karin = await open('karin-sand', elsa)
  await shoot(karin, 'case-municipality', true)
  const maria = await open('maria-ek', elsa)
  await maria.getByRole('button', { name: /^Utse/ }).click()
  await shoot(maria, 'case-health-centre', true)
  const sara = await open('sara-ljung', rut)
  await shoot(sara, 'case-minimum', true)
  const lena = await open('lena-strom', vera)
  await shoot(lena, 'case-home', true)
  for (const page of [karin, maria, sara, lena]) await page.context().close()
}

async function ask(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
  await page.getByRole('dialog').waitFor()
}
