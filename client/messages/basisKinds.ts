import type { BasisKind } from '../../shared/case/facets/bases.ts'

/** What lets others be told, and the no, each by its name. */
export const basisKinds = {
  consent: 'Samtycke',
  declined: 'Säger nej till att dela',
  noHarmAssessment: 'Menprövning gjord',
  cannotConsent25_13: 'Kan inte samtycka (OSL 25:13)',
  minorAbuseCompulsory25_12: 'Under 18, missbruk eller tvångsvård (OSL 25:12)',
} satisfies Record<BasisKind | 'declined', string>
