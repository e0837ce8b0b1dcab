import { expect, test } from 'vitest'
import type { AgendaSlice } from '../../../shared/huddle/views/agenda.ts'
import { beforeWhich, placeInAll } from './order.ts'

const line = (item: string): AgendaSlice['blocks'][number]['items'][number] => ({
  item,
  case: item,
  name: item,
  kind: 'turn',
  state: 'queued',
  later: false,
  confirms: false,
  skip: null,
  reason: 'other',
  detail: null,
  times: null,
})
const block = (...items: string[]): AgendaSlice['blocks'][number] => ({
  block: { payer: items[0] ?? '', healthCentre: null },
  payer: '',
  healthCentre: null,
  items: items.map(line),
})
const agenda: AgendaSlice = { pace: null, blocks: [block('a', 'b', 'c'), block('d', 'e')] }

test.each([
  ['first in its block', 'c', 0, 0, 'a'],
  ['one step down', 'a', 0, 1, 'c'],
  ['last in its block stands before the next block', 'a', 0, 2, 'd'],
  ['up in the second block', 'e', 1, 0, 'd'],
  ['last of all', 'd', 1, 1, null],
])('%s', (_, item, at, place, before) => {
  expect(beforeWhich(agenda, item, placeInAll(agenda, at, place))).toBe(before)
})
