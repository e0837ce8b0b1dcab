import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Day, text } from './schema.ts'

const read = (written: string) => v.safeParse(text(20), written)

test.each([
  ['  Hem på tisdag ', 'Hem på tisdag'],
  ['Ring\u200b dottern\u0007', 'Ring dottern'],
  ['\u202eEn rad\noch en till', 'En rad\noch en till'],
])('%j is kept as %j', (written, kept) => {
  expect(read(written)).toMatchObject({ success: true, output: kept })
})

test.each(['', '   ', '\u200b\u2060', '\u0000'])('%j is nothing', (written) => {
  expect(read(written).success).toBe(false)
})

test('the length is that of what is seen', () => {
  expect(read(`${'a'.repeat(20)}\u200b`).success).toBe(true)
  expect(read('a'.repeat(21)).success).toBe(false)
})

test.each(['0000-01-01', '1899-12-31', '3000-01-01', '9999-12-31', '2026-02-29', '2026-11-31'])(
  '%s is no day',
  (day) => expect(v.is(Day, day)).toBe(false),
)
test.each(['1900-01-01', '2024-02-29', '2999-12-31'])('%s is a day', (day) =>
  expect(v.is(Day, day)).toBe(true),
)
