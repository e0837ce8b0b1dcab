import { expect, test } from 'vitest'
import type { EntryContent, EntryKind } from './facets/entries.ts'
import { type Addressee, lacks, lineOf, matching, naming, readLine } from './line.ts'

/** A Monday. */
const today = '2026-11-23'
const addressees: Addressee[] = [
  { unit: 'avd-5', person: null, name: 'Avdelning 5' },
  { unit: 'hemsjukvard', person: null, name: 'Hemsjukvården' },
  { unit: 'hemtjanst', person: null, name: 'Hemtjänst Oskarshamn' },
  { unit: 'bistand', person: null, name: 'Bistånd Oskarshamn' },
  { unit: 'hemsjukvard', person: 'Lena Ström', name: 'Lena Ström' },
]
const read = (line: string, kind: EntryKind = 'action') => readLine(line, kind, null, addressees, today)
const blank: EntryContent = {
  kind: 'action',
  text: '',
  owner: null,
  ownerName: null,
  due: null,
  dueOn: null,
  dueAt: null,
  code: null,
}

test('an action says what, who and when, and nothing of it stands twice', () => {
  expect(read('Första insulinbesöket bekräftas med tid @Lena Ström i dag 15')).toEqual({
    ...blank,
    text: 'Första insulinbesöket bekräftas med tid',
    owner: 'hemsjukvard',
    ownerName: 'Lena Ström',
    due: 'i dag 15',
    dueOn: '2026-11-23',
    dueAt: '15:00',
  })
})

test('the name may stand anywhere, the due last', () => {
  const parts = ({ text, owner, due }: EntryContent) => [text, owner, due]
  expect(parts(read('@Hemtjänst Oskarshamn ringer dottern senast ons 12'))).toEqual([
    'ringer dottern',
    'hemtjanst',
    'senast ons 12',
  ])
  expect(parts(read('Ring dottern, onsdag @Avdelning 5'))).toEqual(['Ring dottern', 'avd-5', 'onsdag'])
  expect(parts(read('Dörröppning @hemtj, 25/11'))).toEqual(['Dörröppning', 'hemtjanst', '25/11'])
})

test('a name that could be several is nobody, and so is an address with an at sign', () => {
  expect(read('Ring @hem ons').owner).toBeNull()
  expect(read('Ring @Oskarshamn ons').owner).toBeNull()
  expect(read('Mejla per@Hemsjukvården').owner).toBeNull()
  expect(read('Ring @Hemsjukvårdens jour').owner).toBeNull()
})

test('in an agreement the day and the name belong to the sentence', () => {
  expect(read('Hem på tisdag, @Hemsjukvården tar över på tisdag', 'agreement')).toEqual({
    ...blank,
    kind: 'agreement',
    text: 'Hem på tisdag, Hemsjukvården tar över på tisdag',
    owner: 'hemsjukvard',
  })
  expect(read('Sov dåligt nu', 'note')).toMatchObject({ text: 'Sov dåligt nu', due: null })
})

test('what lacks is named', () => {
  expect(lacks(read('Ring dottern'))).toEqual(['owner', 'due'])
  expect(lacks(read('@Avdelning 5 ons'))).toEqual(['text'])
  expect(lacks(read('Duschstol saknas', 'barrier'))).toEqual(['code', 'owner'])
  expect(lacks(readLine('Duschstol @Avdelning 5', 'barrier', 'AWAIT_AIDS', addressees, today))).toEqual([])
  expect(lacks(read('Hem på tisdag', 'agreement'))).toEqual([])
})

test.each([
  ['Insulin @Lena Ström i dag 15', 'action'],
  ['Ring dottern', 'action'],
  ['Hemsjukvården tar över', 'agreement'],
  ['På tisdag tar @Hemsjukvården över', 'agreement'],
] as const)('"%s" is edited as it can be read again', (line, kind) => {
  const content = read(line, kind)
  expect(read(lineOf(content, addressees), kind)).toEqual(content)
})

test('a name is being written from its at sign to the caret', () => {
  expect(naming('Ring @Hem', 9)).toEqual({ from: 5, text: 'Hem' })
  expect(naming('Ring @Hem dottern', 9)).toEqual({ from: 5, text: 'Hem' })
  expect(naming('Ring', 4)).toBeNull()
  expect(naming('per@hem', 7)).toBeNull()
})

test('names are found by their beginning first, then by any word', () => {
  expect(matching('hem', addressees).map(({ name }) => name)).toEqual([
    'Hemsjukvården',
    'Hemtjänst Oskarshamn',
  ])
  expect(matching('oskar', addressees).map(({ unit }) => unit)).toEqual(['hemtjanst', 'bistand'])
  expect(matching('', addressees)).toHaveLength(5)
})
