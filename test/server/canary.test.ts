import { expect, test } from 'vitest'
import { canary } from '../simulate/canary.ts'

/** `npm run simulate -- --canary` does 200. */
test('random mornings of three municipalities: not a byte of a patient leaves for whoever she is nothing to', async () => {
  const measures = await canary(16, 1)
  expect(measures.filter(({ met }) => !met)).toEqual([])
}, 240_000)
