import { type ArenaState, nameOf } from '../../arena/state.ts'
import { type AskedState, type KinConsent, knowsDate, patientMark, type Wish } from '../facets/asked.ts'
import type { LaneMark } from '../facets/lanes.ts'
import type { CaseState } from '../state.ts'

/** The patient's own lane, and that of those close to her. */
export type PatientPart = {
  /** As the others' marks; null while nobody has asked her. */
  mark: LaneMark | null
  asked: {
    on: string
    /** Who asked her. */
    byName: string
    askedBy: string | null
    knowsDate: boolean
    wish: Wish
    line: string | null
  } | null
  nextOfKin: { consent: KinConsent | null; promised: string | null } | null
}

export function patientPart(state: AskedState & Pick<CaseState, 'estimate'>, arena: ArenaState): PatientPart {
  const { asked, nextOfKin } = state
  return {
    mark: patientMark(state),
    asked: asked && {
      on: asked.on,
      byName: asked.askedBy ?? nameOf(arena, asked.by),
      askedBy: asked.askedBy,
      knowsDate: knowsDate(state),
      wish: asked.wish,
      line: asked.line,
    },
    nextOfKin: nextOfKin && { consent: nextOfKin.consent, promised: nextOfKin.promised },
  }
}
