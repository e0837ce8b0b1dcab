import * as v from 'valibot'
import { expect, test } from 'vitest'
import { allowed, faulty, taken } from '../../test/liability/faulty.ts'
import { LiabilityCase, LiabilityCases } from './stated.ts'

test('what need not be said is taken as nothing, a moment with any offset, a day from a moment on it', () => {
  for (const [stated, read] of taken) expect(v.parse(LiabilityCase, stated)).toEqual(read)
})

test.each(faulty)('%s is said of its place, without the value: %s', (place, message, stated) => {
  const { success, issues = [] } = v.safeParse(LiabilityCases, stated)
  expect(success).toBe(false)
  expect(issues.map((issue) => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)).toEqual([
    `${place}: ${message}`,
  ])
})

test.each(allowed)('allowed: %s', (_, stated) => {
  expect(v.safeParse(LiabilityCase, stated).issues ?? []).toEqual([])
})
