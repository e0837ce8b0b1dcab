import * as v from 'valibot'
import { barrierCodes } from '../case/barriers.ts'
import { BasisKind } from '../case/facets/bases.ts'
import { Answer, EntryKind } from '../case/facets/entries.ts'
import { EpisodeEnd } from '../case/facets/episode.ts'
import { Estimate } from '../case/facets/estimate.ts'
import { SkipReason } from '../case/facets/skippedTurns.ts'
import { Day, Id, Slug, Time } from '../core/schema.ts'

const Millis = v.number()

export const NoteAnswer = v.strictObject({
  unit: v.string(),
  answer: Answer,
  said: v.picklist(['tapped', 'inRoom', 'byPhone']),
  /** Whose words the lead recorded. */
  saidBy: v.nullable(v.string()),
  note: v.nullable(v.string()),
  /** Who is to decide, where the unit could not by itself. */
  manager: v.nullable(v.string()),
  byName: v.string(),
  at: Millis,
  /** Not in the meeting: given when it was over. */
  afterwards: v.boolean(),
  /** It stood when the meeting ended, and has been taken back since. */
  takenBackAt: v.nullable(Millis),
})
export type NoteAnswer = v.InferOutput<typeof NoteAnswer>

/** What was written, as it stands now: struck and superseded ones stay and say so (PDL 3:14). */
export const NoteEntry = v.strictObject({
  id: Id,
  kind: EntryKind,
  text: v.string(),
  code: v.nullable(v.picklist(barrierCodes)),
  /** Name of the accountable unit, and of the person there. */
  owner: v.nullable(v.string()),
  ownerUnit: v.nullable(Slug),
  ownerName: v.nullable(v.string()),
  /** It is the reader's own unit that has taken it on. */
  own: v.boolean(),
  due: v.nullable(v.string()),
  dueOn: v.nullable(Day),
  dueAt: v.nullable(Time),
  at: Millis,
  byName: v.string(),
  byUnit: v.string(),
  state: v.picklist(['open', 'done', 'struck', 'superseded']),
  /** Since when it is no longer open, and by whom. */
  closed: v.nullable(v.strictObject({ at: Millis, byName: v.string() })),
  supersedes: v.nullable(Id),
  /** Written in this huddle, carried over from one before it, or put right afterwards. */
  from: v.picklist(['here', 'earlier', 'afterwards']),
  /** Asked of a unit that has not answered. */
  awaits: v.boolean(),
  answers: v.array(NoteAnswer),
})
export type NoteEntry = v.InferOutput<typeof NoteEntry>

/** How and when the stay ended; null while she is here. */
export const NoteLeft = v.nullable(
  v.strictObject({ how: v.picklist([...EpisodeEnd.options, 'merged']), on: v.nullable(Day) }),
)

export const NotePatient = v.strictObject({
  case: Id,
  given: v.string(),
  family: v.string(),
  number: v.nullable(v.string()),
  birthDate: v.nullable(Day),
  payer: v.string(),
  healthCentre: v.nullable(v.string()),
  estimate: v.nullable(Estimate),
  kind: v.picklist(['turn', 'followUp']),
  outcome: v.picklist(['done', 'skipped', 'notReached']),
  /** False: the reader has the statutory minimum only (LUS 2:1–2), and everything below is empty. */
  whole: v.boolean(),
  bed: v.nullable(v.string()),
  left: NoteLeft,
  skip: v.nullable(v.strictObject({ reason: SkipReason, words: v.nullable(v.string()) })),
  words: v.nullable(v.string()),
  minutes: v.nullable(v.strictObject({ planned: v.number(), usedMs: Millis })),
  /** What let the parties in, where it was recorded in this huddle. */
  bases: v.array(
    v.strictObject({
      kind: BasisKind,
      at: Millis,
      byName: v.string(),
      /** Another than the one who wrote it down. */
      assessedBy: v.nullable(v.string()),
    }),
  ),
  entries: v.array(NoteEntry),
})
export type NotePatient = v.InferOutput<typeof NotePatient>

export const NoteSpan = v.strictObject({ from: Millis, to: Millis })
export type NoteSpan = v.InferOutput<typeof NoteSpan>

/** One unit's attendance: nobody there means missing. `observed`: was there to listen only. */
export const NoteParty = v.strictObject({
  unit: Slug,
  name: v.string(),
  /** Spans are null for people of other units: when they came and went tells of patients that are not the reader's. */
  people: v.array(
    v.strictObject({ name: v.string(), observed: v.boolean(), spans: v.nullable(v.array(NoteSpan)) }),
  ),
  /** How many more sat with them whom nobody named. */
  unnamed: v.number(),
})
export type NoteParty = v.InferOutput<typeof NoteParty>

export const Notes = v.strictObject({
  huddle: Id,
  arena: v.string(),
  practice: v.boolean(),
  ward: v.string(),
  /** The unit these notes are for; the ward's own have everything. */
  unit: v.string(),
  whole: v.boolean(),
  day: Day,
  startsAt: Millis,
  leadName: v.string(),
  /** The ward's alone: the length of the whole tells of patients that are not the reader's. */
  time: v.nullable(
    v.strictObject({
      plannedEnd: Millis,
      startedAt: v.nullable(Millis),
      endedAt: Millis,
      /** How late the first patient was opened, in whole minutes; negative when early. */
      startDelay: v.nullable(v.number()),
      usedMs: Millis,
    }),
  ),
  parties: v.array(NoteParty),
  patients: v.array(NotePatient),
})
export type Notes = v.InferOutput<typeof Notes>
