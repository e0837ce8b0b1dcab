import { expect, test } from 'vitest'
import { readNumber } from './number.ts'
import type { Cell } from './table.ts'

const today = '2026-11-23'

test.each<[Cell, string, string, string]>([
  ['19420317-9819', '194203179819', 'personal', '1942-03-17'],
  ['194203179819', '194203179819', 'personal', '1942-03-17'],
  ['420317-9819', '194203179819', 'personal', '1942-03-17'],
  ['420317 – 9819', '194203179819', 'personal', '1942-03-17'],
  ["'4203179819", '194203179819', 'personal', '1942-03-17'],
  [194203179819, '194203179819', 'personal', '1942-03-17'],
  [4203179819, '194203179819', 'personal', '1942-03-17'],
  [503169831, '200503169831', 'personal', '2005-03-16'],
  ['230924-9858', '202309249858', 'personal', '2023-09-24'],
  ['230924+9858', '192309249858', 'personal', '1923-09-24'],
  ['19440178-9914', '194401789914', 'coordination', '1944-01-18'],
])('%j', (cell, number, kind, birthDate) => {
  expect(readNumber(cell, today)).toEqual({ is: 'number', number, kind, birthDate })
})

test.each<[Cell, string]>([
  ['19420317-9818', 'numberFails'],
  ['19420230-9810', 'numberFails'],
  ['20420317-9819', 'numberFails'],
  ['18420317-9819', 'numberFails'],
  ['1942-03-17', 'numberForm'],
  ['9819', 'numberForm'],
  ['19420317-98190', 'numberForm'],
  ['LMA 12345', 'numberForm'],
  ['19420317-T981', 'numberReserve'],
  ['9942031798-19', 'numberForm'],
  ['99420317-9819', 'numberReserve'],
  ['1,94203E+11', 'numberRounded'],
  ['1.94203179819E+11', 'numberRounded'],
  [2309249858, 'numberCentury'],
])('%j is a fault of its own, never another number', (cell, code) => {
  expect(readNumber(cell, today)).toEqual({ is: 'fault', code })
})

test.each<[Cell]>([['19420317'], ['420317'], ['19420317-'], ['19420317-xxxx'], ['420317-****']])(
  '%j is a birth date and no number',
  (cell) => {
    expect(readNumber(cell, today)).toEqual({ is: 'birthDate', birthDate: '1942-03-17' })
  },
)

test.each<[Cell]>([[null], [''], ['-'], ['saknas']])('%j is empty', (cell) => {
  expect(readNumber(cell, today)).toEqual({ is: 'empty' })
})
