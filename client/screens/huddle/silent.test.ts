import { expect, test } from 'vitest'
import type { AgendaDetail } from '../../../shared/huddle/views/agendaDetail.ts'
import { detailOf } from '../../../test/support/agendaDetail.ts'
import { isSilent } from './silent.ts'

const detail = (mark: 'ready' | null, more: Partial<AgendaDetail> = {}): AgendaDetail =>
  detailOf({
    lanes: [
      { unit: 'hogsby-bistand', short: 'Bistånd', function: 'needsAssessment', mark, hindrance: null },
      { unit: 'hogsby-hemtjanst', short: 'Hemtjänst', function: 'homeCare', mark: null, hindrance: null },
    ],
    ...more,
  })

test('a part of ours that nobody answered is asked for while we wait', () => {
  expect(isSilent(detail(null), 'hogsby-bistand')).toBe(true)
})

test('an answered part, another unit’s part and no part at all are not', () => {
  expect(isSilent(detail('ready'), 'hogsby-bistand')).toBe(false)
  expect(isSilent(detail(null), 'samrehab')).toBe(false)
})

test('nothing is asked of us without a basis, nor of a patient who has left', () => {
  expect(isSilent(detail(null, { basis: false }), 'hogsby-bistand')).toBe(false)
  const left = { how: 'discharged', on: '2026-11-26' } as const
  expect(isSilent(detail(null, { left }), 'hogsby-bistand')).toBe(false)
})
