import { expect, test } from 'vitest'
import { readNumber } from './number.ts'

const today = '2026-11-23'
const read = (written: string) => readNumber(written, today)

test.each([
  ['19420317-9819', '194203179819'],
  ['420317-9819', '194203179819'],
  ['4203179819', '194203179819'],
  ['  1942 0317 9819 ', '194203179819'],
  ['420317\u20139819', '194203179819'],
  ['194401789914', '194401789914'],
])('%s is read as twelve digits', (written, number) => {
  expect(read(written)).toEqual({ number })
})

test('an empty field is no number, and no fault', () => {
  expect(read('  ')).toEqual({ number: null })
})

test.each(['19420317981', '420317', 'Karlsson', '510612-K98A'])('%s is no number', (written) => {
  expect(read(written)).toEqual({ fault: 'form' })
})

test.each(['19420317-9818', '420317-9818', '19421331-9819', '20420317-9819'])(
  '%s has digits that fail, and is never put right',
  (written) => {
    expect(read(written)).toEqual({ fault: 'fails' })
  },
)

test('whoever may be 3 or 103 is asked for the century, unless the sign tells', () => {
  expect(read('2309249858')).toEqual({ fault: 'century' })
  expect(read('230924+9858')).toEqual({ number: '192309249858' })
  expect(read('230924-9858')).toEqual({ number: '202309249858' })
})
