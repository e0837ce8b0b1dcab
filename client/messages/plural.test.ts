import { expect, test } from 'vitest'
import { count, countInWords, form } from './plural.ts'

test('one is one, none and many are many', () => {
  expect([0, 1, 2, 12].map((n) => count(n, 'patient', 'patienter'))).toEqual([
    '0 patienter',
    '1 patient',
    '2 patienter',
    '12 patienter',
  ])
})

test('thousands stand apart', () => {
  expect(count(2000, 'rad', 'rader')).toBe('2\u00a0000 rader')
})

test('small numbers are words where the sentence wants it', () => {
  expect(countInWords(1, 'patient', 'patienter')).toBe('en patient')
  expect(countInWords(2, 'patient', 'patienter')).toBe('två patienter')
  expect(countInWords(13, 'patient', 'patienter')).toBe('13 patienter')
})

test('the form can stand alone', () => {
  expect(form(1, 'fråga', 'frågor')).toBe('fråga')
  expect(form(3, 'fråga', 'frågor')).toBe('frågor')
})
