import { type BarrierCode, barrierCodes } from '../../../shared/case/barriers.ts'
import type { EntryKind } from '../../../shared/case/facets/entries.ts'

/** One line under way: what kind of entry, what it says so far, and what it would replace. */
export type Draft = {
  readonly kind: EntryKind
  readonly code: BarrierCode | null
  readonly supersedes: string | null
  readonly text: string
}

export const emptyDraft: Draft = { kind: 'action', code: null, supersedes: null, text: '' }

/** The letters that change kind, in an empty line or before a written one. */
export const kindLetters = { å: 'action', ö: 'agreement', h: 'barrier', n: 'note' } as const satisfies Record<
  string,
  EntryKind
>

/**
 * As it travels and is kept by the server: the letter of its kind first, so that others see what is being written.
 * A command on its way ("/t") is no draft.
 */
export function packDraft({ kind, code, supersedes, text }: Draft): string {
  if (text === '' || /^\/\S?$/.test(text)) return ''
  const letter = Object.entries(kindLetters).find(([, of]) => of === kind)?.[0]
  const head = `/${letter}${code === null ? '' : `[${code}]`}${supersedes === null ? '' : `~${supersedes}`}`
  return `${head} ${text}`.slice(0, 500)
}

export function unpackDraft(packed: string): Draft {
  const found = /^\/([åöhn])(?:\[([A-Z_0-9]+)\])?(?:~([0-9a-f]{32}))? (.*)$/s.exec(packed)
  if (!found) return { ...emptyDraft, text: packed }
  const [, letter = '', code, supersedes = null, text = ''] = found
  const known = barrierCodes.find((one) => one === code) ?? null
  return { kind: kindOf(letter) ?? 'action', code: known, supersedes, text }
}

export const kindOf = (letter: string): EntryKind | undefined =>
  Object.entries(kindLetters).find(([key]) => key === letter)?.[1]
