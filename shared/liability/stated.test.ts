import * as v from 'valibot'
import { expect, test } from 'vitest'
import { allowed, faulty, notice, plain } from '../../test/liability/faulty.ts'
import { LiabilityCase, LiabilityCases } from './stated.ts'

test('what need not be said is taken as nothing, and the payer as the municipality of residence', () => {
  expect(v.parse(LiabilityCase, plain)).toEqual({
    ...plain,
    payer: 'oskarshamn',
    readyNotices: plain.readyNotices.map((notice) => ({ ...notice, underLpt: false })),
    sip: { required: false, calls: [] },
    withdrawals: [],
    barriers: [],
    agreements: [],
  })
})

test('a moment is taken with any offset, a day also from a moment on it', () => {
  const { readyNotices, barriers, agreements } = v.parse(LiabilityCase, {
    ...plain,
    readyNotices: [
      { ...notice, decidedAt: '2026-03-02T09:30:00+01:00', sentAt: '2026-03-02T10:45:00+02:00' },
    ],
    barriers: [{ from: '2026-03-01T23:30:00Z', to: '2026-03-02' }],
    agreements: [{ from: '2026-06-30T22:00:00.000Z', model: 'freeDays', freeDays: 5 }],
  })
  expect([readyNotices[0]?.decidedAt, readyNotices[0]?.sentAt]).toEqual([
    '2026-03-02T08:30:00.000Z',
    '2026-03-02T08:45:00.000Z',
  ])
  expect(barriers).toEqual([{ from: '2026-03-02', to: '2026-03-02' }])
  expect(agreements).toEqual([{ from: '2026-07-01', model: 'freeDays', freeDays: 5, noonRule: true }])
})

test.each(faulty)('%s is said of its place, without the value: %s', (place, message, stated) => {
  const { success, issues = [] } = v.safeParse(LiabilityCases, stated)
  expect(success).toBe(false)
  expect(issues.map((issue) => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)).toEqual([
    `${place}: ${message}`,
  ])
})

test.each(allowed)('allowed: %s', (_, stated) => {
  expect(v.safeParse(LiabilityCase, stated).issues ?? []).toEqual([])
})
