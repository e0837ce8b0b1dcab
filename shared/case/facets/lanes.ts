import * as v from 'valibot'
import { changedEvent, notAsked } from '../../core/event.ts'
import { Day, Slug, text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const LaneMark = v.picklist(['ready', 'partly', 'blocked', 'notApplicable'])
export type LaneMark = v.InferOutput<typeof LaneMark>

/** What a quick no comes to: full until that day, somebody has to meet her first, or what the ward plans by (planeringsunderlag) is missing. */
export const Hindrance = v.variant('why', [
  v.strictObject({ why: v.literal('fullUntil'), until: Day }),
  v.strictObject({ why: v.literal('meetsFirst') }),
  v.strictObject({ why: v.literal('lacksPlanningBasis') }),
])
export type Hindrance = v.InferOutput<typeof Hindrance>

export const laneEvents = {
  /** No mark: not answered after all. */
  laneSet: changedEvent(
    'T1',
    v.strictObject({
      unit: Slug,
      mark: v.nullable(LaneMark),
      line: v.nullable(text(160)),
      hindrance: v.nullable(Hindrance),
    }),
    notAsked('hindrance'),
  ),
}

export type Lane = {
  mark: LaneMark
  line: string | null
  hindrance: Hindrance | null
  at: number
  by: string
}

/** How each unit's own part stands, by unit. */
export type Lanes = { readonly lanes: Readonly<Record<string, Lane>> }

export const noLanes: Lanes = { lanes: {} }

export const laneFolds: CaseFolds<Lanes, typeof laneEvents> = {
  laneSet(state, { body: { unit, mark, ...said }, at, by }) {
    const { [unit]: _, ...others } = state.lanes
    return { lanes: mark === null ? others : { ...others, [unit]: { mark, ...said, at, by } } }
  },
}
