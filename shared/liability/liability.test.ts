import * as v from 'valibot'
import { expect, test } from 'vitest'
import { boundaries, examples, type Stated } from '../../test/liability/stated.ts'
import { liability } from './liability.ts'
import { LiabilityCase } from './stated.ts'

const answer = (cases: readonly Stated[]) => liability(v.parse(v.array(LiabilityCase), cases))

test('all worked examples of LUS come out as they were worked, with their reasons', () => {
  for (const { why, cases, answers } of examples()) expect(answer(cases), why).toEqual(answers)
})

test('each boundary falls on the side where it was laid', () => {
  for (const { why, cases, answers } of boundaries()) expect(answer(cases), why).toEqual(answers)
})

test('the same month is 3.5 days to an agreement that counts day zero, and 4.67 to the country', () => {
  const month = examples().find(({ cases }) => cases.some(({ id }) => id === 'E26-1'))
  const reckoned = answer(month?.cases ?? [])
  const national = reckoned.flatMap(({ national }) => national ?? [])
  expect(reckoned.reduce((sum, { readyDays }) => sum + readyDays, 0) / reckoned.length).toBe(3.5)
  expect(national.reduce((sum, days) => sum + days, 0) / national.length).toBeCloseTo(4.67, 2)
})
