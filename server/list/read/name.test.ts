import { expect, test } from 'vitest'
import { commonOrder, named, readName } from './name.ts'

test.each([
  ['Karlsson, Elsa', 'Elsa', 'Karlsson'],
  ['Elsa Karlsson', 'Elsa', 'Karlsson'],
  ['KARLSSON Elsa', 'Elsa', 'Karlsson'],
  ['Karlsson Elsa', 'Elsa', 'Karlsson'],
  ['ELSA KARLSSON', 'Elsa', 'Karlsson'],
  ['Elsa Ek', 'Elsa', 'Ek'],
  ['EK Elsa', 'Elsa', 'Ek'],
  ['Elsa Karlsson Berg', 'Elsa', 'Karlsson Berg'],
  ['Karlsson Berg Elsa', 'Elsa', 'Karlsson Berg'],
  ['Anna Maria Ek', 'Anna Maria', 'Ek'],
  ['Carl Philip von Essen', 'Carl Philip', 'von Essen'],
  ['von Essen Carl Philip', 'Carl Philip', 'von Essen'],
  ['VON ESSEN, CARL', 'Carl', 'von Essen'],
  ['Nils af Klint', 'Nils', 'af Klint'],
  ['Maria de la Cruz', 'Maria', 'de la Cruz'],
  ['ÖBERG-LUND, ANNA-LISA', 'Anna-Lisa', 'Öberg-Lund'],
  ["O'BRIEN, SEAN", 'Sean', "O'Brien"],
  ['Torsten Ingeborg', 'Torsten', 'Ingeborg'],
  ['Karlsson, Elsa, 84 år', 'Elsa', 'Karlsson'],
  ['Elsa Karlsson (84 år)', 'Elsa', 'Karlsson'],
  ['Nguyễn, Thị', 'Thị', 'Nguyễn'],
])('%s', (text, given, family) => {
  expect(readName(text, 'givenFirst')).toEqual({ given, family })
})

test('where most names of a list start with the family, so do those that show nothing', () => {
  expect(commonOrder(['Karlsson Elsa', 'Nyström Bo', 'Ek Stina'])).toBe('familyFirst')
  expect(commonOrder(['Elsa Karlsson', 'Bo Ek'])).toBe('givenFirst')
  expect(readName('Ek Stina', 'familyFirst')).toEqual({ given: 'Stina', family: 'Ek' })
})

test.each([
  ['', 'nameMissing'],
  ['-', 'nameMissing'],
  ['Karlsson', 'nameIncomplete'],
  ['Karlsson,', 'nameIncomplete'],
  ['Karlsson, Elsa, Anna', 'nameUnclear'],
  ['Karlsson 2, Elsa', 'nameUnclear'],
  ['<b>Karlsson</b>, Elsa', 'nameUnclear'],
  ['=HYPERLINK(x), y', 'nameUnclear'],
])('%j is no whole name', (text, fault) => {
  expect(readName(text, 'givenFirst')).toEqual({ fault })
})

test('two cells, one missing', () => {
  expect(named('', 'Karlsson')).toEqual({ fault: 'nameIncomplete' })
})
