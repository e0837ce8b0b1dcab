import { expect, test } from 'vitest'
import { nextIndex } from './roving.ts'

const labels = ['Pausa', 'Ta senare', 'Hoppa över', 'Ändra']

test('arrows go round', () => {
  expect(nextIndex('ArrowDown', 3, labels)).toBe(0)
  expect(nextIndex('ArrowUp', 0, labels)).toBe(3)
  expect(nextIndex('ArrowDown', -1, labels)).toBe(0)
})

test('Home and End jump', () => {
  expect(nextIndex('Home', 2, labels)).toBe(0)
  expect(nextIndex('End', 0, labels)).toBe(3)
})

test('a letter finds the next line that begins with it, Swedish letters too', () => {
  expect(nextIndex('h', 0, labels)).toBe(2)
  expect(nextIndex('Ä', 0, labels)).toBe(3)
  expect(nextIndex('x', 0, labels)).toBeNull()
})

test('other keys mean nothing, and an empty list has no place to go', () => {
  expect(nextIndex('Escape', 0, labels)).toBeNull()
  expect(nextIndex('ArrowDown', -1, [])).toBeNull()
})
