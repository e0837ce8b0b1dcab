import type { BarrierCode } from '../../shared/case/barriers.ts'
import type { BasisKind } from '../../shared/case/facets/bases.ts'
import type { Answer, EntryKind } from '../../shared/case/facets/entries.ts'
import type { Left } from '../../shared/case/facets/episode.ts'
import type { Estimate } from '../../shared/case/facets/estimate.ts'
import type { LaneMark } from '../../shared/case/facets/lanes.ts'
import type { AgendaReason } from '../../shared/huddle/agenda.ts'

const entryKinds = {
  agreement: 'Överenskommet',
  action: 'Åtgärd',
  note: 'Notering',
  barrier: 'Hinder',
} satisfies Record<EntryKind, string>

const barriers = {
  MEDICAL_CHANGE: 'Försämrad eller ändrat läge',
  AWAIT_DECISION_PHYSICIAN: 'Väntar på läkarbeslut',
  AWAIT_DIAGNOSTICS: 'Väntar på provsvar eller undersökning',
  AWAIT_MEDICATION_OR_DOSE: 'Läkemedel eller dosförpackning',
  AWAIT_AIDS: 'Hjälpmedel saknas',
  AWAIT_REHAB_ASSESSMENT: 'Väntar på rehabbedömning',
  AWAIT_NEEDS_ASSESSMENT: 'Väntar på biståndsbedömning',
  AWAIT_HOME_CARE_CAPACITY: 'Hemtjänsten kan inte börja än',
  AWAIT_HOME_NURSING: 'Hemsjukvården kan inte börja än',
  AWAIT_SHORT_TERM_OR_SABO: 'Väntar på korttids eller särskilt boende',
  AWAIT_OUTPATIENT_REGION: 'Väntar på regionens öppenvård',
  AWAIT_SIP_OR_PLAN: 'Väntar på SIP eller plan',
  HOUSING_OR_ACCESS: 'Bostaden: städning, nycklar, framkomlighet',
  TRANSPORT: 'Resan hem',
  PATIENT_OR_KIN_PREFERENCE: 'Patienten eller närstående vill annat',
  PAYER_OR_RESPONSIBILITY_UNCLEAR: 'Oklart vem som ansvarar eller betalar',
  OTHER: 'Annat',
} satisfies Record<BarrierCode, string>

const bases = {
  consent: 'Samtycke',
  noHarmAssessment: 'Menprövning gjord',
  cannotConsent25_13: 'Kan inte samtycka (OSL 25:13)',
  minorAbuseCompulsory25_12: 'OSL 25:12',
} satisfies Record<BasisKind, string>

const laneMarks = {
  ready: 'Klar',
  partly: 'Delvis',
  blocked: 'Hinder',
  notApplicable: 'Behövs inte',
} satisfies Record<LaneMark, string>

const answers = {
  takes: 'tar det',
  cannot: 'kan inte',
  later: 'svarar senare',
  needsManager: 'behöver chefsbeslut',
} satisfies Record<Answer, string>

const reasons = {
  leftOver: 'åtgärd kvar',
  homeToday: 'hem i dag',
  readyWaiting: 'klar',
  within72h: 'hem snart',
  dateChanged: 'ändrat datum',
  new: 'ny i dag',
  longStay: 'länge inne',
  other: '',
} satisfies Record<AgendaReason, string>

const parts = { morning: 'förmiddag', afternoon: 'eftermiddag', evening: 'kväll' } satisfies Record<
  NonNullable<Estimate['part']>,
  string
>

const sureness = { preliminary: 'preliminärt', sure: 'säkert' } satisfies Record<Estimate['sureness'], string>

/** Words for what is known of one patient, the same on every screen. */
const left = {
  discharged: 'utskriven',
  moved: 'flyttad',
  deceased: 'avliden',
  mistake: 'fel i listan',
  merged: 'sammanslagen med en annan rad',
} satisfies Record<Left['how'], string>

export const patientWords = {
  entryKinds,
  barriers,
  bases,
  laneMarks,
  answers,
  reasons,
  parts,
  sureness,
  number: 'personnummer',
  years: (age: number) => `${age} år`,
  bed: (bed: string) => `säng ${bed}`,
  left,
  readySince: (day: string) => `Utskrivningsklar sedan ${day}`,
  home: (when: string, sureness: string) => `Hem ${when} · ${sureness}`,
  homeBefore: (day: string) => `ändrat från ${day}`,
  homeOn: (day: string) => `hem ${day}`,
  readyFrom: (day: string) => `klar sedan ${day}`,
  noDate: 'Inget datum för hemgång',
  noNumber: 'personnummer saknas',
  reserve: (number: string) => `reservnummer ${number}`,
  noHealthCentre: 'Hälsocentral saknas',
  noReceiver: 'Kommunal vård planeras, men hälsocentral saknas',
} as const
