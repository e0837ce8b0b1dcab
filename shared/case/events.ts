import * as v from 'valibot'
import { changedEvent, type EventOf, event, type NewEventOf, notAsked } from '../core/event.ts'
import { Day, Id, Slug, Time, text } from '../core/schema.ts'
import { barrierCodes } from './barriers.ts'
import { Estimate } from './estimate.ts'

const Number12 = v.pipe(v.string(), v.regex(/^\d{12}$/, 'number'))

export const BasisKind = v.picklist([
  'consent',
  'noHarmAssessment',
  'cannotConsent25_13',
  'minorAbuseCompulsory25_12',
])
export type BasisKind = v.InferOutput<typeof BasisKind>

/** Whom a basis, or a no, is about: all who are concerned, or these. */
export const Scope = v.union([v.literal('all'), v.array(Slug)])
export type Scope = v.InferOutput<typeof Scope>

/** Why a basis holds no longer: the person took her consent back, it is no longer so, or it never was. */
export const BasisEnd = v.picklist(['tookBack', 'noLonger', 'mistake'])
export type BasisEnd = v.InferOutput<typeof BasisEnd>

/** A person in one commission: the same person elsewhere is another reader. */
export const NamedReader = v.strictObject({ person: Id, unit: Slug })
export type NamedReader = v.InferOutput<typeof NamedReader>

export const EntryKind = v.picklist(['agreement', 'action', 'note', 'barrier'])
export type EntryKind = v.InferOutput<typeof EntryKind>

export const BarrierCode = v.picklist(barrierCodes)

/** What an entry says. `due` is the words as written; `dueOn` the day they were read as. */
export const EntryContent = v.strictObject({
  kind: EntryKind,
  text: text(500),
  owner: v.nullable(Slug),
  ownerName: v.nullable(text(80)),
  due: v.nullable(text(40)),
  dueOn: v.nullable(Day),
  dueAt: v.nullable(Time),
  code: v.nullable(BarrierCode),
})
export type EntryContent = v.InferOutput<typeof EntryContent>

export const Answer = v.picklist(['takes', 'cannot', 'later'])
export type Answer = v.InferOutput<typeof Answer>

export const LaneMark = v.picklist(['ready', 'partly', 'blocked'])
export type LaneMark = v.InferOutput<typeof LaneMark>

export const EpisodeEnd = v.picklist(['discharged', 'moved', 'deceased', 'mistake'])
export type EpisodeEnd = v.InferOutput<typeof EpisodeEnd>

export const SkipReason = v.picklist(['partyMissing', 'notReady', 'alreadyHome', 'other'])
export type SkipReason = v.InferOutput<typeof SkipReason>

