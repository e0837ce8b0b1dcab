import { describe, expect, test } from 'vitest'
import {
  age,
  day,
  daysBetween,
  localDate,
  longDay,
  moment,
  relativeDay,
  span,
  time,
  weekday,
} from './when.ts'

describe('times are Swedish local time with a point', () => {
  test('winter and summer differ by an hour', () => {
    expect(time('2026-11-23T07:41:00Z')).toBe('08.41')
    expect(time('2026-06-15T06:41:00Z')).toBe('08.41')
  })
  test('midnight is 00.00, never 24.00', () => {
    expect(time('2026-11-22T23:00:00Z')).toBe('00.00')
  })
  test('the hour that comes twice in October is shown twice', () => {
    expect(time('2026-10-25T00:30:00Z')).toBe('02.30')
    expect(time('2026-10-25T01:30:00Z')).toBe('02.30')
  })
  test('the hour that is missing in March is skipped', () => {
    expect(span('2027-03-28T00:59:00Z', '2027-03-28T01:01:00Z')).toBe('01.59–03.01')
  })
})

describe('days', () => {
  test('carry their weekday', () => {
    expect(day('2026-11-24', '2026-11-23')).toBe('tis 24 nov')
    expect(day('2026-11-21', '2026-11-23')).toBe('lör 21 nov')
    expect(longDay('2026-11-23')).toBe('måndag 23 november')
    expect(weekday('2026-11-21')).toBe('lör')
  })
  test('no month has a full stop', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-15`)
    expect(months.map((date) => day(date, date).split(' ')[2])).toEqual([
      'jan',
      'feb',
      'mars',
      'apr',
      'maj',
      'juni',
      'juli',
      'aug',
      'sep',
      'okt',
      'nov',
      'dec',
    ])
  })
  test('across new year the weekday is enough, far away the year is told', () => {
    expect(day('2027-01-04', '2026-12-28')).toBe('mån 4 jan')
    expect(day('2027-11-23', '2026-11-23')).toBe('tis 23 nov 2027')
  })
  test('near ones have names', () => {
    expect(relativeDay('2026-12-31', '2027-01-01')).toBe('i går')
    expect(relativeDay('2027-01-01', '2027-01-01')).toBe('i dag')
    expect(relativeDay('2027-01-01', '2026-12-31')).toBe('i morgon')
    expect(relativeDay('2027-01-02', '2026-12-31')).toBe('lör 2 jan')
  })
  test('the day of an instant is the local one', () => {
    expect(localDate('2026-11-22T23:30:00Z')).toBe('2026-11-23')
    expect(localDate('2026-12-31T23:00:00Z')).toBe('2027-01-01')
  })
  test('a day of 23 or 25 hours is still one day', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
  })
})

test('a moment names its day as people do', () => {
  expect(moment('2026-11-23T12:00:00Z', '2026-11-23T07:00:00Z')).toBe('i dag 13.00')
  expect(moment('2026-11-23T23:30:00Z', '2026-11-23T07:00:00Z')).toBe('i morgon 00.30')
  expect(moment('2026-11-25T11:00:00Z', '2026-11-23T07:00:00Z')).toBe('ons 25 nov 12.00')
})

describe('age', () => {
  test('changes on the birthday', () => {
    expect(age('1942-03-17', '2026-03-16')).toBe(83)
    expect(age('1942-03-17', '2026-03-17')).toBe(84)
  })
  test('of a leap day child changes on 1 March in other years', () => {
    expect(age('1940-02-29', '2026-02-28')).toBe(85)
    expect(age('1940-02-29', '2026-03-01')).toBe(86)
    expect(age('1940-02-29', '2028-02-29')).toBe(88)
  })
})
