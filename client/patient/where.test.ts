import { expect, test } from 'vitest'
import { reasonWords } from './where.ts'

test('who is ready has been so since a day: by name within the week, else with its date', () => {
  const since = (readySince: string) =>
    reasonWords({ reason: 'readyWaiting', detail: { readySince } }, '2026-11-23')
  expect([since('2026-11-23'), since('2026-11-22'), since('2026-11-21')]).toEqual([
    ...['klar sedan i dag', 'klar sedan i går', 'klar sedan lör'],
  ])
  expect(since('2026-11-16')).toBe('klar sedan mån 16 nov')
})
