import { expect, test } from 'vitest'
import type { Entry, EntryContent } from './facets/entries.ts'
import { awaitsAnswer } from './openEntries.ts'

const content: EntryContent = {
  ...{ kind: 'action', text: 'Ring', owner: 'bistand', ownerName: null },
  ...{ due: 'ons', dueOn: '2026-11-25', dueAt: null, code: null },
}
const entry = (change: Partial<Entry> = {}, said: Partial<EntryContent> = {}): Entry => ({
  ...{ id: 'a', at: 0, by: 'anna', unit: 'avd-5', huddle: null, epoch: null },
  ...{ state: 'open', closed: null, done: null, supersedes: null, answers: {}, formerAnswers: [] },
  leftUnanswered: null,
  ...change,
  content: { ...content, ...said },
})
const later = {
  answer: 'later',
  said: 'tapped',
  saidBy: null,
  note: null,
  manager: null,
  at: 0,
  by: 'lena',
} as const

test('what somebody else is to do waits for their answer, whatever it is', () => {
  expect(awaitsAnswer(entry())).toBe(true)
  expect(awaitsAnswer(entry({ answers: { bistand: later } }))).toBe(false)
  expect(awaitsAnswer(entry({ answers: { 'avd-5': later } }))).toBe(true)
})

test('nobody answers what they wrote for themselves, what is struck, done, a note, or nobody’s', () => {
  expect(awaitsAnswer(entry({ unit: 'bistand' }))).toBe(false)
  expect(awaitsAnswer(entry({ state: 'struck' }))).toBe(false)
  expect(awaitsAnswer(entry({ state: 'done' }))).toBe(false)
  expect(awaitsAnswer(entry({}, { kind: 'note' }))).toBe(false)
  expect(awaitsAnswer(entry({}, { owner: null }))).toBe(false)
})
