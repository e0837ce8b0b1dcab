import { expect, test } from 'vitest'
import { itemLook } from './itemLook.ts'

type Row = Parameters<typeof itemLook>[0]
const look = (more: Partial<Row>) => {
  const row: Row = { need: 'needed', mark: 'open', isLate: false, dueOn: null, ...more }
  const { tone, sign } = itemLook(row, '2026-11-25')
  return `${tone} ${sign}`
}

test.each<[string, Partial<Row>, string]>([
  ['not needed', { need: 'notNeeded', mark: 'confirmed' }, 'none dash'],
  ['unknown', { need: 'unknown' }, 'part question'],
  ['unknown for two days', { need: 'unknown', isLate: true }, 'bad question'],
  ['open', {}, 'part open'],
  ['ordered', { mark: 'ordered' }, 'part half'],
  ['ordered for yesterday', { mark: 'ordered', dueOn: '2026-11-24' }, 'bad hinder'],
  ['ordered for today', { mark: 'ordered', dueOn: '2026-11-25' }, 'part half'],
  ['hindered', { mark: 'blocked' }, 'bad hinder'],
  ['confirmed, after its day', { mark: 'confirmed', dueOn: '2026-11-24' }, 'ok check'],
])('a row that is %s', (_, row, expected) => {
  expect(look(row)).toBe(expected)
})
