import type { BarrierCode } from '../case/barriers.ts'
import type { BasisKind } from '../case/facets/bases.ts'
import type { Answer, EntryAnswer, EntryContent } from '../case/facets/entries.ts'
import type { Left } from '../case/facets/episode.ts'
import type { Estimate } from '../case/facets/estimate.ts'
import type { LaneMark } from '../case/facets/lanes.ts'
import type { SkipReason } from '../case/facets/skippedTurns.ts'
import type { CommandType } from '../commands.ts'
import type { Refusal } from '../core/refusal.ts'
import type { AgendaReason } from '../huddle/agenda.ts'
import type { Clock } from '../huddle/clock.ts'
import type { Block, HeldBackReason, Instead } from '../huddle/events.ts'

/** What one connection is shown of a huddle. Each slice is sent when it changes; a reader never gets one meant for others. */
export type Slices = {
  meeting: MeetingSlice
  place: PlaceSlice
  agenda: AgendaSlice
  window: WindowSlice | null
  patient: PatientSlice | null
  confidential: ConfidentialSlice | null
  clock: ClockSlice | null
  people: PeopleSlice
  upNext: UpNextSlice | null
  drafts: readonly DraftSlice[]
  call: CallSlice
  said: SaidSlice
  offers: OffersSlice
}
export type SliceName = keyof Slices

/** The meeting as such: nothing about patients. */
export type MeetingSlice = {
  huddle: string
  practice: boolean
  arena: string
  wardName: string
  day: string
  startsAt: number
  status: 'planned' | 'hall' | 'running' | 'ended'
  lead: { person: string; name: string; lost: boolean }
  deputy: { person: string; name: string }
  me: {
    person: string
    name: string
    unit: string
    unitName: string
    seat: string | null
    ward: boolean
    leads: boolean
    mayLead: boolean
  }
}

/** Where this reader stands. `epoch` fences everything about a patient. */
export type PlaceSlice =
  | { at: 'outside' | 'hall' | 'held' | 'after' }
  | { at: 'closing' | 'inside'; epoch: number }
  | { at: 'heldBack'; epoch: number; reason: HeldBackReason }

export type AgendaLine = {
  item: string
  case: string
  /** "Karlsson, E" */
  name: string
  kind: 'turn' | 'followUp'
  state: 'queued' | 'current' | 'done' | 'skipped'
  later: boolean
  skip: SkipReason | null
  reason: AgendaReason
  /** Facts for the ward's own list; null where this reader may not have them. */
  detail: AgendaDetail | null
  /** Null to all but the ward: times of one patient tell of those before it. */
  times: { planned: number; predicted: number; end: number; spentMs: number; minutes: number } | null
}
export type AgendaDetail = {
  given: string
  family: string
  birthDate: string | null
  /** Null once she has left: another may lie there now. */
  bed: string | null
  left: Left | null
  estimate: Estimate | null
  estimateBefore: Estimate | null
  readySince: string | null
  /** For the ward: somebody outside may have more than the minimum. For another unit: it may itself. */
  basis: boolean
  lanes: readonly { unit: string; short: string; function: string; mark: LaneMark | null }[]
  /** The line beside the mark, for the reader's own part. */
  ourLine: string | null
  open: readonly {
    entry: string
    text: string
    owner: string | null
    due: string | null
    dueOn: string | null
    dueAt: string | null
    /** What the reader's own unit has answered; null where the action is another's. */
    toUs: { answer: Answer | null } | null
  }[]
  actions: number
  /** What the ward's own form is filled with; null to all others. */
  own: { number: string | null; admittedOn: string | null; declined: boolean } | null
}
export type AgendaBlock = {
  block: Block
  payer: string
  healthCentre: string | null
  items: readonly AgendaLine[]
}
export type AgendaSlice = {
  blocks: readonly AgendaBlock[]
  /** The ward's alone. */
  pace: { done: number; total: number; startsAt: number; plannedEnd: number; predictedEnd: number } | null
}

/** The reader's own time, in whole minutes of server time; rides on the beat. */
export type WindowSlice = { from: number; to: number; patients: number }

export type EntrySlice = {
  id: string
  content: EntryContent
  at: number
  byName: string
  unitShort: string
  ownerName: string | null
  state: 'open' | 'done' | 'struck' | 'superseded'
  /** Asked of a unit that has not answered. */
  awaits: boolean
  /** From an earlier huddle: yesterday's open action opens its own patient's item. */
  earlier: boolean
  answers: readonly (EntryAnswer & { unit: string; unitShort: string; byName: string })[]
}

