import type { BasisKind } from '../case/facets/bases.ts'
import type { HeardEnd } from '../huddle/heard.ts'
import type { Recognised } from '../policy/review.ts'

/** The most that one search or one reading gives. */
export const mostFound = 20
export const mostLines = 2_000

export type FoundPatient = Recognised & { readonly case: string; readonly wardName: string }
export type FoundPerson = { readonly person: string; readonly name: string; readonly unitName: string }
export type Found = {
  readonly patients: readonly FoundPatient[]
  readonly persons: readonly FoundPerson[]
  /** There are more than are shown. */
  readonly isCut: boolean
}

/** Who saw, heard or wrote, when, and by what right. Instants; no `to` while it goes on. */
export type LogLine = {
  readonly what: 'saw' | 'heard' | 'mayHaveHeard' | 'wrote'
  readonly from: string
  readonly to: string | null
  readonly person: string
  readonly name: string
  readonly unitName: string
  /** Null for another organisation's patient. */
  readonly patient: Recognised | null
  readonly purpose: string | null
  /** Of what was heard: which opening of the door, on what ground, at which seat, with sound or text alone, and how it ended. */
  readonly heard: {
    readonly epoch: number
    readonly ground: BasisKind | 'ward' | null
    readonly device: string
    readonly hasSound: boolean
    readonly ended: HeardEnd | null
  } | null
}
export type LogReading = { readonly lines: readonly LogLine[]; readonly isCut: boolean }
