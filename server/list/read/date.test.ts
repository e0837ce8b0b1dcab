import { describe, expect, test } from 'vitest'
import { readDate, type Sense } from './date.ts'
import type { Cell } from './table.ts'

/** Monday. */
const today = '2026-11-23'
const read = (cell: Cell, sense: Sense = 'coming', on = today) => {
  const found = readDate(cell, on, sense)
  if (found === null || 'fault' in found) return found?.fault ?? null
  return [found.day, found.part, found.time, found.sureness].filter((one) => one !== null).join(' ')
}

describe('a day as wards write it', () => {
  test.each<[Cell, string]>([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-23 00:00:00', '2026-11-23'],
    ['2026-11-23T13:15:00', '2026-11-23 13:15'],
    ['2026/11/23', '2026-11-23'],
    ['20261123', '2026-11-23'],
    ['261123', '2026-11-23'],
    ['26-11-23', '2026-11-23'],
    ['23/11', '2026-11-23'],
    ['23/11-26', '2026-11-23'],
    ['23/11 -26', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['23.11.26', '2026-11-23'],
    ['23.11', '2026-11-23'],
    ['23 nov', '2026-11-23'],
    ['23 november 2026', '2026-11-23'],
    ['den 23:e nov.', '2026-11-23'],
    ['2/1', '2027-01-02'],
    ['tis', '2026-11-24'],
    ['Tisdag', '2026-11-24'],
    ['på torsdag', '2026-11-26'],
    ['mån', '2026-11-23'],
    ['sön.', '2026-11-29'],
    ['i dag', '2026-11-23'],
    ['Idag', '2026-11-23'],
    ['i morgon', '2026-11-24'],
    ['imorgon bitti', '2026-11-24 morning'],
    ['i övermorgon', '2026-11-25'],
    ['tis fm', '2026-11-24 morning'],
    ['tis em', '2026-11-24 afternoon'],
    ['tis kväll', '2026-11-24 evening'],
    ['23/11 kl 13', '2026-11-23 13:00'],
    ['23/11 kl. 13.30', '2026-11-23 13:30'],
    ['23/11 13:30', '2026-11-23 13:30'],
    ['23/11 13.30', '2026-11-23 13:30'],
    ['tis 24 nov förmiddag prel', '2026-11-24 morning preliminary'],
    ['24/11 säkert', '2026-11-24 sure'],
    ['24/11 ej säkert', '2026-11-24 preliminary'],
    ['24/11 osäkert', '2026-11-24 preliminary'],
    ['24/11?', '2026-11-24 preliminary'],
    ['ev. tis', '2026-11-24 preliminary'],
    ['hem (tis)', '2026-11-24'],
    [46349, '2026-11-23'],
    [46349.5416667, '2026-11-23 13:00'],
    ['46349', '2026-11-23'],
    [{ day: '2026-11-23', time: null }, '2026-11-23'],
  ])('%j', (cell, expected) => {
    expect(read(cell)).toBe(expected)
  })
})

describe('an empty cell, in all the ways wards leave one', () => {
  test.each<[Cell]>([
    [null],
    [''],
    ['-'],
    ['–'],
    ['?'],
    ['oklart'],
    ['ej klart'],
    ['ej planerat'],
    ['vet ej'],
  ])('%j', (cell) => {
    expect(read(cell)).toBe(null)
  })
})

describe('what can be read in two ways or in none is a fault, never a guess', () => {
  test.each<[Cell, string]>([
    ['24-25/11', 'dateUnclear'],
    ['24/11-25/11', 'dateUnclear'],
    ['24/11 - 25/11', 'dateUnclear'],
    ['24/11 el 25/11', 'dateUnclear'],
    ['mån/tis', 'dateUnclear'],
    ['mån eller tis', 'dateUnclear'],
    ['nästa tisdag', 'dateUnclear'],
    ['v 48', 'dateUnclear'],
    ['tidigast 24/11', 'dateUnclear'],
    ['när hjälpmedel finns', 'dateUnclear'],
    ['fm', 'dateUnclear'],
    ['kl 13', 'dateUnclear'],
    ['24/11 fm em', 'dateUnclear'],
    ['24/11 fm kl 15', 'dateUnclear'],
    ['24/11 kl 25', 'dateUnclear'],
    ['24/11 prel säkert', 'dateUnclear'],
    ['ons 24/11', 'weekdayDisagrees'],
    ['31/11', 'dateImpossible'],
    ['11/23', 'dateImpossible'],
    ['2026-02-30', 'dateImpossible'],
    ['2016-11-23', 'dateImpossible'],
    ['23-11-26', 'dateImpossible'],
    [46349 + 800, 'dateImpossible'],
    [7, 'dateUnclear'],
    [true, 'dateUnclear'],
  ])('%j', (cell, code) => {
    expect(read(cell)).toBe(code)
  })
})

test('a day that has been: the last such weekday, never the future', () => {
  expect(read('fre', 'past')).toBe('2026-11-20')
  expect(read('mån', 'past')).toBe('2026-11-23')
  expect(read('i fredags', 'past')).toBe('2026-11-20')
  expect(read('i går', 'past')).toBe('2026-11-22')
  expect(read('28/12', 'past', '2027-01-04')).toBe('2026-12-28')
  expect(read('24/11', 'past')).toBe('dateInFuture')
  expect(read('2012-11-23', 'past')).toBe('dateImpossible')
})

test('the year is the one that brings the day nearest', () => {
  expect(read('28/12', 'coming', '2027-01-04')).toBe('2026-12-28')
  expect(read('4/1', 'coming', '2026-12-28')).toBe('2027-01-04')
  expect(read('29/2', 'coming', '2028-02-20')).toBe('2028-02-29')
  expect(read('29/2', 'coming', '2026-02-20')).toBe('dateImpossible')
})
