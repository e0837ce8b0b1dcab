import { expect, test } from 'vitest'
import type { ItemView } from '../../shared/case/views/checklist.ts'
import { itemLook } from './itemLook.ts'

const now = Date.parse('2026-11-25T08:00:00Z')
const look = (more: Partial<ItemView>) => {
  const { tone, sign } = itemLook(
    { need: 'needed', mark: 'open', lateAt: null, dueOn: null, ...more },
    now,
    '2026-11-25',
  )
  return `${tone} ${sign}`
}

test.each<[string, Partial<ItemView>, string]>([
  ['not needed', { need: 'notNeeded', mark: 'confirmed' }, 'none dash'],
  ['unknown', { need: 'unknown', lateAt: now + 1 }, 'part question'],
  ['unknown for two days', { need: 'unknown', lateAt: now }, 'bad question'],
  ['open', {}, 'part open'],
  ['ordered', { mark: 'ordered' }, 'part half'],
  ['ordered for yesterday', { mark: 'ordered', dueOn: '2026-11-24' }, 'bad hinder'],
  ['ordered for today', { mark: 'ordered', dueOn: '2026-11-25' }, 'part half'],
  ['hindered', { mark: 'blocked' }, 'bad hinder'],
  ['confirmed, after its day', { mark: 'confirmed', dueOn: '2026-11-24' }, 'ok check'],
])('a row that is %s', (_, row, expected) => {
  expect(look(row)).toBe(expected)
})
