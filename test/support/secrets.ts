import { expect } from 'vitest'
import type { Folds } from '../../shared/core/rule.ts'
import { disclosed } from '../../shared/policy/disclosed.ts'
import { type Viewer, view } from '../../shared/view/view.ts'
import { everyone } from './ward.ts'

const live = { drafts: [], video: 'on' } as const

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
    const sent = sentTo(folds, huddle, reader, now)
    for (const id of cases) {
      const patient = folds.case(id)
      const { identity, entries, words, lanes, bed } = patient
      const tier = disclosed(patient, reader)?.tier
      const minimum = [id, identity.given, identity.family, identity.number]
      const more = [words?.text, bed, ...entries.map((entry) => entry.content.text)]
      const lines = Object.values(lanes).map((lane) => lane.line)
      const hidden =
        tier === 'T1' ? [] : tier === 'T0' ? [...more, ...lines] : [...minimum, ...more, ...lines]
      for (const word of hidden.filter((it) => it))
        for (const [slice, text] of Object.entries(sent))
          if (text.includes(String(word))) expect.fail(`${slice} tells ${reader.unit} of ${id}: ${word}`)
    }
  }
}
