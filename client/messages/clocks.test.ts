import { expect, test } from 'vitest'
import { clockWords } from './clocks.ts'
import { clockWords as english } from './en/clocks.ts'

/** Every word of a catalogue, by its place; of one that takes words, with those it is given. */
function saidIn(said: unknown, path = ''): [place: string, words: string][] {
  if (typeof said === 'string') return [[path, said]]
  if (typeof said === 'function') return [[path, said(1, 1, 2)]]
  return Object.entries(Object(said)).flatMap(([name, inner]) => saidIn(inner, `${path}.${name}`))
}

test('the clocks are told in both languages, and in none of them is there money', () => {
  const [sv, en] = [saidIn(clockWords), saidIn(english)]
  expect(en.map(([place]) => place)).toEqual(sv.map(([place]) => place))
  const abroad = new Map(en)
  const alike = sv.filter(([place, words]) => abroad.get(place) === words).map(([place]) => place)
  expect(alike).toEqual(['.sip.title', '.sip.forms.video', '.sip.meeting', '.sip.changed'])
  for (const [, words] of [...sv, ...en]) {
    expect(words).not.toMatch(/kr\b|SEK|undefined|NaN/)
    expect(words).not.toBe('')
  }
})

test('days are told as they are', () => {
  expect(clockWords.days('Oskarshamn', 1, 0)).toBe('Oskarshamn: 1 dag att svara för.')
  expect(clockWords.days('Oskarshamn', 0, 3)).toBe('Oskarshamn: 0 dagar att svara för, och 3 omstridda.')
})
