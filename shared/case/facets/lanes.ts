import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Slug, text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const LaneMark = v.picklist(['ready', 'partly', 'blocked'])
export type LaneMark = v.InferOutput<typeof LaneMark>

export const laneEvents = {
  /** No mark: not answered after all. */
  laneSet: event(
    'T1',
    v.strictObject({ unit: Slug, mark: v.nullable(LaneMark), line: v.nullable(text(160)) }),
  ),
}

export type Lane = { mark: LaneMark; line: string | null; at: number; by: string }

/** How each unit's own part stands, by unit. */
export type Lanes = { readonly lanes: Readonly<Record<string, Lane>> }

export const noLanes: Lanes = { lanes: {} }

export const laneFolds: CaseFolds<Lanes, typeof laneEvents> = {
  laneSet(state, { body: { unit, mark, line }, at, by }) {
    const { [unit]: _, ...others } = state.lanes
    return { lanes: mark === null ? others : { ...others, [unit]: { mark, line, at, by } } }
  },
}
