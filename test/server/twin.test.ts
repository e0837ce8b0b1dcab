import { expect, test } from 'vitest'
import { twin } from '../simulate/twin.ts'

/** `npm run simulate -- --twin` does 200. */
test('the same morning with other hidden patients, and with other turns of them: who waits outside cannot tell which it was', async () => {
  const measures = await twin(4, 1)
  expect(measures.filter(({ met }) => !met)).toEqual([])
}, 240_000)
