import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Each colour of the look has a light and a dark value; every pair that meets on screen is held to WCAG 2.2. */
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const both = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{3,6}), (#\w{3,6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
)

const text = [
  ...['paper', 'sheet', 'sunk'].flatMap((ground) => [
    ['ink', ground],
    ['soft', ground],
  ]),
  ...['home', 'wait', 'stop', 'calm'].flatMap((tone) => [
    [tone, `${tone}-wash`],
    [tone, 'sheet'],
    [tone, 'paper'],
    ['ink', `${tone}-wash`],
    ['soft', `${tone}-wash`],
  ]),
  ['on-home', 'home'],
  ['on-home', 'home-deep'],
  ['on-stop', 'stop'],
] as [string, string][]
const shapes = [
  ['edge', 'paper'],
  ['edge', 'sheet'],
  ['calm', 'paper'],
  ['home', 'sunk'],
] as [string, string][]

test.each(text)('%s can be read on %s in both themes', (front, back) => {
  for (const theme of [0, 1]) expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5)
})

test.each(shapes)('%s can be made out on %s in both themes', (front, back) => {
  for (const theme of [0, 1]) expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3)
})

function contrast(front: string, back: string, theme: number): number {
  const [a = 0, b = 0] = [front, back].map((name) => luminance(both.get(name)?.[theme] ?? `no ${name}`))
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(hex: string): number {
  if (!/^#\w{6}$/.test(hex)) throw new Error(`not a colour of six digits: ${hex}`)
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(linear)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
