import type { Refusal } from '../../../core/refusal.ts'
import { type PatientPart, patientPart } from '../patientPart.ts'
import type { About } from './about.ts'

/** What the patient and those close to her have said, and who may write it down. */
export type PatientSaidPart = PatientPart & { may: { ask: Refusal | null; kin: Refusal | null } }

export function patientSaidPart({ state, arena, today, may }: About): PatientSaidPart | null {
  if (state.tier !== 'T1') return null
  const of = { case: state.id, huddle: null }
  // What nobody has said yet: what matters is who may.
  const asked = { on: today, askedBy: '–', knowsDate: false, wish: 'agrees', line: '–' } as const
  return {
    ...patientPart(state, arena),
    may: {
      ask: may('setPatientAsked', { ...of, asked }),
      kin: may('setNextOfKin', { ...of, consent: 'given', promised: '–' }),
    },
  }
}
