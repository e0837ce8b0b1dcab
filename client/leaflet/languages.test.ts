import { expect, test } from 'vitest'
import { leafletWords } from '../messages/leaflet.ts'
import { dayIn, type Language, wordsIn } from './languages.ts'

// The table's own names.
const languages = Object.keys(leafletWords.languages) as Language[]

test.each(languages)(
  '%s says every day, name and number that it is given, and writes days in figures',
  async (language) => {
    const said = await wordsIn(language)
    const day = dayIn(said.lang, '2026-11-24')
    expect(day).toMatch(/24/)
    // An hour of the afternoon is no other one in any of them.
    expect(dayIn(said.lang, '2026-11-24', '14:05')).toMatch(/24.*14[.:]05/)
    for (const sentence of [
      said.when.sure(day),
      said.when.preliminary(day),
      said.sip.known(day),
      said.printed(day),
    ])
      expect(sentence).toContain(day)
    for (const sentence of [
      said.comes.line('HC', day),
      said.follow.call('HC', day),
      said.follow.visit('HC', day),
    ])
      for (const word of ['HC', day]) expect(sentence).toContain(word)
    for (const sentence of [said.worse.day('HC', '0491-1'), said.worse.ward('HC', '0491-1')])
      for (const word of ['HC', '0491-1']) expect(sentence).toContain(word)
    expect(said.worse.evening).toContain('1177')
    expect(said.worse.acute).toContain('112')
  },
)

test('Arabic and Persian are read from the right, and a telephone number in them is not', async () => {
  for (const language of ['ar', 'fa'] as const) {
    const said = await wordsIn(language)
    expect(said.dir).toBe('rtl')
    expect(said.worse.ward('Avd 5', '0491-78 00 00')).toContain('\u20660491-78 00 00\u2069')
  }
})
