import { expect, test } from 'vitest'
import { simulateCases } from '../simulate/case/run.ts'
import { simulate } from '../simulate/run.ts'

/** `npm run simulate` does 300. */
test('fifteen random huddles: every page shows what the log says, nobody is passed over, nothing is done twice', async () => {
  const { measures } = await simulate(15, 1)
  expect(measures.filter(({ met }) => !met)).toEqual([])
}, 240_000)

/** `npm run simulate -- --case --runs 100000` does a hundred thousand. */
test('six thousand random stays: whatever is said of a patient, and by whom, no facet becomes what it must not be', async () => {
  const measures = await simulateCases(6_000, 1)
  expect(measures.filter(({ met }) => !met)).toEqual([])
}, 120_000)
