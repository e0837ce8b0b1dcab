import type { Finding } from './reasons.ts'
import type { LiabilityCase } from './stated.ts'

/** LUS 5:1 the municipality of residence, 5:2 the one that placed the person elsewhere. Who is not known owes nothing yet. */
export function payerOf({ residence, payer }: LiabilityCase): Finding {
  if (payer === null)
    return { leaves: 'none', reasons: [{ code: 'PAYER_UNCLEAR', paragraph: 'LUS 5:1', dates: {} }] }
  if (payer === residence) return { reasons: [] }
  return { reasons: [{ code: 'PAYER_NOT_RESIDENCE', paragraph: 'LUS 5:2', dates: {} }] }
}
