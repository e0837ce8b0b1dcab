import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day } from '../../core/schema.ts'
import type { LocalDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const Informed = v.picklist(['patient', 'nextOfKin'])

export const informedEvents = {
  /** No day: the tick was taken away. */
  patientInformed: event('T1', v.strictObject({ who: Informed, on: v.nullable(Day) })),
}

/** Who has been told of what is planned, and when. */
export type InformedState = {
  readonly informed: Readonly<Partial<Record<v.InferOutput<typeof Informed>, LocalDate>>>
}

export const nobodyInformed: InformedState = { informed: {} }

export const informedFolds: CaseFolds<InformedState, typeof informedEvents> = {
  patientInformed(state, { body: { who, on } }) {
    const { [who]: _, ...others } = state.informed
    return { informed: on === null ? others : { ...others, [who]: on } }
  },
}
