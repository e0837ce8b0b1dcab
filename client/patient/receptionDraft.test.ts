import { expect, test } from 'vitest'
import { draftOf, readReception } from './receptionDraft.ts'

const today = '2026-11-23'
const yes = { ...draftOf(null), mark: 'receives' as const }

test('a health centre that receives says which physician, and when she is first seen', () => {
  expect(readReception(yes, true, today)).toEqual({ faults: ['physician', 'firstContact'] })
  const said = { ...yes, physician: ' A. Svahn ', firstContact: 'fre' }
  expect(readReception(said, true, today)).toEqual({
    ...{ mark: 'receives', physician: 'A. Svahn', firstContactOn: '2026-11-27', line: null },
  })
})

test('another unit says yes with one press, and a day that is no day is asked again', () => {
  const nothing = { physician: null, firstContactOn: null, line: null }
  expect(readReception(yes, false, today)).toEqual({ mark: 'receives', ...nothing })
  expect(readReception({ ...yes, firstContact: 'snart' }, false, today)).toEqual({ faults: ['firstContact'] })
})

test('a condition, or a no, says which or why', () => {
  for (const mark of ['onCondition', 'notYet'] as const) {
    expect(readReception({ ...yes, mark }, true, today)).toEqual({ faults: ['line'] })
    expect(readReception({ ...yes, mark, line: 'Epikris' }, true, today)).toMatchObject({
      mark,
      line: 'Epikris',
    })
  }
})

test('what was written down before can be saved again as it stands', () => {
  const known = { mark: 'receives' as const, physician: 'A. Svahn', firstContactOn: '2026-11-27', line: null }
  expect(readReception(draftOf(known), true, today)).toEqual(known)
})
