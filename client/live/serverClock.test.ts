import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openPage, type Time } from '../../test/bench/clock/pages.ts'
import { seeded } from '../../test/simulate/random.ts'
import { createServerClock } from './serverClock.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const spread = (shown: readonly number[]) => Math.max(...shown) - Math.min(...shown)

test('twenty-five pages a day off, running 200 ppm apart, 300 ms away one way: no two show times 100 ms apart', async () => {
  const time: Time = { now: 0 }
  const random = seeded(7)
  const pages = Array.from({ length: 25 }, () => openPage(time, random, 1_000))
  let most = 0
  for (let second = 1; second <= 240; second++) {
    for (let part = 0; part < 250; part++) {
      time.now += 4
      await vi.advanceTimersByTimeAsync(4)
    }
    if (second >= 5) most = Math.max(most, spread(pages.map((page) => page.ours())))
  }
  for (const page of pages) page.close()
  expect(most).toBeLessThanOrEqual(100)
})

test('a page whose clock stood still while it slept knows the time again with the next answer', async () => {
  let server = 1_000_000
  let page = 0
  const ask = async () => ({ ok: true as const, answer: { now: server } })
  const onConnect = (hear: () => void) => {
    hear()
    return () => true
  }
  // Only `time` is asked.
  const clock = createServerClock({ ask, onConnect } as never, () => page)
  await vi.advanceTimersByTimeAsync(0)
  expect(clock.now()).toBe(1_000_000)
  server += 600_000
  page += 5_000
  await vi.advanceTimersByTimeAsync(5_000)
  expect(clock.now()).toBe(1_600_000)
  clock.dispose()
})
