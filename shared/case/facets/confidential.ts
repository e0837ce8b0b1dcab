import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Id, Slug, text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'
import { BasisKind } from './bases.ts'

/** A person in one commission: the same person elsewhere is another reader. */
export const NamedReader = v.strictObject({ person: Id, unit: Slug })
export type NamedReader = v.InferOutput<typeof NamedReader>

export const confidentialEvents = {
  /** What only named persons may read of her, each of them chosen for this very text, and on what ground. Written anew it takes the place of what was there. */
  confidentialWritten: event(
    'T2',
    v.strictObject({ text: text(1000), ground: BasisKind, readers: v.array(NamedReader) }),
  ),
  confidentialClosedTo: event('T2', NamedReader),
  confidentialRemoved: event('T2', v.strictObject({})),
}

/** For named persons alone (`confidentialFor`). */
export type Confidential = {
  text: string
  ground: BasisKind
  readers: readonly NamedReader[]
  at: number
  by: string
  unit: string
}

export type ForNamed = { readonly confidential: Confidential | null }

export const nothingForNamed: ForNamed = { confidential: null }

export const confidentialFolds: CaseFolds<ForNamed, typeof confidentialEvents> = {
  confidentialWritten: (_, { body, at, by, forUnit }) => ({
    confidential: { ...body, at, by, unit: forUnit },
  }),
  confidentialClosedTo({ confidential }, { body }) {
    const readers = confidential?.readers.filter((it) => !isSameReader(it, body)) ?? []
    return { confidential: confidential && { ...confidential, readers } }
  },
  confidentialRemoved: () => ({ confidential: null }),
}

export const isSameReader = (a: NamedReader, b: NamedReader): boolean =>
  a.person === b.person && a.unit === b.unit
