import type { NewCaseEvent } from './events.ts'
import { type Basis, type BasisEnd, declines, hasDeclinedSince, isAbout } from './facets/bases.ts'
import { partiesNow } from './facets/parties.ts'
import type { CaseState } from './state.ts'

/**
 * What it means that a basis ends. A consent that is taken back is a no to those whom it let in, but for those whom another
 * consent is still for: one that she has said no to since is for them no longer.
 */
export function endBasis(state: CaseState, basis: Basis, why: BasisEnd | null, id: string): NewCaseEvent[] {
  const ended: NewCaseEvent = { type: 'basisWithdrawn', body: { basis: basis.id, why } }
  if (why !== 'tookBack') return [ended]
  const others = state.bases.filter((it) => it.id !== basis.id)
  const kept = others.filter((it) => isConsent(it) && stands(it))
  const parties = kept.length === 0 ? basis.parties : coveredBy(basis, state).filter(isLeft(kept, state))
  return [ended, ...(parties.length > 0 ? decline({ ...state, bases: others }, parties, id) : [])]
}

/**
 * What it means that the person says no: consent she has given those units is taken back, and whatever was decided in spite of an
 * earlier no is decided anew. An assessment for others as well stands for them; for these it counts no more (`letsIn`).
 */
export function decline(state: CaseState, parties: Basis['parties'], id: string): NewCaseEvent[] {
  const ended = state.bases.filter((basis) => stands(basis) && isOver(basis, parties)).map(withdrawn)
  const isNews = parties === 'all' ? !hasDeclinedAll(state) : !parties.every((unit) => declines(state, unit))
  return ended.length > 0 || isNews ? [...ended, declined(id, parties)] : []
}

function isOver({ kind, parties: covers, despiteNo }: Basis, parties: Basis['parties']): boolean {
  // What the law allows whatever she wants.
  if (kind === 'minorAbuseCompulsory25_12') return false
  if (parties === 'all') return true
  if (covers === 'all') return despiteNo !== null
  const hit = covers.filter((unit) => parties.includes(unit)).length
  return despiteNo === null ? hit === covers.length : hit > 0
}

const isLeft = (kept: readonly Basis[], state: CaseState) => (unit: string) =>
  kept.every(({ parties, at }) => !isAbout(parties, unit) || hasDeclinedSince(state, unit, at))

const coveredBy = ({ parties }: Basis, state: CaseState): readonly string[] =>
  parties === 'all' ? partiesNow(state) : parties

const hasDeclinedAll = ({ declined: all }: CaseState): boolean =>
  all.some(({ parties, yes, withdrawnAt }) => withdrawnAt === null && parties === 'all' && yes.length === 0)

const isConsent = ({ kind }: Basis): boolean => kind === 'consent'
const stands = ({ withdrawnAt }: Basis): boolean => withdrawnAt === null

const withdrawn = ({ id, kind }: Basis): NewCaseEvent => ({
  type: 'basisWithdrawn',
  body: { basis: id, why: kind === 'consent' ? 'tookBack' : 'noLonger' },
})

const declined = (id: string, parties: Basis['parties']): NewCaseEvent => ({
  type: 'sharingDeclined',
  body: { decline: id, parties: parties === 'all' ? parties : [...parties] },
})
