import { expect, test } from 'vitest'
import { perPair } from './perPair.ts'

test('a value is made once for the same two states and question, and anew when any of the three is another', () => {
  let made = 0
  const sum = perPair((a: { n: number }, b: { n: number }, asked: { times: number }) => {
    made += 1
    return (a.n + b.n) * asked.times
  })
  const [a, b] = [{ n: 1 }, { n: 2 }]
  expect([sum(a, b, { times: 2 }), sum(a, b, { times: 2 }), made]).toEqual([6, 6, 1])
  expect([sum(a, b, { times: 3 }), made]).toEqual([9, 2])
  expect([sum({ n: 5 }, b, { times: 2 }), made]).toEqual([14, 3])
  expect([sum(a, { n: 7 }, { times: 2 }), made]).toEqual([16, 4])
})

test('what is nothing is asked again, and stays nothing', () => {
  const none = perPair((_a: object, _b: object, _asked: string) => undefined)
  const [a, b] = [{}, {}]
  expect([none(a, b, ''), none(a, b, '')]).toEqual([undefined, undefined])
})
