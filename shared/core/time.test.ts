import { expect, test } from 'vitest'
import { addDays, daysBetween, instantAt, isDay, localDate, localTime, toInstant, weekday } from './time.ts'

test('a huddle at 08.15 is at 08.15 on every day of ten years, also when clocks change', () => {
  for (let date = '2026-01-01'; date < '2036-01-01'; date = addDays(date, 1)) {
    const at = instantAt(date, '08:15')
    expect([localDate(at), localTime(at)]).toEqual([date, '08:15'])
  }
})

test('02.30 happens twice in autumn and not at all in spring', () => {
  expect(toInstant(instantAt('2026-10-25', '02:30'))).toBe('2026-10-25T00:30:00.000Z')
  expect(localTime(instantAt('2027-03-28', '02:30'))).toBe('03:30')
})

test('days are counted on the calendar, not in hours', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(weekday('2026-11-23')).toBe(1)
  expect(weekday('2026-11-22')).toBe(7)
})

test('the day turns at midnight in Stockholm on every day of ten years', () => {
  for (let date = '2026-01-01'; date < '2036-01-01'; date = addDays(date, 1)) {
    const midnight = instantAt(date, '00:00')
    expect([localDate(midnight - 1), localDate(midnight)]).toEqual([addDays(date, -1), date])
  }
})

test('a day that is in no calendar is none', () => {
  expect(['2028-02-29', '2026-02-29', '2026-11-31', '2026-13-01', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
