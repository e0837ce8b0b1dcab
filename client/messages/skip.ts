import type { SkipReason } from '../../shared/case/facets/skippedTurns.ts'

const reasons = {
  partyMissing: 'En part saknas',
  notReady: 'Det går inte att ta ställning i dag',
  alreadyHome: 'Redan hemma',
  other: 'Annat',
} satisfies Record<SkipReason, string>

/** Passed over today, and why; it stands in the notes. */
export const skipWords = {
  title: 'Hoppa över i dag',
  why: 'Varför?',
  reasons,
  words: 'Några ord',
  go: 'Hoppa över',
  last: 'Ingen mer väntar: mötet avslutas.',
  goLast: 'Hoppa över och avsluta',
} as const
