import type { NewCaseEvent } from './events.ts'
import type { BasisEnd, Scope } from './facets/bases.ts'
import { type Basis, declines } from './facets/bases.ts'
import { partiesNow } from './facets/parties.ts'
import type { CaseState } from './state.ts'

/**
 * What it means that a basis ends. A consent that is taken back is a no to those whom it let in, but for those whom another
 * consent is still for.
 */
export function endBasis(state: CaseState, basis: Basis, why: BasisEnd | null, decline: string) {
  const events: NewCaseEvent[] = [{ type: 'basisWithdrawn', body: { basis: basis.id, why } }]
  if (why !== 'tookBack') return events
  const kept = state.bases.filter((it) => isConsent(it) && stands(it) && it.id !== basis.id)
  const parties = kept.length === 0 ? basis.parties : coveredBy(basis, state).filter(isLeft(kept))
  if (parties.length > 0) events.push(declined(decline, parties))
  return events
}

/**
 * What it means that the person says no: consent she has given those units is taken back, and whatever was decided in spite of an
 * earlier no is decided anew. An assessment for others as well stands for them; for these it counts no more (`letsIn`).
 */
export function decline(state: CaseState, parties: Scope, id: string): NewCaseEvent[] {
  const ended = state.bases.filter((basis) => stands(basis) && isOver(basis, parties)).map(withdrawn)
  const isNews = parties === 'all' ? !hasDeclinedAll(state) : !parties.every((unit) => declines(state, unit))
  return ended.length > 0 || isNews ? [...ended, declined(id, parties)] : []
}

function isOver({ kind, parties: covers, despiteNo }: Basis, parties: Scope): boolean {
  // What the law allows whatever she wants.
  if (kind === 'minorAbuseCompulsory25_12') return false
  if (parties === 'all') return true
  if (covers === 'all') return despiteNo !== null
  const hit = covers.filter((unit) => parties.includes(unit)).length
  return despiteNo === null ? hit === covers.length : hit > 0
}

const isLeft = (kept: readonly Basis[]) => (unit: string) =>
  kept.every(({ parties }) => parties !== 'all' && !parties.includes(unit))

const coveredBy = ({ parties }: Basis, state: CaseState): readonly string[] =>
  parties === 'all' ? partiesNow(state) : parties

const hasDeclinedAll = ({ declined: all }: CaseState): boolean =>
  all.some(
    ({ parties, except, withdrawnAt }) => withdrawnAt === null && parties === 'all' && except.length === 0,
  )

const isConsent = ({ kind }: Basis): boolean => kind === 'consent'
const stands = ({ withdrawnAt }: Basis): boolean => withdrawnAt === null

const withdrawn = ({ id, kind }: Basis): NewCaseEvent => ({
  type: 'basisWithdrawn',
  body: { basis: id, why: kind === 'consent' ? 'tookBack' : 'noLonger' },
})

const declined = (id: string, parties: 'all' | readonly string[]): NewCaseEvent => ({
  type: 'sharingDeclined',
  body: { decline: id, parties: parties === 'all' ? parties : [...parties] },
})
