import type { Estimate } from '../../shared/case/facets/estimate.ts'
import { estimateWords } from './estimate.ts'
import { patientWords } from './patient.ts'

interface Change {
  readonly from: Estimate | null
  readonly to: Estimate | null
  readonly reason: string | null
  readonly calledOffBy: string | null
}

const noDay = 'ingen dag'
const said = (estimate: Estimate | null, today: string) =>
  estimate === null ? noDay : estimateWords(estimate, today)

/** "ons 18 nov → fre 20 nov, preliminärt. Feber i natt": from what to what, how sure, and why. */
function line({ from, to, reason, calledOffBy }: Change, today: string): string {
  const sureness = to && patientWords.sureness[to.sureness]
  const days = from || to ? `${said(from, today)} → ${said(to, today)}` : null
  const moved = [days, sureness].filter(Boolean).join(', ')
  const judged = calledOffBy && `Bedömt av ${calledOffBy}`
  return [moved, judged, reason].filter(Boolean).join('. ')
}

/** A changed day for going home: who is told, who knows, and whom to call. */
export const changeWords = {
  line,
  title: ({ calledOffBy }: Pick<Change, 'calledOffBy'>) =>
    calledOffBy === null ? 'Dagen för hemgång är ändrad' : 'Försämrad – hemgången är inställd',
  seen: 'Vi har sett det',
  seenFor: (name: string) => `Vi har sett det, ${name}`,
  isSeen: 'Ni har sett den nya dagen',
  waits: (names: readonly string[]) => `Vet inte än: ${names.join(', ')}`,
  notAllKnow: 'Alla vet inte om det än:',
  heard: 'Alla hörde',
  wasHeard: 'Antecknat för dem som är med.',
  call: 'Ring nu',
  called: 'Ringt',
  calledFor: (unit: string) => `Ringt: ${unit} vet`,
  wasCalled: (unit: string) => `Antecknat: ${unit} vet.`,
} as const
