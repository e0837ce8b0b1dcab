import * as v from 'valibot'
import { expect, test } from 'vitest'
import { liability } from '../../shared/liability/liability.ts'
import { LiabilityCases } from '../../shared/liability/stated.ts'
import { boundaries, examples } from '../../test/liability/stated.ts'
import { liabilityWords as english } from './en/liability.ts'
import { liabilityWords, reasonWords } from './liability.ts'

const reckoned = [...examples(), ...boundaries()].flatMap(({ cases }) =>
  liability(v.parse(LiabilityCases, cases)),
)
const reasons = reckoned.flatMap((one) => one.reasons)
const deadlines = reckoned.flatMap((one) => one.deadlines)

test('every reason that the table gives is said in both languages, its dates in words and its paragraph beside it', () => {
  for (const [words, months] of [
    [liabilityWords, /jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec/],
    [english, /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/],
  ] as const)
    for (const reason of reasons) {
      const said = reasonWords(words.reasons, reason)
      expect(said).not.toMatch(/undefined|null|NaN|Invalid|\d{4}-\d\d/)
      expect(said.endsWith(`. (${reason.paragraph})`), said).toBe(true)
      expect(months.test(said), said).toBe(Object.keys(reason.dates).length > 0)
    }
})

test('no code is without words, and no words are without a code', () => {
  const codes = [...new Set(reasons.map(({ code }) => code))].sort()
  for (const words of [liabilityWords, english]) {
    expect(Object.keys(words.reasons).sort()).toEqual(codes)
    expect(Object.keys(words.deadlines).sort()).toEqual(
      [...new Set(deadlines.map(({ code }) => code))].sort(),
    )
    expect(Object.keys(words.states).sort()).toEqual([...new Set(deadlines.map(({ state }) => state))].sort())
  }
})

test('a coordinator reads why in Swedish', () => {
  const say = (id: string) =>
    reckoned
      .filter((one) => one.id === id)
      .flatMap((one) => one.reasons.map((reason) => reasonWords(liabilityWords.reasons, reason)))
  expect(say('E04')).toEqual(['Kommunen har betalningsansvar för sön 8 mars. (LUS 5:4)'])
  expect(say('E20')).toEqual([
    'Kallelsen till SIP skickades fre 6 mars. Sista dagen var tors 5 mars. Båda siffrorna visas; parterna avgör vilken som gäller. (LUS 4:3)',
  ])
})
