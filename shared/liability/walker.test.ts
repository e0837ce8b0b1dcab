import { expect, test } from 'vitest'
import { boundaries, examples } from '../../test/liability/stated.ts'
import { toldOf } from '../../test/liability/told.ts'
import { walk } from '../../test/liability/walker.ts'
import { proveLiability } from '../../test/prove/liability.ts'

test('who walks day by day comes to every worked example', () => {
  for (const { why, cases, answers } of examples()) expect(walk(cases), why).toEqual(answers.map(toldOf))
})

test('who walks day by day comes to every boundary', () => {
  const rows = boundaries()
  expect(rows.length).toBeGreaterThanOrEqual(400)
  for (const { why, cases, answers } of rows) expect(walk(cases), why).toEqual(answers.map(toldOf))
})

/** `npm run prove -- liability` does 100,000. */
test('the module answers random cases as who walks day by day does', () => {
  expect(proveLiability(3_000, 5).filter(({ met }) => !met)).toEqual([])
})
