import * as v from 'valibot'
import { changedEvent, event, notAsked } from '../../core/event.ts'
import { keyed } from '../../core/keyed.ts'
import { Day, Id, Slug, Time, text } from '../../core/schema.ts'
import { barrierCodes } from '../barriers.ts'
import type { CaseFolds } from '../state.ts'

export const EntryKind = v.picklist(['agreement', 'action', 'note', 'barrier'])
export type EntryKind = v.InferOutput<typeof EntryKind>

/** What an entry says. `due` is the words as written; `dueOn` the day they were read as. */
export const EntryContent = v.strictObject({
  kind: EntryKind,
  text: text(500),
  owner: v.nullable(Slug),
  ownerName: v.nullable(text(80)),
  due: v.nullable(text(40)),
  dueOn: v.nullable(Day),
  dueAt: v.nullable(Time),
  code: v.nullable(v.picklist(barrierCodes)),
})
export type EntryContent = v.InferOutput<typeof EntryContent>

export const Answer = v.picklist(['takes', 'cannot', 'later', 'needsManager'])
export type Answer = v.InferOutput<typeof Answer>

const At = { at: v.number(), by: v.string() }
const Given = {
  answer: Answer,
  said: v.picklist(['tapped', 'inRoom', 'byPhone']),
  saidBy: v.nullable(text(80)),
  note: v.nullable(text(200)),
  manager: v.nullable(Id),
  ...At,
}
/** An entry as it stands, with all that has become of it: what comes along when two cases prove to be one. */
export const WrittenEntry = v.strictObject({
  id: Id,
  content: EntryContent,
  ...At,
  unit: v.string(),
  huddle: v.nullable(Id),
  epoch: v.nullable(v.number()),
  state: v.picklist(['open', 'done', 'struck', 'superseded']),
  closed: v.nullable(v.strictObject(At)),
  done: v.nullable(v.strictObject(At)),
  supersedes: v.nullable(Id),
  answers: v.record(Slug, v.strictObject(Given)),
  formerAnswers: v.array(v.strictObject({ ...Given, unit: Slug, until: v.number() })),
  leftUnanswered: v.nullable(v.strictObject(At)),
})

export const entryEvents = {
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
  entryAnswered: changedEvent(
    'T1',
    v.strictObject({
      entry: Id,
      unit: Slug,
      answer: Answer,
      /** Who said it, and how it reached us: a tap, or words the lead recorded. */
      said: v.picklist(['tapped', 'inRoom', 'byPhone']),
      saidBy: v.nullable(text(80)),
      note: v.nullable(text(200)),
      /** Who is to decide, of those who manage the unit; nobody where the unit has answered by itself. */
      manager: v.nullable(Id),
    }),
    notAsked('manager'),
  ),
  /** The lead goes on without an answer; or does not, after all. */
  entryLeftUnanswered: event('T1', v.strictObject({ entry: Id, is: v.boolean() })),
  /** Recorded by mistake: the unit has not answered. */
  answerWithdrawn: event('T1', v.strictObject({ entry: Id, unit: Slug })),
  actionDone: event('T1', v.strictObject({ entry: Id })),
  actionReopened: event('T1', v.strictObject({ entry: Id })),
}

export type EntryAnswer = {
  answer: Answer
  said: 'tapped' | 'inRoom' | 'byPhone'
  saidBy: string | null
  note: string | null
  manager: string | null
  at: number
  by: string
}
/** An answer that stands no longer: the unit has answered anew since, or it was taken back. */
export type FormerAnswer = EntryAnswer & { unit: string; until: number }
export type Entry = {
  id: string
  content: EntryContent
  at: number
  by: string
  unit: string
  huddle: string | null
  epoch: number | null
  state: 'open' | 'done' | 'struck' | 'superseded'
  /** Since when it is no longer open, and by whom. */
  closed: { at: number; by: string } | null
  /** Since when an action has been done, and who said so; a strike does not change that. */
  done: { at: number; by: string } | null
  supersedes: string | null
  answers: Readonly<Record<string, EntryAnswer>>
  formerAnswers: readonly FormerAnswer[]
  /** The lead has said that the meeting went on without an answer. */
  leftUnanswered: { at: number; by: string } | null
}

export type Entries = { readonly entries: readonly Entry[] }

export const noEntries: Entries = { entries: [] }

/**
 * Entries are never erased: struck and superseded ones stay, marked (PDL 3:14). A rewritten entry starts without answers.
 * What was done stays done when only its owner or day is put right. Another text is another thing to do, which nobody has
 * said is done: one tick too many costs a moment, one too few a patient who goes home to nothing.
 */
export const entryFolds: CaseFolds<Entries, typeof entryEvents> = {
  entryWritten({ entries }, { body, at, by, forUnit }) {
    const { entry: id, content, huddle, epoch, supersedes } = body
    const before = entries.find((entry) => entry.id === supersedes)
    const done = before && isSameTask(before.content, content) ? before.done : null
    const written = { id, content, at, by, unit: forUnit, huddle, epoch, supersedes, ...standingAs(done) }
    return {
      entries: [
        ...entries.map((entry) =>
          entry === before ? { ...entry, state: 'superseded' as const, closed: { at, by } } : entry,
        ),
        { ...written, answers: {}, formerAnswers: [], leftUnanswered: null },
      ],
    }
  },
  entryStruck: (state, { body, at, by }) =>
    change(state, body, (entry) => ({ ...entry, state: 'struck', closed: { at, by } })),
  entryRestored: (state, { body }) =>
    change(state, body, (entry) => ({ ...entry, ...standingAs(entry.done) })),
  actionDone: (state, { body, at, by }) =>
    change(state, body, (entry) => ({ ...entry, ...standingAs({ at, by }) })),
  actionReopened: (state, { body }) => change(state, body, (entry) => ({ ...entry, ...standingAs(null) })),
  entryAnswered(state, { body: { unit, entry, ...answer }, at, by }) {
    return change(state, { entry }, (it) => ({
      ...it,
      formerAnswers: formerAt(it, unit, at),
      answers: { ...it.answers, [unit]: { ...answer, at, by } },
    }))
  },
  entryLeftUnanswered: (state, { body, at, by }) =>
    change(state, body, (entry) => ({ ...entry, leftUnanswered: body.is ? { at, by } : null })),
  otherMerged: ({ entries }, { body }) => ({ entries: [...entries, ...body.entries] }),
  answerWithdrawn: (state, { body, at }) =>
    change(state, body, (entry) => {
      const { [body.unit]: _, ...answers } = entry.answers
      return { ...entry, answers, formerAnswers: formerAt(entry, body.unit, at) }
    }),
}

const isSameTask = (before: EntryContent, now: EntryContent): boolean =>
  before.kind === now.kind && before.text === now.text

/** Neither struck nor superseded: done, or still to do. */
const standingAs = (done: Entry['done']) =>
  ({ state: done ? 'done' : 'open', closed: done, done }) satisfies Partial<Entry>

/** What had been answered once this unit’s answer gives way to another, or to none. */
function formerAt({ answers, formerAnswers }: Entry, unit: string, at: number): Entry['formerAnswers'] {
  const answer = keyed(answers, unit)
  return answer ? [...formerAnswers, { ...answer, unit, until: at }] : formerAnswers
}

const change = (
  { entries }: Entries,
  { entry: id }: { entry: string },
  to: (entry: Entry) => Entry,
): Entries => ({
  entries: entries.map((entry) => (entry.id === id ? to(entry) : entry)),
})
