import { expect, test } from 'vitest'
import { createNow } from '../../server/now.ts'

test('time runs on whatever the machine’s clock is set to, and goes forward with it when told to', () => {
  const machine = { wall: 1_000_000, ran: 50 }
  const now = createNow(
    () => machine.wall,
    () => machine.ran,
  )
  const pass = (ms: number, set = 0) => {
    machine.ran += ms
    machine.wall += ms + set
  }
  pass(1_000)
  expect([now(), now.lag()]).toEqual([1_001_000, 0])
  pass(1_000, 60_000)
  expect([now(), now.lag()]).toEqual([1_002_000, 60_000])
  now.follow()
  expect([now(), now.lag()]).toEqual([1_062_000, 0])
  pass(1_000, -3_600_000)
  now.follow()
  expect([now(), now.lag()]).toEqual([1_063_000, -3_600_000])
})
