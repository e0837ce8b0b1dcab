import type { EventTypes } from '../core/event.ts'
import { type FoldTable, foldOf } from '../core/fold.ts'
import type { CaseEvent } from './events.ts'
import { type Admission, admissionFolds, noAdmission } from './facets/admission.ts'
import { type AskedState, askedFolds, notAskedYet } from './facets/asked.ts'
import { type Assistance, assistanceFolds, noAssistance } from './facets/assistance.ts'
import { type Bases, basisFolds, noBases } from './facets/bases.ts'
import { type CaseChecklist, checklistFolds, nothingChecked } from './facets/checklist.ts'
import { confidentialFolds, type ForNamed, nothingForNamed } from './facets/confidential.ts'
import { type Destined, destinationFolds, noDestination } from './facets/destination.ts'
import { type EarlierStay, earlierStayFolds, noEarlierStay } from './facets/earlierStay.ts'
import { type Entries, entryFolds, noEntries } from './facets/entries.ts'
import { type Episode, episodeFolds, noEpisode } from './facets/episode.ts'
import { type Estimated, estimateFolds, noEstimate } from './facets/estimate.ts'
import { type FullTurns, fullTurnFolds, noFullTurns } from './facets/fullTurns.ts'
import { type HomeContacts, homeContactFolds, noHomeContacts } from './facets/homeContacts.ts'
import { type Identity, identityFolds, noIdentity } from './facets/identity.ts'
import { type InformedState, informedFolds, nobodyInformed } from './facets/informed.ts'
import { type Lanes, laneFolds, noLanes } from './facets/lanes.ts'
import { type Leaving, leavingFolds, nothingLeft } from './facets/leaving.ts'
import { type Merged, mergedFolds, notMerged } from './facets/merged.ts'
import { type Notices, noNotices, noticeFolds } from './facets/notices.ts'
import { noParties, type Parties, partyFolds } from './facets/parties.ts'
import { noPulses, type Pulses, pulseFolds } from './facets/pulses.ts'
import { noReadiness, type Readiness, readinessFolds } from './facets/readiness.ts'
import { noReceptions, type Receptions, receptionFolds } from './facets/receptions.ts'
import { noRecords, type Records, recordFolds } from './facets/records.ts'
import { noReserve, type Reserve, reserveFolds } from './facets/reserve.ts'
import { noResidence, type Residence, residenceFolds } from './facets/residence.ts'
import { noSip, type Sip, sipFolds } from './facets/sip.ts'
import { noSipFollowUps, type SipFollowUps, sipFollowUpFolds } from './facets/sipFollowUps.ts'
import { noSkippedTurns, type SkippedTurns, skippedTurnFolds } from './facets/skippedTurns.ts'
import { noTrack, type OnTrack, trackFolds } from './facets/track.ts'
import { nowhere, type Where, whereFolds } from './facets/where.ts'
import { noWords, type Words, wordsFolds } from './facets/words.ts'
import { noWorries, type Worries, worryFolds } from './facets/worries.ts'

/** One inpatient episode. Facets stay apart: no merged status. */
export type CaseState = Common &
  Where &
  Identity &
  Reserve &
  Episode &
  Merged &
  Estimated &
  Destined &
  Assistance &
  Receptions &
  Readiness &
  Admission &
  Notices &
  Sip &
  SipFollowUps &
  Residence &
  Parties &
  Bases &
  ForNamed &
  Words &
  AskedState &
  Lanes &
  OnTrack &
  CaseChecklist &
  Leaving &
  Entries &
  InformedState &
  SkippedTurns &
  HomeContacts &
  Pulses &
  Worries &
  EarlierStay &
  Records &
  FullTurns

type Common = {
  readonly id: string
  /** When anything of all this was last another. */
  readonly changedAt: number
}

/** What events make of one facet, whose `Own` they are. */
export type CaseFolds<Facet, Own extends EventTypes> = FoldTable<CaseState, CaseEvent, Facet, keyof Own>

export const emptyCase = (id: string): CaseState => ({
  id,
  changedAt: 0,
  ...nowhere,
  ...noIdentity,
  ...noReserve,
  ...noEpisode,
  ...notMerged,
  ...noEstimate,
  ...noDestination,
  ...noAssistance,
  ...noReceptions,
  ...noReadiness,
  ...noAdmission,
  ...noNotices,
  ...noSip,
  ...noSipFollowUps,
  ...noResidence,
  ...noParties,
  ...noBases,
  ...nothingForNamed,
  ...noWords,
  ...notAskedYet,
  ...noLanes,
  ...noTrack,
  ...nothingChecked,
  ...nothingLeft,
  ...noEntries,
  ...nobodyInformed,
  ...noSkippedTurns,
  ...noHomeContacts,
  ...noPulses,
  ...noWorries,
  ...noEarlierStay,
  ...noRecords,
  ...noFullTurns,
})

const folded = foldOf<CaseState, CaseEvent>(
  whereFolds,
  identityFolds,
  reserveFolds,
  episodeFolds,
  mergedFolds,
  estimateFolds,
  destinationFolds,
  assistanceFolds,
  receptionFolds,
  readinessFolds,
  admissionFolds,
  noticeFolds,
  sipFolds,
  sipFollowUpFolds,
  residenceFolds,
  partyFolds,
  basisFolds,
  confidentialFolds,
  wordsFolds,
  askedFolds,
  laneFolds,
  trackFolds,
  checklistFolds,
  leavingFolds,
  entryFolds,
  informedFolds,
  skippedTurnFolds,
  homeContactFolds,
  pulseFolds,
  worryFolds,
  earlierStayFolds,
  recordFolds,
  fullTurnFolds,
)

export const evolveCase = (before: CaseState, event: CaseEvent): CaseState => ({
  ...folded(before, event),
  changedAt: event.at,
})
