import { expect, test } from 'vitest'
import { listWords as list } from './list.ts'

test('a fault is told by the line and by the heading that the ward itself uses', () => {
  const fault = { line: 7, column: 'Pnr', field: 'number', code: 'numberFails' } as const
  expect(list.fault(fault)).toBe(
    'Rad 7, Pnr: siffrorna stämmer inte. Rätta i listan eller skriv in det för hand.',
  )
  expect(list.fault({ ...fault, column: 'C' })).toMatch(/^Rad 7, kolumn C: siffrorna/)
  expect(list.fault({ ...fault, column: null, field: 'municipality', code: 'municipalityMissing' })).toBe(
    'Rad 7, Kommun: kommunen saknas. Utan den vet ingen vems patienten är.',
  )
  expect(list.fault({ ...fault, column: null, field: null, code: 'hiddenRow' })).toMatch(
    /^Rad 7: raden är dold/,
  )
})

test('of two lines with one patient each is told of the other', () => {
  const fault = { column: 'Pnr', field: 'number', code: 'twiceInFile', firstLine: 7 } as const
  expect(list.fault({ ...fault, line: 9 })).toContain('redan på rad 7')
  expect(list.fault({ ...fault, line: 7 })).toContain('på fler rader')
})
