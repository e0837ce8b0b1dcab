import { expect, test } from 'vitest'
import type { OwnUnit } from '../../../shared/own/list.ts'
import { keyOf, type Listed, narrowings, steady } from './narrow.ts'

const patient = (id: string, ...asks: Listed['asks']): Listed => ({
  ...{ case: id, persona: 'lena', given: id, family: id, number: null, birthDate: null, ward: '' },
  ...{ estimate: null, told: null, asks, urgency: asks.length > 0 ? 'now' : 'done' },
})
const unit: OwnUnit = {
  ...{ persona: 'lena', unit: 'hc', unitName: '', function: 'healthCentre', arenaName: '' },
  ...{ asksFor: ['contact', 'reception'], physicians: [], contacts: [] },
}

test('the list is narrowed by what can be asked of one’s own units, with how many there are of each', () => {
  const patients = [patient('a', 'contact', 'reception'), patient('b', 'reception'), patient('c')]
  expect(narrowings({ units: [unit, unit], patients })).toEqual([
    { narrow: 'all', count: 3 },
    { narrow: 'now', count: 2 },
    { narrow: 'contact', count: 1 },
    { narrow: 'reception', count: 2 },
  ])
})

test('who is answered for stays in her place, who comes since stands last, and who has left is gone', () => {
  const kept = [patient('a', 'contact'), patient('b', 'contact'), patient('c', 'contact')].map(keyOf)
  const now = [patient('d', 'contact'), patient('c', 'contact'), patient('e'), patient('a')]
  expect(steady(now, 'contact', kept).map((one) => one.case)).toEqual(['a', 'c', 'd'])
})
