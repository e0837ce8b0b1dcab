import { expect, test } from 'vitest'
import { moved, placeAt } from './order.ts'

test('an item moves up, down and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
})

test('moving what is not there changes nothing', () => {
  expect(moved(['a', 'b'], 7, 0)).toEqual(['a', 'b'])
})

test('a pointer means the place before the first line whose middle it has not passed', () => {
  expect(placeAt(5, [10, 30, 50])).toBe(0)
  expect(placeAt(31, [10, 30, 50])).toBe(2)
  expect(placeAt(99, [10, 30, 50])).toBe(3)
})
