import type { ArenaState } from '../arena/state.ts'
import { keyed } from '../core/keyed.ts'
import { itemsOf } from './checklist.ts'
import { partiesNow } from './facets/parties.ts'
import type { CaseState } from './state.ts'

/** The row of the usual list that is needed when she is to be enrolled in home nursing. */
const enrolment = 'home-nursing-start'

/** The municipality's own health care is to look after her at home: home nursing or its rehab is with, or she is to be enrolled. */
export const isMunicipalCarePlanned = (state: CaseState, arena: ArenaState): boolean =>
  partiesNow(state).some((id) => {
    const fn = keyed(arena.units, id)?.function
    return (fn === 'homeNursing' || fn === 'municipalRehab') && state.lanes[id]?.mark !== 'notApplicable'
  }) || itemsOf(state, arena).some(({ row, need }) => row.code === enrolment && need === 'needed')

/** Then the region's outpatient care is told as well (LUS 2:1), and appoints her contact (2:5): nobody can while her health centre is not known. */
export const lacksHealthCentre = (state: CaseState, arena: ArenaState): boolean =>
  state.healthCentre === null && isMunicipalCarePlanned(state, arena)
