import { expect, test } from 'vitest'
import { dueWords } from './due.ts'
import { relativeDay } from './when.ts'

const say = (date: string) => relativeDay(date, '2026-11-23')

test('a day is said as the day it was read as, with the hour where there is one', () => {
  expect(dueWords({ due: 'mån 15', dueOn: '2026-11-23', dueAt: '15:00' }, say)).toBe('i dag 15.00')
  expect(dueWords({ due: 'ons', dueOn: '2026-11-25', dueAt: null }, say)).toBe('ons 25 nov')
})

test('what could not be read as a day is said as it was written', () => {
  expect(dueWords({ due: 'när sonen kommer', dueOn: null, dueAt: null }, say)).toBe('när sonen kommer')
  expect(dueWords({ due: null, dueOn: null, dueAt: null }, say)).toBe('')
})
