import { type Basis, declines, hasDeclinedSince, isAbout } from '../case/facets/bases.ts'
import { type Confidential, isSameReader } from '../case/facets/confidential.ts'
import { partiesNow } from '../case/facets/parties.ts'
import { type CaseState, emptyCase } from '../case/state.ts'
import type { caseFields } from './fields.ts'

/** Someone for whom something is disclosed: a person in one commission at a time. */
export type Reader = { readonly person: string; readonly unit: string }

/** A case with no more in it than this reader may have; what is withheld is as in an empty case. */
export type DisclosedCase = CaseState & { readonly tier: 'T0' | 'T1' }

/**
 * The one rule of secrecy: what this reader may have of this case now, or null when not even that it exists.
 * The ward owns its record. A party has the statutory minimum (LUS 2:1–2) and, with a recorded basis, what the huddle needs.
 * Protected identity stays with the ward, and so does a patient who was listed by mistake. What is confidential (T2) is in no view
 * at all, not the ward's either: it is asked for by itself (`confidentialFor`).
 */
export function disclosed(state: CaseState, reader: Pick<Reader, 'unit'>): DisclosedCase | null {
  const tier = tierFor(state, reader.unit)
  if (tier === null) return null
  if (tier === 'T1') return { ...state, ...withoutT2, tier }
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
  isAbout(basis.parties, unit) &&
  (standsBesideNo(basis) || !declines(state, unit))

const standsBesideNo = ({ kind, despiteNo }: Basis): boolean =>
  kind === 'minorAbuseCompulsory25_12' || despiteNo !== null

/** What is for named persons alone: the one who wrote it and those it was opened to, while they may have all the rest. Else not even that it exists. */
export function confidentialFor(state: CaseState, reader: Reader): Confidential | null {
  const { confidential, ward, bases } = state
  if (!confidential || tierFor(state, reader.unit) !== 'T1') return null
  // What was recorded afterwards, her yes after a no too, opens the rest again, and not this: it was chosen for what stood then.
  const stoodThen = bases.some(
    (basis) =>
      basis.at <= confidential.at &&
      letsIn(basis, state, reader.unit) &&
      (standsBesideNo(basis) || !hasDeclinedSince(state, reader.unit, basis.at)),
  )
  if (reader.unit !== ward && !stoodThen) return null
  const isAuthor = isSameReader(reader, { person: confidential.by, unit: confidential.unit })
  return isAuthor || confidential.readers.some((it) => isSameReader(it, reader)) ? confidential : null
}

/** The units that may be in the room while this patient is spoken of, the ward among them. */
export const entitledUnits = (state: CaseState): readonly string[] =>
  [state.ward, ...partiesNow(state)].filter(
    (unit, at, all) => all.indexOf(unit) === at && tierFor(state, unit) === 'T1',
  )

const withoutT2: Pick<CaseState, FieldOf<'T2'>> = { confidential: null }

function keepT0(state: CaseState): Pick<CaseState, FieldOf<'T0'>> {
  const { id, identity, reserve, protectedIdentity, ward, payer, healthCentre, estimate, episode } = state
  return { id, identity, reserve, protectedIdentity, ward, payer, healthCentre, estimate, episode }
}

type FieldOf<Tier> = {
  [F in keyof typeof caseFields]: (typeof caseFields)[F] extends Tier ? F : never
}[keyof CaseState]
