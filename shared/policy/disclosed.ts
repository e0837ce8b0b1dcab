import { type Basis, type CaseState, declines, emptyCase, partiesNow } from '../case/state.ts'
import type { caseFields } from './fields.ts'

/** Someone for whom something is disclosed: a person in one commission at a time. */
export type Reader = { readonly person: string; readonly unit: string }

/** A case with no more in it than this reader may have; what is withheld is as in an empty case. */
export type DisclosedCase = CaseState & { readonly tier: 'T0' | 'T1' }

/**
 * The one rule of secrecy: what this reader may have of this case now, or null when not even that it exists.
 * The ward owns its record. A party has the statutory minimum (LUS 2:1–2) and, with a recorded basis, what the huddle needs.
 * Protected identity stays with the ward, and so does a patient who was listed by mistake.
 */
export function disclosed(state: CaseState, reader: Pick<Reader, 'unit'>): DisclosedCase | null {
  const tier = tierFor(state, reader.unit)
  if (tier === null) return null
  if (tier === 'T1') return { ...state, tier }
  const own = state.parties.filter((party) => party.unit === reader.unit)
  return { ...emptyCase(state.id), ...keepT0(state), parties: own, tier }
}

/** T1: everything. T0: the statutory minimum. Null: not even that the case exists. */
export function tierFor(state: CaseState, unit: string): DisclosedCase['tier'] | null {
  if (state.episode.state === 'none') return null
  if (unit === state.ward) return 'T1'
  if (state.protectedIdentity || state.episode.state === 'mistake') return null
  if (!partiesNow(state).includes(unit)) return null
  return basisFor(state, unit) ? 'T1' : 'T0'
}

/** The recorded fact that lets a unit have more than the statutory minimum; the newest one that covers it. */
export const basisFor = (state: CaseState, unit: string): Basis | undefined =>
  state.bases.findLast((basis) => letsIn(basis, state, unit))

/**
 * A no stands over every assessment that was made without it (OSL 10:1, 25:1); what the law allows whatever the person wants
 * (25:12) stands beside it.
 */
export const letsIn = (basis: Basis, state: CaseState, unit: string): boolean =>
  basis.withdrawnAt === null &&
  (basis.parties === 'all' || basis.parties.includes(unit)) &&
  (basis.kind === 'minorAbuseCompulsory25_12' || basis.despiteNo !== null || !declines(state, unit))

/** The units that may be in the room while this patient is spoken of, the ward among them. */
export const entitledUnits = (state: CaseState): readonly string[] =>
  [state.ward, ...partiesNow(state)].filter(
    (unit, at, all) => all.indexOf(unit) === at && tierFor(state, unit) === 'T1',
  )

function keepT0(state: CaseState): Pick<CaseState, T0Field> {
  const { id, identity, protectedIdentity, ward, payer, healthCentre, estimate, episode } = state
  return { id, identity, protectedIdentity, ward, payer, healthCentre, estimate, episode }
}

type T0Field = {
  [F in keyof typeof caseFields]: (typeof caseFields)[F] extends 'T0' ? F : never
}[keyof CaseState]