/** The open patient: one identical slice for the whole circle. */
export type PatientSlice = {
  epoch: number
  item: string
  case: string
  kind: 'turn' | 'followUp'
  given: string
  family: string
  number: string | null
  birthDate: string | null
  ward: string
  bed: string | null
  left: Left | null
  payer: string
  healthCentre: string | null
  readySince: string | null
  estimate: Estimate | null
  estimateBefore: Estimate | null
  words: { text: string } | null
  basis: { kind: BasisKind; at: number } | null
  /** The ward, then the parties as they came; `inCircle` false: lacks a basis and hears nothing. `declined`: the patient says no to it. */
  parties: readonly {
    unit: string
    name: string
    short: string
    function: string
    phone: string
    inCircle: boolean
    declined: boolean
    lane: { mark: LaneMark; line: string | null } | null
  }[]
  entries: readonly EntrySlice[]
  barriers: readonly BarrierCode[]
  /** Units that could be added with one key: functions of the payer municipality and region rehab that are not parties yet. */
  couldJoin: readonly { unit: string; name: string }[]
}

/** There is something that this very reader may ask to read, of the patient who is open; null to everybody else. `version`: another when it was written anew. */
export type ConfidentialSlice = { epoch: number; version: number }

export type ClockSlice = { epoch: number } & Clock

/** What the reader's own unit has said of today, and whether the reader sits undisturbed. */
export type SaidSlice = { absence: Instead | null; undisturbed: boolean }

/** One who is here: those of one seat stand together, whose seat it is first, then who sits with them before the same camera. */
export type PersonHere = {
  seat: string
  person: string
  name: string
  unit: string
  unitName: string
  /** There to listen: said so, or has no part in anybody's care. */
  observes: boolean
  /** How many more sit there whom nobody has named; stands with the one whose seat it is. */
  unnamed: number
  /** Has said that nobody else hears or sees; null to all but the lead. */
  undisturbed: boolean | null
}
/** A party that is not here, or is needed in another meeting until then, and what it has said is to be done instead. */
export type MissingParty = {
  unit: string
  name: string
  phone: string
  instead: { how: 'colleague'; name: string | null } | Exclude<Instead, { how: 'colleague' }> | null
  /** Server time, in whole minutes. */
  busyUntil: number | null
}
/** Someone in a room who has to go out before a patient is opened. `roomName`: the unit whose camera it is. */
export type StrangerHere = {
  seat: string
  person: string
  name: string
  unitName: string
  roomName: string
}
export type PeopleSlice = {
  /** In the hall everyone, in an item the circle; nobody while held. */
  here: readonly PersonHere[]
  /** The lead's alone: how many wait outside the circle, and who is missing: in an item of its parties, in the hall of all that today's patients concern. */
  waiting: number | null
  missing: readonly MissingParty[]
  /** The lead's alone: who came into a room while a patient is open who is not for them. */
  strangers: readonly StrangerHere[]
}

/** The lead's alone: who comes next, and whether the same people stay. */
export type UpNextSlice = {
  item: string
  name: string
  predicted: number
  sameCircle: boolean
  missing: readonly MissingParty[]
  /** A block announced for later, by its municipality: it is passed for this patient, or is this patient's own and nobody else can be taken (`isNext`). */
  early: { name: string; at: number; isNext: boolean } | null
  /** Another block could go first. */
  mayPostpone: boolean
  withoutBasis: readonly string[]
  /** She says no to some of them. */
  declined: boolean
  strangers: readonly StrangerHere[]
  /** From three minutes before a turn, or a block, that somebody is missing for. */
  toCall: ToCallSlice | null
}

/** Whom to call, each with the patient they are missing for first, and whether others can be taken before her (`postpone`: why not). */
export type ToCallSlice = {
  item: string
  at: number
  parties: readonly {
    unit: string
    name: string
    phone: string
    people: readonly { name: string; phone: string }[]
    given: string
    family: string
  }[]
  postpone: Refusal | null
}

/** What somebody is writing, of the patient of that opening. */
export type DraftSlice = {
  author: string
  name: string
  unitShort: string
  kind: string
  text: string
  epoch: number
}

/** The media room this seat should be in now, by an opaque name; null: be silent. `ahead`: one to be in too, unheard and unhearing, until it is the room. */
export type CallSlice = {
  room: string | null
  ahead: string | null
  video: 'on' | 'starting' | 'none' | 'leftOut'
  /** The opening that waits for this seat's word that it has left the room before (`sayLeft`). */
  sayLeft: number | null
}

/** Which commands this reader may give now: null, or the reason why not. The client never guesses a rule. */
export type OffersSlice = Partial<Record<CommandType, Refusal | null>>
