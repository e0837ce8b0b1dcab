import { expect } from 'vitest'
import type { CaseState } from '../../shared/case/state.ts'
import type { Folds } from '../../shared/core/rule.ts'
import type { Viewer } from '../../shared/huddle/standing.ts'
import { disclosed } from '../../shared/policy/disclosed.ts'
import { view } from '../../shared/view/view.ts'
import { everyone } from './ward.ts'

const live = { drafts: [], own: [], video: 'on' } as const

/** Everyone of the arena: who sits in the meeting on her seat, the others looking on. */
export function viewers(folds: Folds, huddle: string): Viewer[] {
  const seats = Object.entries(folds.huddle(huddle).seats)
  return everyone.map((who) => {
    const [seat = null] = seats.find(([, taken]) => taken.person === who.person) ?? []
    return { ...who, seat }
  })
}

/** What this reader is sent of the huddle, as one text by slice. */
export function sentTo(folds: Folds, huddle: string, reader: Viewer, now: number): Record<string, string> {
  const slices = view(huddle, folds, reader, now, live)
  return Object.fromEntries(Object.entries(slices).map(([name, slice]) => [name, JSON.stringify(slice)]))
}

/** No slice of anybody holds a word of a case that is not disclosed to her, nor more than the statutory minimum without a basis. */
export function expectNoLeak(folds: Folds, huddle: string, cases: readonly string[], now: number): void {
  for (const reader of viewers(folds, huddle)) {
    const sent = Object.entries(sentTo(folds, huddle, reader, now))
    const words = cases.map((id) => wordsOf(folds.case(id), reader))
    // The same person may have been here before: what one of her cases tells is no secret of the other.
    const told = new Set(words.flatMap((it) => it.told))
    for (const word of words.flatMap((it) => it.hidden).filter((it) => !told.has(it)))
      for (const [slice, text] of sent)
        if (text.includes(word)) expect.fail(`${slice} tells ${reader.unit}: ${word}`)
  }
}

function wordsOf(patient: CaseState, reader: Viewer): { told: string[]; hidden: string[] } {
  const { id, identity, entries, words, lanes, bed, confidential } = patient
  const tier = disclosed(patient, reader)?.tier
  const minimum = [id, identity.given, identity.family, identity.number]
  const lines = Object.values(lanes).map((lane) => lane.line)
  const more = [words?.text, bed, ...lines, ...entries.map((entry) => entry.content.text)]
  // In no slice of anybody, the ward's own and the named ones' either: it is asked for by itself.
  const never = confidential ? [confidential.text] : []
  const some = (all: readonly (string | null | undefined)[]) => all.flatMap((word) => word || [])
  if (tier === 'T1') return { told: some([...minimum, ...more]), hidden: never }
  return tier === 'T0'
    ? { told: some(minimum), hidden: some([...more, ...never]) }
    : { told: [], hidden: some([...minimum, ...more, ...never]) }
}
