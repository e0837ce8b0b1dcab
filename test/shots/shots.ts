import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { startBuilt } from '../support/built.ts'
import { launchChromium } from '../support/chromium.ts'
import { shootAfter } from './after.ts'
import { shootOthers, shootWard } from './before.ts'
import { openCamera } from './camera.ts'
import { shootCase } from './case.ts'
import { shootMeeting } from './meeting.ts'

/** `npm run shots`: pictures of every screen of a rehearsal morning, light and dark, wide and phone, into `.shots/`; `-- case` only those of one part. */
const folder = '.shots'
const only = process.argv[2]
const takes = (part: string) => only === undefined || only === part

mkdirSync(folder, { recursive: true })
const built = await startBuilt({ HEMKLAR_VIDEO: 'on' })
const browser = await launchChromium()
try {
  const camera = openCamera(browser, built.url, folder)
  const anna = await camera.open('anna-lind', '/')
  const huddle = await huddleOf(anna)
  if (takes('before')) {
    await shootWard(camera, anna, huddle)
    await shootOthers(camera)
  }
  if (takes('case')) await shootCase(camera, anna)
  if (takes('meeting')) {
    const karin = await shootMeeting(camera, anna, huddle)
    await shootAfter(camera, { anna, karin, huddle })
  }
} finally {
  await browser.close()
  await built.close()
}

async function huddleOf(page: Page): Promise<string> {
  const morning = await page.evaluate(async () => {
    const response = await fetch('/api/morning', { headers: { 'x-persona': 'anna-lind' } })
    return response.json()
  })
  return morning.answer.wards.find((it: { ward: string }) => it.ward === 'avd-5').huddle
}
