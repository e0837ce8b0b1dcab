import type { BasisKind } from '../../shared/case/facets/bases.ts'
import type { Sharing } from '../../shared/case/views/sharing.ts'

/** What is being filled in; nothing that matters is chosen beforehand. */
export type BasisDraft = {
  kind: BasisKind | 'declined' | null
  scope: 'all' | 'some' | null
  units: readonly string[]
  assessor: string
  why: string
}
export type BasisLack = 'kind' | 'whom' | 'assessor' | 'why'

/** What it would mean: for whom, whom it lets in or out by name, and whose no it goes over. */
export function readBasis({ kind, scope, units }: BasisDraft, { parties }: Sharing) {
  const isMeant = ({ unit }: { unit: string }) => scope === 'all' || units.includes(unit)
  const meant = scope === null ? [] : parties.filter(isMeant)
  const goesOverNo = kind === 'noHarmAssessment' || kind === 'cannotConsent25_13'
  return {
    parties: scope === 'all' ? ('all' as const) : meant.map(({ unit }) => unit),
    isAssessed: kind !== null && kind !== 'consent' && kind !== 'declined',
    over: goesOverNo ? meant.filter(({ declined }) => declined).map(({ name }) => name) : [],
    comeIn: meant.filter(({ isTold }) => !isTold).map(({ name }) => name),
    goOut: [...new Set(meant.flatMap(({ noLetsOut }) => noLetsOut))],
  }
}

export type BasisRead = ReturnType<typeof readBasis>

/** Who stands for it: named where it is another than the one who records it, and always where it goes over her no, with why. */
export function assessmentOf(
  { assessor, why }: BasisDraft,
  { isAssessed, over }: BasisRead,
  recordedBy: string,
) {
  const isOverNo = over.length > 0
  const isNamed = isAssessed && (isOverNo || assessor.trim() !== recordedBy)
  return { assessedBy: isNamed ? assessor : null, despiteNo: isOverNo ? why : null }
}

/** The first thing that is still to be said. */
export function lackOf(
  { kind, assessor, why }: BasisDraft,
  { parties, isAssessed, over }: BasisRead,
): BasisLack | null {
  if (kind === null) return 'kind'
  if (parties.length === 0) return 'whom'
  if (isAssessed && assessor.trim() === '') return 'assessor'
  return over.length > 0 && why.trim() === '' ? 'why' : null
}
