import { type FoldTable, foldOf } from '../core/fold.ts'
import { noDoor } from './door.ts'
import type { HuddleEvent } from './events.ts'
import { type Absences, absenceFolds, noAbsences } from './facets/absences.ts'
import { type Announced, announcedFolds, nothingAnnounced } from './facets/announced.ts'
import { type Attended, attendanceFolds, nobodyAttended } from './facets/attendance.ts'
import { type Chaired, chairFolds, noChair } from './facets/chair.ts'
import { type Companies, companyFolds, noCompanies } from './facets/companies.ts'
import { type Doored, doorFolds } from './facets/door.ts'
import { type Items, itemFolds, noItems } from './facets/items.ts'
import { noPlan, type Plan, planFolds } from './facets/plan.ts'
import { noSeats, type Seats, seatFolds } from './facets/seats.ts'
import { noStatus, type Status, statusFolds } from './facets/status.ts'

/** One list's meeting on one local day, folded from its events. */
export type HuddleState = { readonly id: string } & Plan &
  Status &
  Items &
  Announced &
  Doored &
  Chaired &
  Seats &
  Companies &
  Attended &
  Absences

/** What events make of one facet. */
export type HuddleFolds<Facet> = FoldTable<HuddleState, HuddleEvent, Facet>

export const emptyHuddle = (id: string): HuddleState => ({
  id,
  ...noPlan,
  ...noStatus,
  ...noItems,
  ...nothingAnnounced,
  ...{ door: noDoor },
  ...noChair,
  ...noSeats,
  ...noCompanies,
  ...nobodyAttended,
  ...noAbsences,
})

export const evolveHuddle = foldOf<HuddleState, HuddleEvent>(
  planFolds,
  statusFolds,
  itemFolds,
  announcedFolds,
  doorFolds,
  chairFolds,
  seatFolds,
  companyFolds,
  attendanceFolds,
  absenceFolds,
)
