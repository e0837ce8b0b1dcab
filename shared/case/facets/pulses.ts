import * as v from 'valibot'
import { event } from '../../core/event.ts'
import type { CaseFolds } from '../state.ts'

/** From 1, not at all, to 4, entirely; null: did not want to answer. */
const Degree = v.nullable(v.picklist([1, 2, 3, 4]))

/** The five dimensions of quality as the person meets them (Vårdanalys 2018). */
export const PulseAnswers = v.strictObject({
  nextStep: Degree,
  continuity: Degree,
  noRepetition: Degree,
  safe: Degree,
  wholeNeed: Degree,
})
export type PulseAnswers = v.InferOutput<typeof PulseAnswers>

export const PulseFrom = v.picklist(['patient', 'nextOfKin'])
export type PulseFrom = v.InferOutput<typeof PulseFrom>

export const pulseEvents = {
  pulseGiven: event('T1', v.strictObject({ from: PulseFrom, answers: PulseAnswers })),
}

export type Pulse = { from: PulseFrom; answers: PulseAnswers; at: number; by: string; unit: string }

/** What she, or somebody close to her, thought of how it went. */
export type Pulses = { readonly pulses: readonly Pulse[] }

export const noPulses: Pulses = { pulses: [] }

export const pulseFolds: CaseFolds<Pulses, typeof pulseEvents> = {
  pulseGiven: ({ pulses }, { body, at, by, forUnit }) => ({
    pulses: [...pulses, { ...body, at, by, unit: forUnit }],
  }),
}
