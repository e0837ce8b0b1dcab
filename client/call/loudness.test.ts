import { expect, test } from 'vitest'
import { loudness } from './measureLevel.ts'

const tone = (amplitude: number) =>
  Float32Array.from({ length: 480 }, (_, at) => amplitude * Math.sin(at / 5))

test('silence and the hiss of a room are nothing, full scale is all, and speech stands well between', () => {
  expect(loudness(tone(0))).toBe(0)
  expect(loudness(tone(0.0005))).toBe(0)
  expect(loudness(tone(0.1))).toBeCloseTo(0.62, 1)
  expect(loudness(Float32Array.from({ length: 480 }, () => 1))).toBe(1)
})
