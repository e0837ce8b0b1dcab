import { expect, test } from 'vitest'
import { instantAt } from '../core/time.ts'
import { nextHuddle } from './next.ts'

const weekdays = [1, 2, 3, 4, 5]
const schedule = {
  weekdays,
  start: '08:15',
  minutesPerPatient: 5,
  lead: 'a'.repeat(32),
  deputy: 'b'.repeat(32),
}
const at = (day: string, time = '09:04') => instantAt(day, time)

test('after a Friday comes Monday', () => {
  const next = nextHuddle(schedule, '2026-11-20', at('2026-11-20'))
  expect(next).toEqual({ day: '2026-11-23', startsAt: at('2026-11-23', '08:15') })
})

test('nobody is called to the ward on Good Friday or Easter Monday', () => {
  expect(nextHuddle(schedule, '2026-04-02', at('2026-04-02'))?.day).toBe('2026-04-07')
})

test('a ward that meets on Fridays only goes without over Christmas and New Year', () => {
  const fridays = { ...schedule, weekdays: [5] }
  expect(nextHuddle(fridays, '2026-12-18', at('2026-12-18'))?.day).toBe('2027-01-08')
})

test('asked a year later, it is still the next time from then', () => {
  expect(nextHuddle(schedule, '2026-11-23', at('2027-11-23', '07:00'))?.day).toBe('2027-11-23')
  expect(nextHuddle(schedule, '2026-11-23', at('2027-11-23', '09:00'))?.day).toBe('2027-11-24')
})
