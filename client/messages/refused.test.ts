import { expect, test } from 'vitest'
import { refused } from './refused.ts'

test('that a stay is over is another thing than that a meeting is', () => {
  expect(refused({ code: 'ended' })).toContain('Mötet')
  expect(refused({ code: 'ended', of: 'episode' })).toContain('Vårdtiden')
})
