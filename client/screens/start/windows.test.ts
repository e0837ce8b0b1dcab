import { expect, test } from 'vitest'
import { inOrder, type OwnWindow } from './windows.ts'

const at = (key: string, from: number, to: number): OwnWindow => ({ key, name: key, from, to })
const clashing = (...windows: OwnWindow[]) =>
  inOrder(windows).map(({ key, clashes }) => (clashes ? `${key}!` : key))

test('windows come in the order of the day, and those that lie over each other say so', () => {
  expect(clashing(at('b', 20, 30), at('a', 0, 10))).toEqual(['a', 'b'])
  expect(clashing(at('a', 0, 10), at('b', 5, 15), at('c', 15, 20))).toEqual(['a!', 'b!', 'c'])
})

test('one that begins when the other ends is no clash, one within the other is', () => {
  expect(clashing(at('a', 0, 10), at('b', 10, 20))).toEqual(['a', 'b'])
  expect(clashing(at('a', 0, 30), at('b', 10, 20))).toEqual(['a!', 'b!'])
  expect(clashing(at('a', 0, 10), at('b', 0, 10))).toEqual(['a!', 'b!'])
})
