import { expect, test } from 'vitest'
import type { Sharing } from '../../shared/case/views/sharing.ts'
import { assessmentOf, type BasisDraft, lackOf, readBasis } from './basisDraft.ts'

const party = (unit: string, more: Partial<Sharing['parties'][number]> = {}) => ({
  ...{ unit, name: unit, isTold: false, declined: false, noLetsOut: [] },
  ...more,
})
const sharing: Sharing = {
  case: 'c',
  parties: [
    party('hc', { isTold: true, noLetsOut: ['hc'] }),
    party('bistand', { declined: true }),
    party('hemtjanst'),
  ],
  ...{ bases: [], declined: [], confidential: null, couldRead: [] },
}
const draft = (some: Partial<BasisDraft>): BasisDraft => ({
  ...{ kind: null, scope: null, units: [], assessor: 'Anna Lind', why: '' },
  ...some,
})
const read = (some: Partial<BasisDraft>) => readBasis(draft(some), sharing)
const lack = (some: Partial<BasisDraft>) => lackOf(draft(some), read(some))

test('it says whom it lets in, and a no whom it lets out', () => {
  expect(read({ kind: 'consent', scope: 'all' })).toMatchObject({
    parties: 'all',
    comeIn: ['bistand', 'hemtjanst'],
    over: [],
  })
  expect(read({ kind: 'declined', scope: 'some', units: ['hc'] })).toMatchObject({
    parties: ['hc'],
    goOut: ['hc'],
  })
})

test('only an assessment goes over a no, and only for those it is for', () => {
  const all = { scope: 'all' } as const
  expect(read({ kind: 'noHarmAssessment', ...all }).over).toEqual(['bistand'])
  expect(read({ kind: 'cannotConsent25_13', ...all }).over).toEqual(['bistand'])
  expect(read({ kind: 'minorAbuseCompulsory25_12', ...all }).over).toEqual([])
  expect(read({ kind: 'consent', ...all }).over).toEqual([])
  expect(read({ kind: 'noHarmAssessment', scope: 'some', units: ['hemtjanst'] }).over).toEqual([])
})

test('what is still to be said is asked for one thing at a time', () => {
  expect(lack({})).toBe('kind')
  expect(lack({ kind: 'consent' })).toBe('whom')
  expect(lack({ kind: 'consent', scope: 'some' })).toBe('whom')
  expect(lack({ kind: 'consent', scope: 'all' })).toBeNull()
  const assessed = { kind: 'noHarmAssessment', scope: 'all' } as const
  expect(lack({ ...assessed, assessor: ' ' })).toBe('assessor')
  expect(lack(assessed)).toBe('why')
  expect(lack({ ...assessed, why: 'Gäller bara resan hem' })).toBeNull()
})

test('who assessed is named where it is another than the one who writes, and always where it goes over her no', () => {
  const assessment = (some: Partial<BasisDraft>) => assessmentOf(draft(some), read(some), 'Anna Lind')
  const own = { kind: 'noHarmAssessment', scope: 'some', units: ['hemtjanst'], why: 'Inget men' } as const
  expect(assessment(own)).toEqual({ assessedBy: null, despiteNo: null })
  expect(assessment({ ...own, assessor: 'Doktor Kvist' })).toEqual({
    assessedBy: 'Doktor Kvist',
    despiteNo: null,
  })
  expect(assessment({ ...own, units: ['bistand'] })).toEqual({
    assessedBy: 'Anna Lind',
    despiteNo: 'Inget men',
  })
  expect(assessment({ ...own, kind: 'consent', assessor: 'Doktor Kvist' }).assessedBy).toBe(null)
})
