import { expect, test } from 'vitest'
import { simulate } from '../simulate/run.ts'

/** `npm run simulate` does 300. */
test('fifteen random huddles: every page shows what the log says, nobody is passed over, nothing is done twice', async () => {
  const { measures } = await simulate(15, 1)
  expect(measures.filter(({ met }) => !met)).toEqual([])
}, 240_000)
