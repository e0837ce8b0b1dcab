import { expect, test } from 'vitest'
import { barrierCodes } from '../../../shared/case/barriers.ts'
import { emptyDraft } from './draft.ts'
import { chosen, type Suggestions, suggest } from './suggestions.ts'

const named = (name: string, unit = name) => ({ unit, person: null, name })
const parties = [named('Hemtjänst'), named('Hemsjukvård'), named('Avdelning 5')]
const couldJoin = [named('Samrehab')]
const labels = ({ list }: Suggestions) => list.map(({ label }) => label)
const action = (text: string) => suggest({ ...emptyDraft, text }, text.length, parties, couldJoin)
const barrier = (text: string) =>
  suggest({ ...emptyDraft, kind: 'barrier', text }, text.length, parties, couldJoin)

test('an at sign asks who, parties first and then those that could become one', () => {
  expect(labels(action('Ring @'))).toEqual([
    'Hemtjänst',
    'Hemsjukvård',
    'Avdelning 5',
    'Samrehab – läggs till som part',
  ])
  expect(labels(action('Ring @hems'))).toEqual(['Hemsjukvård'])
  expect(labels(action('Ring'))).toEqual([])
})

test('a name that is written out needs no choosing: Enter keeps the line', () => {
  expect(action('Ring @hems').pointed).toBe(true)
  expect(action('Ring @hemsjukvård').pointed).toBe(false)
  // One who is no party yet becomes one by being chosen.
  expect(action('Ring @Samrehab').pointed).toBe(true)
})

test('a barrier without a code asks for one, and what is written looks for it', () => {
  expect(barrier('').list).toHaveLength(barrierCodes.length)
  expect(labels(barrier('resa'))).toEqual(['Resan hem'])
  expect(barrier('Duschstol').list).toHaveLength(barrierCodes.length)
  expect(barrier('Duschstol').pointed).toBe(false)
  expect(suggest({ ...emptyDraft, kind: 'barrier', code: 'OTHER', text: 'x' }, 1, parties, []).list).toEqual(
    [],
  )
})

test('a chosen name stands in the line, a chosen code takes away the words that looked for it', () => {
  const line = { ...emptyDraft, text: 'Ring @hems i dag' }
  const found = suggest(line, 10, parties, couldJoin)
  const [first] = found.list
  expect(first && chosen(line, 10, found, first).text).toBe('Ring @Hemsjukvård i dag')
  const looking = { ...emptyDraft, kind: 'barrier' as const, text: 'resa' }
  const codes = barrier('resa')
  const [code] = codes.list
  expect(code && chosen(looking, 4, codes, code)).toMatchObject({ code: 'TRANSPORT', text: '' })
})

test('words that point at no code are what is said, and stay', () => {
  const line = { ...emptyDraft, kind: 'barrier' as const, text: 'Duschstol' }
  const found = barrier('Duschstol')
  const other = found.list.at(-1)
  expect(other && chosen(line, 9, found, other)).toMatchObject({ code: 'OTHER', text: 'Duschstol' })
})
