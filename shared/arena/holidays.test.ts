import { expect, test } from 'vitest'
import { isBeforeFreeDays, isHoliday, nextWorkingDay } from './holidays.ts'

test.each([
  ['2026-01-01', 'New Year'],
  ['2026-01-06', 'Epiphany'],
  ['2026-04-03', 'Good Friday'],
  ['2026-04-06', 'Easter Monday'],
  ['2026-05-14', 'Ascension Day'],
  ['2026-06-19', 'Midsummer Eve'],
  ['2027-06-25', 'Midsummer Eve, as late as it can be'],
  ['2027-03-26', 'Good Friday'],
  ['2038-04-23', 'Good Friday of the latest Easter'],
  ['2026-12-24', 'Christmas Eve'],
  ['2026-12-31', "New Year's Eve"],
])('nobody meets on %s (%s)', (date) => {
  expect(isHoliday(date)).toBe(true)
})

test.each(['2026-11-23', '2026-06-18', '2026-04-07', '2026-04-02', '2026-12-23'])(
  '%s is a day like others',
  (date) => {
    expect(isHoliday(date)).toBe(false)
  },
)

test.each([
  ['a Thursday', '2026-11-26', '2026-11-27', false],
  ['a Friday', '2026-11-27', '2026-11-30', true],
  ['a Sunday', '2026-11-29', '2026-11-30', false],
  ['the day before Christmas Eve', '2026-12-23', '2026-12-28', true],
  ['the day before Ascension Day', '2026-05-13', '2026-05-15', true],
])('after %s offices open again on the right day', (_, date, opens, isBefore) => {
  expect(nextWorkingDay(date)).toBe(opens)
  expect(isBeforeFreeDays(date)).toBe(isBefore)
})
