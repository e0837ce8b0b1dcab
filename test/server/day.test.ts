import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { getConfig } from '../../server/config.ts'
import { openDay } from '../../server/day.ts'
import { openVideo } from '../../server/video.ts'
import { instantAt } from '../../shared/core/time.ts'
import { until } from '../support/people.ts'
import { comeIn, enterAll, post } from '../support/practice.ts'

/** Anna, on her seat in the hall. */
async function goIn(url: string) {
  const cookies = await enterAll(url, ['anna-lind'])
  const who = { persona: 'anna-lind', cookie: cookies['anna-lind'] ?? '' }
  const morning = await fetch(`${url}/api/morning`, {
    headers: { cookie: who.cookie, 'x-persona': who.persona },
  })
  const { wards } = (await morning.json()).answer
  const { huddle } = wards.find(({ ward }: { ward: string }) => ward === 'avd-5')
  await post(url, who, 'openHall', { huddle })
  return comeIn(url, cookies, who.persona, huddle)
}

test('a process that is left running begins the next morning anew, and keeps the one before', async () => {
  const data = mkdtempSync(join(tmpdir(), 'hemklar-day-'))
  let at = instantAt('2026-11-26', '23:59')
  const config = getConfig({ HEMKLAR_DATA: data, PORT: '0', HEMKLAR_PAGE: 'test/fixtures/page' })
  const silent = () => undefined
  const parts = { config, now: () => at, video: openVideo(false, null, {}, silent, silent) }
  try {
    const thursday = await openDay(parts)
    expect(thursday.isOver()).toBe(false)
    const late = await goIn(thursday.origin)
    at = instantAt('2026-11-27', '00:01')
    expect(thursday.isOver(), 'somebody still sits in the meeting').toBe(false)
    late.connection.close()
    await until('the end of the day', () => thursday.isOver())
    await thursday.close()
    const friday = await openDay(parts)
    expect(friday.isOver()).toBe(false)
    expect((await fetch(`${friday.origin}/api/ready`)).status).toBe(200)
    await friday.close()
    const files = readdirSync(data).filter((file) => file.startsWith('ovning'))
    expect(files).toEqual(['ovning-2026-11-26.db', 'ovning-2026-11-27.db'])
  } finally {
    rmSync(data, { recursive: true })
  }
})
