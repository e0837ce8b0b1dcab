import { expect, test } from 'vitest'
import { chordOf, type Pressed, singleKey, slashCommand } from './keys.ts'

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  ...held,
})

test.each([
  ['Enter', { ctrlKey: true }, 'next'],
  ['Enter', { metaKey: true }, 'next'],
  ['ArrowUp', { ctrlKey: true }, 'lookBack'],
  ['ArrowDown', { ctrlKey: true, repeat: true }, 'lookOn'],
  ['F8', {}, 'pause'],
  ['F9', {}, 'extend'],
  ['F6', {}, 'regionOn'],
  ['F6', { shiftKey: true }, 'regionBack'],
] as const)('%s with %o is %s', (key, held, chord) => {
  expect(chordOf(press(key, held))).toBe(chord)
})

test.each([
  ['Enter', {}],
  ['Enter', { ctrlKey: true, altKey: true }],
  ['Enter', { ctrlKey: true, shiftKey: true }],
  ['F5', {}],
  ['F6', { ctrlKey: true }],
  ['F8', { ctrlKey: true }],
  ['t', { ctrlKey: true }],
  ['ArrowUp', {}],
  ['ArrowLeft', { altKey: true }],
] as const)('%s with %o is left to the browser', (key, held) => {
  expect(chordOf(press(key, held))).toBeNull()
})

test('a key that is held down does not skip patients, pause twice or add minutes', () => {
  expect(chordOf(press('Enter', { ctrlKey: true, repeat: true }))).toBeNull()
  expect(chordOf(press('F8', { repeat: true }))).toBeNull()
  expect(chordOf(press('F9', { repeat: true }))).toBeNull()
})

test('single keys name a lane, the help or a spoken yes', () => {
  expect(singleKey(press('3'))).toEqual({ lane: 3 })
  expect(singleKey(press('?', { shiftKey: true }))).toBe('help')
  expect(singleKey(press('+'))).toBe('spokenInRoom')
  expect(singleKey(press('0'))).toBeNull()
  expect(singleKey(press('1', { ctrlKey: true }))).toBeNull()
})

test('a slash and a letter is a command only when the line holds nothing else', () => {
  expect(slashCommand('/t')).toBe('later')
  expect(slashCommand('/T')).toBe('later')
  expect(slashCommand('/ta')).toBeNull()
  expect(slashCommand('ring /t')).toBeNull()
  expect(slashCommand('/å')).toBeNull()
})
