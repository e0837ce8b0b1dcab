import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Link } from '../connection.ts'
import { watchLink } from './watchLink.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a lost connection is a blip at first, then the patient may be another, then nothing is sent or heard', () => {
  const link = signal<Link>({ is: 'on' })
  const { trust } = watchLink(link)
  link.value = { is: 'lost', since: performance.now() }
  expect(trust.value).toBe('lost')
  vi.advanceTimersByTime(4_999)
  expect(trust.value).toBe('lost')
  vi.advanceTimersByTime(1)
  expect(trust.value).toBe('stale')
  vi.advanceTimersByTime(24_999)
  expect(trust.value).toBe('stale')
  vi.advanceTimersByTime(1)
  expect(trust.value).toBe('silent')
})

test('the time counts from when the server was last heard, not from when the page noticed', () => {
  const link = signal<Link>({ is: 'on' })
  const { trust } = watchLink(link)
  link.value = { is: 'lost', since: performance.now() - 9_000 }
  vi.advanceTimersByTime(0)
  expect(trust.value).toBe('stale')
  vi.advanceTimersByTime(21_000)
  expect(trust.value).toBe('silent')
})

test('when it is back all is well at once, and stays so', () => {
  const link = signal<Link>({ is: 'on' })
  const { trust } = watchLink(link)
  link.value = { is: 'lost', since: performance.now() }
  vi.advanceTimersByTime(6_000)
  link.value = { is: 'on' }
  expect(trust.value).toBe('on')
  vi.advanceTimersByTime(60_000)
  expect(trust.value).toBe('on')
})

test('a page that was told to leave is over, whatever it waited for', () => {
  const link = signal<Link>({ is: 'lost', since: performance.now() })
  const { trust } = watchLink(link)
  link.value = { is: 'farewell', why: 'notSignedIn' }
  vi.advanceTimersByTime(60_000)
  expect(trust.value).toBe('over')
})
