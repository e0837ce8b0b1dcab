import { expect, test } from 'vitest'
import { type Draft, emptyDraft, packDraft, unpackDraft } from './draft.ts'

const drafts: Draft[] = [
  { ...emptyDraft, text: 'Ring dottern @Hemtjänst ons 12' },
  { kind: 'barrier', code: 'AWAIT_AIDS', supersedes: null, text: 'Duschstol' },
  { kind: 'agreement', code: null, supersedes: 'ab'.repeat(16), text: 'Hem på tisdag' },
  { kind: 'note', code: null, supersedes: null, text: ' 2 tabletter' },
]

test.each(drafts)('%o comes back as it was', (draft) => {
  expect(unpackDraft(packDraft(draft))).toEqual(draft)
})

test('an empty line is no draft, whatever its kind', () => {
  expect(packDraft({ ...emptyDraft, kind: 'barrier', code: 'OTHER' })).toBe('')
})

test.each(['/', '/t'])('a command under way is no draft: %s', (text) => {
  expect(packDraft({ ...emptyDraft, text })).toBe('')
})

test('what is not packed as a draft is read as it stands', () => {
  expect(unpackDraft('bara text')).toEqual({ ...emptyDraft, text: 'bara text' })
  expect(unpackDraft('/h[NONSENSE] x')).toEqual({ ...emptyDraft, kind: 'barrier', text: 'x' })
})
