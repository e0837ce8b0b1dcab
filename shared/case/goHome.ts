import type { ArenaState } from '../arena/state.ts'
import { tierFor } from '../policy/disclosed.ts'
import { type Item, itemsOf, openItems } from './checklist.ts'
import { partiesNow } from './facets/parties.ts'
import { readySince } from './facets/readiness.ts'
import { lacksHealthCentre } from './municipalCare.ts'
import type { CaseState } from './state.ts'

/** "Hemgångsklar", derived and never stored: another thing than "utskrivningsklar", which is the physician's alone (LUS 1:3). */
export type GoHome = {
  readonly isReady: boolean
  readonly lacksReadiness: boolean
  /** The municipality's health care is planned, and nobody knows which health centre takes over with it (LUS 2:1). */
  readonly lacksHealthCentre: boolean
  /** Units whose own part does not stand ready. */
  readonly lanes: readonly string[]
  readonly open: readonly Item[]
  /** Rows that could hold her, of which nobody knows whether they are needed: as little a yes as a no. */
  readonly unknown: readonly Item[]
}

/** Every row that is needed and blocks is confirmed, readiness stands, each unit's part is ready or not needed, and who receives her is known. */
export function goHomeOf(state: CaseState, arena: ArenaState): GoHome {
  const items = itemsOf(state, arena)
  const open = openItems(items)
  const unknown = items.filter(({ need, isBlocking }) => isBlocking && need === 'unknown')
  const lacksReadiness = readySince(state) === null
  const lacksCentre = lacksHealthCentre(state, arena)
  // Who may not be told of her can have no part that is ready.
  const told = [state.ward, ...partiesNow(state)].filter((unit) => tierFor(state, unit) === 'T1')
  const lanes = told.filter((unit) => isLacking(state.lanes[unit]?.mark))
  const lacking = open.length + unknown.length + lanes.length
  const isReady = lacking === 0 && !lacksReadiness && !lacksCentre
  return { isReady, lacksReadiness, lacksHealthCentre: lacksCentre, lanes, open, unknown }
}

const isLacking = (mark: CaseState['lanes'][string]['mark'] | undefined): boolean =>
  mark === undefined || mark === 'partly' || mark === 'blocked'
