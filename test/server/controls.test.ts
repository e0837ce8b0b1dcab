import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { controls } from '../controls.ts'
import { proveControls } from '../prove/controls.ts'

test('every control on the list stands where the list says, once, and with a test', () => {
  for (const { name, file, find, tests } of controls) {
    expect(readFileSync(file, 'utf8').split(find), name).toHaveLength(2)
    const text = readFileSync(tests.file, 'utf8')
    expect(text, name).toContain(tests.only ?? 'test(')
  }
})

/** A share of `npm run prove -- controls`. */
test('with one of them switched off a test fails, and with all of them on none does', async () => {
  const measures = await proveControls('webhook replay')
  expect(measures.filter(({ met }) => !met)).toEqual([])
})
