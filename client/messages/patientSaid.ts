import type { KinConsent } from '../../shared/case/facets/asked.ts'
import type { LaneMark } from '../../shared/case/facets/lanes.ts'

const marks = {
  ready: 'Med på planen',
  partly: 'Vet inte dagen',
  blocked: 'Vill något annat',
  notApplicable: 'Kan inte säga',
} satisfies Record<LaneMark, string>

const kin = {
  given: 'Närstående får veta',
  declined: 'Närstående ska inte få veta',
  hasNone: 'Har ingen närstående',
} satisfies Record<KinConsent, string>

/** What the patient and those close to her have said: the first of all lanes. */
export const patientSaidWords = {
  lane: 'Patient och närstående',
  marks,
  kin,
  notAsked: 'Inte frågad',
  asked: (by: string, day: string) => `Frågad av ${by} ${day}`,
  promised: (what: string) => `Närstående: ${what}`,

  ask: 'Fråga …',
  change: 'Ändra',
  askFor: (name: string) => `Fråga ${name}`,
  changeFor: (name: string) => `Ändra vad ${name} har sagt`,
  keeper: 'Avdelningen frågar och skriver in.',
  menu: 'Patient och närstående …',
} as const
