import { expect, test } from 'vitest'
import { contactDays } from './contactDays.ts'

test.each([
  ['a Monday', '2026-11-23', ['2026-11-24', '2026-11-26', '2026-11-30']],
  ['a Friday, before the weekend', '2026-11-27', ['2026-11-30', '2026-12-04']],
  ['the day before Christmas Eve', '2026-12-23', ['2026-12-28', '2026-12-30']],
])('after going home on %s the offered days are working days, each once', (_, leaves, days) => {
  expect(contactDays(leaves, '2026-11-23')).toEqual(days)
})

test('who has no day, or one that has passed, is counted from today', () => {
  for (const leaves of [null, '2026-11-20'])
    expect(contactDays(leaves, '2026-11-23')).toEqual(['2026-11-24', '2026-11-26', '2026-11-30'])
})
