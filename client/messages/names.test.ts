import { expect, test } from 'vitest'
import { fullName, shortName, unbroken } from './names.ts'

test('a short name is family name and initial', () => {
  expect(shortName({ given: 'Elsa', family: 'Karlsson' })).toBe('Karlsson, E')
  expect(shortName({ given: ' Åke Bo', family: 'af Ekström' })).toBe('af Ekström, Å')
})

test('someone with one name only has no comma after it', () => {
  expect(shortName({ given: '', family: 'Suharto' })).toBe('Suharto')
  expect(fullName({ given: '', family: 'Suharto' })).toBe('Suharto')
})

test('the number of a ward is never alone on the next line', () => {
  expect(unbroken('Avdelning 5')).toBe('Avdelning\u00a05')
  expect(unbroken('Psykiatriska mottagningen')).toBe('Psykiatriska mottagningen')
})
