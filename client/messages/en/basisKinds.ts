import type { basisKinds as swedish } from '../basisKinds.ts'
import type { Said } from '../said.ts'

export const basisKinds: Said<typeof swedish> = {
  consent: 'Consent',
  declined: 'Says no to sharing',
  noHarmAssessment: 'Harm assessment made',
  cannotConsent25_13: 'Cannot consent (OSL 25:13)',
  minorAbuseCompulsory25_12: 'Under 18, substance use or compulsory care (OSL 25:12)',
}
