import type { UnitFunction } from './arena/events.ts'
import type { ArrangedView } from './case/views/change.ts'
import type { Refusal } from './core/refusal.ts'
import type { HuddleState } from './huddle/state.ts'
import type { OpenCase } from './list/match.ts'
import type { Reading, ReadRefusalCode } from './list/reading.ts'
import type { Column } from './list/row.ts'
import type { DayReading } from './list/state.ts'

/** More lines than this in one confirm would hold up a huddle that is going on. */
export const maxLines = 200

/** What HTTP answers: a value or a refusal, never a half. */
export type Answer<Value> = { ok: true; answer: Value } | { ok: false; refusal: Refusal }

/** Who this tab is. */
export type Me = {
  persona: string
  person: string
  unit: string
  name: string
  unitName: string
  /** What one's unit does, or that one manages it or reviews its organisation's log. */
  function: UnitFunction | 'manager' | 'logReviewer'
  arena: string
  practice: boolean
  /** The server's local day. */
  today: string
}

export type Morning = {
  today: string
  /** Since when one's own calendar has an address (ms); null: it has none. */
  calendar: number | null
  /** Own meetings that are over, the latest first: their notes can be read. */
  held: readonly { huddle: string; day: string }[]
  /** Of every arena in which the person holds a commission; `persona` is who one is there. */
  wards: readonly {
    persona: string
    unitName: string
    arena: string
    arenaName: string
    ward: string
    wardName: string
    start: string
    /** Null until the ward has planned it. */
    huddle: string | null
    status: HuddleState['status'] | null
  }[]
}

/** One who works at a unit; `inCare`: with its patients. `manages`: decides for it. */
export type StaffMember = { person: string; name: string; inCare: boolean; manages: boolean }
/** A unit, how it is reached, and all who work there today. */
export type StaffUnit = { unit: string; name: string; phone: string; people: readonly StaffMember[] }

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

export type Place = { id: string; name: string }

/** A ward's list as such: nothing about patients. */
export type WardList = {
  /** Today's last reading, in numbers; null until someone has read a list today. */
  last: DayReading | null
  /** Another system has sent a list, and nobody has looked it over yet. */
  waiting: { sender: string; at: number } | null
  /** What a patient can belong to. */
  municipalities: readonly Place[]
  healthCentres: readonly Place[]
  /** How reserve numbers are written here (shared/case/reserve.ts). */
  reserveFormats: readonly string[]
  /** Whom to choose from when somebody says who has decided (`physiciansOf`). */
  physicians: readonly string[]
}

/** How a list is to be read: what the ward says of its columns, and which sheet. Travels as a header, since headings are the ward's own words. */
export type ReadWishes = { mapping: Readonly<Record<string, Column>>; sheet: string | null; pasted: boolean }
export const wishesHeader = 'x-list-wishes'

/** A list that was read, with the ward's open cases to set it against; or why it could not be read. Nothing has changed. */
export type ListRead =
  | {
      read: true
      reading: Reading
      open: readonly OpenCase[]
      /** Open cases that a line with protected identity is about, or may be: to be taken out of the shared list. */
      protects: readonly { line: number; case: string }[]
      /** Open cases with rows of the checklist that should hold them, and how many: a discharge says why all the same. */
      held: readonly { case: string; rows: number }[]
      /** What is arranged for the day of an open case: a list that says another turns it over. */
      arranged: readonly { case: string; of: readonly ArrangedView[] }[]
    }
  | { read: false; why: ReadRefusalCode }
