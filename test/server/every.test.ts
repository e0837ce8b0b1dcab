import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { every } from '../../server/every.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what takes longer than its time is not begun twice, and a fault stops nothing', async () => {
  const faults: unknown[] = []
  let begun = 0
  const ends: (() => void)[] = []
  const stop = every(
    1_000,
    'a look',
    (error) => faults.push(error),
    () => {
      begun += 1
      if (begun === 2) throw new Error('full')
      return new Promise<void>((resolve) => void ends.push(resolve))
    },
  )
  await vi.advanceTimersByTimeAsync(3_500)
  expect(begun).toBe(1)
  ends[0]?.()
  await vi.advanceTimersByTimeAsync(2_000)
  expect([begun, faults.length]).toEqual([3, 1])
  stop()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(begun).toBe(3)
})
