import { expect, test } from 'vitest'
import { largeSeat } from './largeSeat.ts'
import type { CallSeat } from './types.ts'

const seat = (name: string, speaking = false, self = false): CallSeat => ({
  seat: name,
  self,
  camera: null,
  microphoneOn: true,
  speaking,
  connection: 'good',
})

test('the one who speaks is large', () => {
  expect(largeSeat([seat('me', false, true), seat('a'), seat('b', true)], 'a')).toBe('b')
})

test('who was large stays so in a silence, and while speaking with others', () => {
  expect(largeSeat([seat('a'), seat('b')], 'b')).toBe('b')
  expect(largeSeat([seat('a', true), seat('b', true)], 'b')).toBe('b')
})

test('when the large one has left, the first of the others is', () => {
  expect(largeSeat([seat('me', true, true), seat('a'), seat('b')], 'gone')).toBe('a')
})

test('nobody is large to themselves', () => {
  expect(largeSeat([seat('me', true, true)], null)).toBeNull()
})
