import { expect, test } from 'vitest'
import type { LogLine } from '../../shared/review/shape.ts'
import { logWords } from './log.ts'

const seen: LogLine = {
  ...{ what: 'saw', from: '2026-11-23T07:41:07.900Z', to: '2026-11-23T07:46:30.000Z' },
  ...{ person: '1', name: 'Anna Lind', unitName: 'Avdelning 5', purpose: 'agenda', heard: null },
  patient: { name: { given: 'Siv', family: 'Berg' }, birthDate: null, admittedOn: null },
}
const opening = { epoch: 7, ground: 'consent', device: '3f2a', hasSound: true, ended: 'closed' } as const
const heard: LogLine = { ...seen, what: 'heard', purpose: null, heard: opening }

test('a line says when, to the second, and that it goes on', () => {
  expect(logWords.when(seen)).toBe('08.41.07–08.46.30')
  expect(logWords.when({ ...seen, to: seen.from })).toBe('08.41.07')
  expect(logWords.when({ ...seen, to: null })).toBe('från 08.41.07')
  expect(logWords.when({ ...seen, to: '2026-11-23T23:00:00Z' })).toBe(
    '08.41.07 till tisdag 24 november 00.00.00',
  )
})

test('and what it was: seen, heard, there without sound, or written', () => {
  expect(logWords.what(seen)).toBe('Såg')
  expect(logWords.what(heard)).toBe('Hörde')
  expect(logWords.what({ ...heard, heard: { ...opening, hasSound: false } })).toBe('Var med, utan ljud')
  expect(logWords.what({ ...heard, what: 'mayHaveHeard' })).toBe('Kan ha hört')
  expect(logWords.what({ ...seen, what: 'wrote', purpose: null })).toBe('Skrev')
})

test('and through what, where that is the reader’s to know', () => {
  expect(logWords.through(seen)).toBe('i dagordningen')
  expect(logWords.through({ ...seen, purpose: 'somethingNew' })).toBe('')
  expect(logWords.through(heard)).toBe('öppning 7 · samtycke · skärm 3f2a')
  expect(logWords.through({ ...heard, patient: null })).toBe('öppning 7 · skärm 3f2a')
  const lost = { ...heard, heard: { ...opening, ended: 'restart' as const } }
  expect(logWords.through(lost)).toContain('hade startat om')
})
