import { expect, test } from 'vitest'
import { readDue } from './due.ts'

/** A Monday. */
const today = '2026-11-23'

test.each([
  ['nu', '2026-11-23', null],
  ['i dag', '2026-11-23', null],
  ['idag 15', '2026-11-23', '15:00'],
  ['i dag kl 15.30', '2026-11-23', '15:30'],
  ['i kväll', '2026-11-23', '21:00'],
  ['i eftermiddag', '2026-11-23', '17:00'],
  ['kl 13', '2026-11-23', '13:00'],
  ['kl. 13:15', '2026-11-23', '13:15'],
  ['i morgon', '2026-11-24', null],
  ['imorgon fm', '2026-11-24', '12:00'],
  ['i morron 8', '2026-11-24', '08:00'],
  ['i övermorgon em', '2026-11-25', '17:00'],
  ['mån', '2026-11-23', null],
  ['ons', '2026-11-25', null],
  ['Onsdag 12', '2026-11-25', '12:00'],
  ['senast onsdag 12.00', '2026-11-25', '12:00'],
  ['på fredag', '2026-11-27', null],
  ['tors lunch', '2026-11-26', '12:00'],
  ['torsdag.', '2026-11-26', null],
  ['sön kväll', '2026-11-29', '21:00'],
  ['25/11', '2026-11-25', null],
  ['ons 25/11 kl 9', '2026-11-25', '09:00'],
  ['den 25 nov', '2026-11-25', null],
  ['tisdag 24 november 12:00', '2026-11-24', '12:00'],
  ['5/1', '2027-01-05', null],
  ['2026-12-01', '2026-12-01', null],
  ['om 2 dagar', '2026-11-25', null],
  ['om en vecka', '2026-11-30', null],
])('"%s" is %s %s', (words, dueOn, dueAt) => {
  expect(readDue(words, today)).toEqual({ dueOn, dueAt })
})

test.each([
  '',
  '15',
  'ons 25',
  'ons 12 ring dottern',
  'ring ons',
  '31/11',
  'tis 25/11',
  'i dag 15.75',
  'ons 12.60',
  'onsala',
  'monday',
])('"%s" is no due', (words) => {
  expect(readDue(words, today)).toBeNull()
})
