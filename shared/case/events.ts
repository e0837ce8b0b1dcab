import type { EventOf, NewEventOf } from '../core/event.ts'
import { admissionEvents } from './facets/admission.ts'
import { askedEvents } from './facets/asked.ts'
import { assistanceEvents } from './facets/assistance.ts'
import { basisEvents } from './facets/bases.ts'
import { checklistEvents } from './facets/checklist.ts'
import { confidentialEvents } from './facets/confidential.ts'
import { destinationEvents } from './facets/destination.ts'
import { earlierStayEvents } from './facets/earlierStay.ts'
import { entryEvents } from './facets/entries.ts'
import { episodeEvents } from './facets/episode.ts'
import { estimateEvents } from './facets/estimate.ts'
import { fullTurnEvents } from './facets/fullTurns.ts'
import { homeContactEvents } from './facets/homeContacts.ts'
import { identityEvents } from './facets/identity.ts'
import { informedEvents } from './facets/informed.ts'
import { laneEvents } from './facets/lanes.ts'
import { leavingEvents } from './facets/leaving.ts'
import { mergedEvents } from './facets/merged.ts'
import { noticeEvents } from './facets/notices.ts'
import { partyEvents } from './facets/parties.ts'
import { pulseEvents } from './facets/pulses.ts'
import { readinessEvents } from './facets/readiness.ts'
import { receptionEvents } from './facets/receptions.ts'
import { recordEvents } from './facets/records.ts'
import { reserveEvents } from './facets/reserve.ts'
import { residenceEvents } from './facets/residence.ts'
import { sipEvents } from './facets/sip.ts'
import { sipFollowUpEvents } from './facets/sipFollowUps.ts'
import { skippedTurnEvents } from './facets/skippedTurns.ts'
import { trackEvents } from './facets/track.ts'
import { whereEvents } from './facets/where.ts'
import { wordsEvents } from './facets/words.ts'
import { worryEvents } from './facets/worries.ts'

/** Each facet's own. The tier of an event is that of what its body says. */
export const caseEvents = {
  ...whereEvents,
  ...identityEvents,
  ...reserveEvents,
  ...episodeEvents,
  ...mergedEvents,
  ...estimateEvents,
  ...destinationEvents,
  ...assistanceEvents,
  ...receptionEvents,
  ...readinessEvents,
  ...admissionEvents,
  ...noticeEvents,
  ...sipEvents,
  ...sipFollowUpEvents,
  ...residenceEvents,
  ...partyEvents,
  ...basisEvents,
  ...confidentialEvents,
  ...wordsEvents,
  ...askedEvents,
  ...laneEvents,
  ...trackEvents,
  ...checklistEvents,
  ...leavingEvents,
  ...entryEvents,
  ...informedEvents,
  ...skippedTurnEvents,
  ...homeContactEvents,
  ...pulseEvents,
  ...worryEvents,
  ...earlierStayEvents,
  ...recordEvents,
  ...fullTurnEvents,
}

export type CaseEvent = EventOf<typeof caseEvents>
export type NewCaseEvent = NewEventOf<typeof caseEvents>
