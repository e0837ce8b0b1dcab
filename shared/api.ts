import type { UnitFunction } from './arena/events.ts'
import type { Refusal } from './core/refusal.ts'
import type { HuddleState } from './huddle/state.ts'

/** What HTTP answers: a value or a refusal, never a half. */
export type Answer<Value> = { ok: true; answer: Value } | { ok: false; refusal: Refusal }

/** Who this tab is. */
export type Me = {
  persona: string
  person: string
  unit: string
  name: string
  unitName: string
  function: UnitFunction
  arena: string
  practice: boolean
  /** The server's local day. */
  today: string
}

export type Morning = {
  today: string
  wards: readonly {
    ward: string
    wardName: string
    start: string
    /** Null until the ward has planned it. */
    huddle: string | null
    status: HuddleState['status'] | null
  }[]
}

/** One of the people that a rehearsal offers with one click. */
export type PersonaOffer = {
  id: string
  person: string
  unit: string
  name: string
  unitName: string
  organisation: string
  role: string
  hint: string
}
