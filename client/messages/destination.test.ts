import { expect, test } from 'vitest'
import { destinationWords as destination } from './destination.ts'

test('what she waits for is read as one sentence', () => {
  const { places, waitsFor } = destination
  expect(waitsFor(places.residentialCare)).toBe('i väntan på särskilt boende')
  expect(waitsFor(places.supportedHousing)).toBe('i väntan på LSS-boende')
})
