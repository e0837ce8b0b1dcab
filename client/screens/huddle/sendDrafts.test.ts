import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSending } from './sendDrafts.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the first letter goes at once, then the newest text every 150 ms', () => {
  const sent: string[] = []
  const { write } = createSending((text) => sent.push(text))
  write('D')
  write('Du')
  write('Dus')
  expect(sent).toEqual(['D'])
  vi.advanceTimersByTime(150)
  expect(sent).toEqual(['D', 'Dus'])
  vi.advanceTimersByTime(1_000)
  expect(sent).toEqual(['D', 'Dus'])
})

test('a flush sends what waits, and nothing twice', () => {
  const sent: string[] = []
  const { write, flush } = createSending((text) => sent.push(text))
  write('a')
  write('ab')
  flush()
  flush()
  vi.advanceTimersByTime(1_000)
  expect(sent).toEqual(['a', 'ab'])
})

test('nothing is sent once it is over', () => {
  const sent: string[] = []
  const { write, dispose } = createSending((text) => sent.push(text))
  write('a')
  write('ab')
  dispose()
  vi.advanceTimersByTime(1_000)
  expect(sent).toEqual(['a'])
})