/** The tier of an event is that of what its body says; that a protected identity is protected is the ward's alone. */
export const caseEvents = {
  admitted: event(
    'T0',
    v.strictObject({
      ward: Slug,
      given: text(80),
      family: text(80),
      number: v.nullable(Number12),
      birthDate: v.nullable(Day),
      /** The municipality that pays: an organisation. */
      payer: Slug,
      admittedOn: v.nullable(Day),
    }),
  ),
  identityCorrected: event(
    'T0',
    v.strictObject({
      given: text(80),
      family: text(80),
      number: v.nullable(Number12),
      birthDate: v.nullable(Day),
    }),
  ),
  payerChanged: event('T0', v.strictObject({ payer: Slug })),
  bedChanged: event('T1', v.strictObject({ bed: v.nullable(text(16)) })),
  healthCentreSet: event('T0', v.strictObject({ healthCentre: v.nullable(Slug) })),
  admissionDateSet: event('T0', v.strictObject({ admittedOn: v.nullable(Day) })),
  estimateChanged: event(
    'T1',
    v.strictObject({ estimate: v.nullable(Estimate), reason: v.nullable(text(200)) }),
  ),
  becameReady: event('T1', v.strictObject({ on: Day })),
  readinessWithdrawn: event('T1', v.strictObject({ reason: v.nullable(text(200)) })),
  partyAdded: event('T1', v.strictObject({ unit: Slug })),
  partyEnded: event('T1', v.strictObject({ unit: Slug })),
  basisRecorded: changedEvent(
    'T1',
    v.strictObject({
      basis: Id,
      kind: BasisKind,
      parties: Scope,
      /** Who assessed; nobody named: the one who recorded it. A consent is given by the person herself alone. */
      assessedBy: v.nullable(text(80)),
      /** The person says no: why it is clear all the same that nobody is harmed (OSL 25:1), or that she cannot consent (25:13). */
      despiteNo: v.nullable(text(300)),
    }),
    notAsked('assessedBy', 'despiteNo'),
  ),
  basisWithdrawn: changedEvent(
    'T1',
    v.strictObject({ basis: Id, why: v.nullable(BasisEnd) }),
    notAsked('why'),
  ),
  /** The person says no to more than the law demands being told. */
  sharingDeclined: event('T1', v.strictObject({ decline: Id, parties: Scope })),
  /** Recorded by mistake: she has not said no. */
  declineWithdrawn: event('T1', v.strictObject({ decline: Id })),
  /** What only named persons may read of her, each of them chosen for this very text, and on what ground. Written anew it takes the place of what was there. */
  confidentialWritten: event(
    'T2',
    v.strictObject({ text: text(1000), ground: BasisKind, readers: v.array(NamedReader) }),
  ),
  confidentialClosedTo: event('T2', NamedReader),
  confidentialRemoved: event('T2', v.strictObject({})),
  identityProtected: event('T3', v.strictObject({})),
  /** The mark was set by mistake. */
  identityUnprotected: event('T3', v.strictObject({})),
  wordsSet: event('T1', v.strictObject({ text: v.nullable(text(300)) })),
  /** No mark: not answered after all. */
  laneSet: event(
    'T1',
    v.strictObject({ unit: Slug, mark: v.nullable(LaneMark), line: v.nullable(text(160)) }),
  ),
  entryWritten: event(
    'T1',
    v.strictObject({
      entry: Id,
      content: EntryContent,
      /** The huddle and opening it was written in; none when written between huddles. */
      huddle: v.nullable(Id),
      epoch: v.nullable(v.number()),
      supersedes: v.nullable(Id),
    }),
  ),
  entryStruck: event('T1', v.strictObject({ entry: Id })),
  entryRestored: event('T1', v.strictObject({ entry: Id })),
  entryAnswered: event(
    'T1',
    v.strictObject({
      entry: Id,
      unit: Slug,
      answer: Answer,
      /** Who said it, and how it reached us: a tap, or words the lead recorded. */
      said: v.picklist(['tapped', 'inRoom', 'byPhone']),
      saidBy: v.nullable(text(80)),
      note: v.nullable(text(200)),
    }),
  ),
  /** Recorded by mistake: the unit has not answered. */
  answerWithdrawn: event('T1', v.strictObject({ entry: Id, unit: Slug })),
  actionDone: event('T1', v.strictObject({ entry: Id })),
  actionReopened: event('T1', v.strictObject({ entry: Id })),
  /** No day: the tick was taken away. */
  patientInformed: event(
    'T1',
    v.strictObject({ who: v.picklist(['patient', 'nextOfKin']), on: v.nullable(Day) }),
  ),
  /** Passed over in a huddle, and why. */
  turnSkipped: event('T1', v.strictObject({ huddle: Id, reason: SkipReason, words: v.nullable(text(120)) })),
  episodeEnded: event('T0', v.strictObject({ how: EpisodeEnd, on: Day })),
  episodeReopened: event('T0', v.strictObject({})),
}

export type CaseEvent = EventOf<typeof caseEvents>
export type NewCaseEvent = NewEventOf<typeof caseEvents>
