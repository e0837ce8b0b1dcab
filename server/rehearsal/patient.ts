import type { BasisKind } from '../../shared/case/facets/bases.ts'
import type { LaneMark } from '../../shared/case/facets/lanes.ts'

/** An estimate by days from today: the rehearsal is a morning of the day it is opened on. */
export type Leaves = {
  in: number
  part?: 'morning' | 'afternoon' | 'evening'
  time?: string
  sure?: boolean
}
/** `fullIn`: full until so many days from today. */
export type Lane = [unit: string, mark: LaneMark, line: string, fullIn?: number]

/** One synthetic patient. Birth numbers 980–999 are never given out (Skatteverket keeps them for tests). */
export type Patient = {
  key: string
  given: string
  family: string
  number: string
  municipality: string
  healthCentre: string | null
  bed: string
  /** Days since admission, and since ready. */
  admitted: number
  ready?: number
  leaves?: Leaves
  /** As the list had it the last time the ward met. */
  leftBefore?: Leaves
  reason?: string
  /** New on today's list; otherwise known since the last huddle. */
  isNew?: true
  /** Went home after the last huddle. */
  wentHome?: true
  basis: { kind: BasisKind; parties: 'all' | readonly string[] } | null
  /** Units she has said no to. */
  declined?: readonly string[]
  /** For these people alone. */
  confidential?: { text: string; readers: readonly string[] }
  words?: string
  /** Functions that were asked in besides health centre and needs assessment. */
  also?: readonly string[]
  lanes: readonly Lane[]
}

export const consent = { kind: 'consent', parties: 'all' } as const
export const assessed = { kind: 'noHarmAssessment', parties: 'all' } as const
