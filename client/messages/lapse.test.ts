import { describe, expect, test } from 'vitest'
import { about, countdown, duration, pace, spokenCountdown, spokenDuration } from './lapse.ts'

describe('the countdown', () => {
  test('shows a second until it has passed', () => {
    expect(countdown(300_000)).toBe('5.00')
    expect(countdown(299_999)).toBe('5.00')
    expect(countdown(299_000)).toBe('4.59')
    expect(countdown(1)).toBe('0.01')
  })
  test('passes zero without a jump and counts on with a plus', () => {
    expect([1000, 1, 0, -999, -1000, -1001, -41_000].map(countdown)).toEqual([
      '0.01',
      '0.01',
      '0.00',
      '0.00',
      '+0.01',
      '+0.01',
      '+0.41',
    ])
  })
  test('is said in words', () => {
    expect(spokenCountdown(174_000)).toBe('2 minuter 54 sekunder kvar')
    expect(spokenCountdown(61_000)).toBe('1 minut 1 sekund kvar')
    expect(spokenCountdown(120_000)).toBe('2 minuter kvar')
    expect(spokenCountdown(0)).toBe('0 sekunder kvar')
    expect(spokenCountdown(-41_000)).toBe('41 sekunder över tiden')
  })
})

test('time used is told in minutes and whole seconds', () => {
  expect(duration(250_000)).toBe('4.10')
  expect(duration(3_000)).toBe('0.03')
  expect(duration(3_599_999)).toBe('59.59')
})

test('a wait is told no more exactly than anybody can promise', () => {
  expect(about(20_000)).toBe('om mindre än en minut')
  expect(about(60_000)).toBe('om ungefär 1 minut')
  expect(about(360_000)).toBe('om ungefär 6 minuter')
  expect(about(3_600_000)).toBe('om ungefär 1 timme')
  expect(about(7_300_000)).toBe('om ungefär 2 timmar')
})

test('the pace is before, after or in time', () => {
  expect(pace(-120_000)).toBe('2 min före')
  expect(pace(180_000)).toBe('3 min efter')
  expect(pace(20_000)).toBe('i tid')
})

test('a length in words has no point in it: seconds up to a minute, then whole minutes', () => {
  expect(spokenDuration(3_000)).toBe('3 sekunder')
  expect(spokenDuration(61_000)).toBe('1 minut')
  expect(spokenDuration(290_000)).toBe('5 minuter')
})
