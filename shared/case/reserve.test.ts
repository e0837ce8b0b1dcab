import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ReserveFormat } from '../arena/events.ts'
import { isReserve, plainReserve } from './reserve.ts'

const formats = ['########@##@', '99##########']

test.each(['19510612-K98A', '19510612 k98a', '99510612\u20131234'])(
  '%s is a reserve number here',
  (written) => {
    expect(isReserve(plainReserve(written), formats)).toBe(true)
  },
)

test.each(['19510612-K9A8', '19510612-1234', '9951061212345', '', 'constructor'])('%s is none', (written) => {
  expect(isReserve(plainReserve(written), formats)).toBe(false)
})

test('without a format nothing is a reserve number, and digits alone are no format: they would be a person’s own', () => {
  expect(isReserve('19510612K98A', [])).toBe(false)
  expect(v.is(ReserveFormat, '############')).toBe(false)
  expect(v.is(ReserveFormat, '99##########')).toBe(true)
})
