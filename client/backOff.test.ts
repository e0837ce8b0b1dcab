import { expect, test } from 'vitest'
import { backOff } from './backOff.ts'

test('the attempts thin out to one every five seconds, and never end', () => {
  expect([1, 2, 3, 4, 5, 6, 1_000].map(backOff)).toEqual([300, 600, 1_200, 2_400, 4_800, 5_000, 5_000])
})
