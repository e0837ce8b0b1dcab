import { keyed } from '../core/keyed.ts'
import type { Answer, CaseEvent, EntryContent } from './events.ts'

export type EntryAnswer = {
  answer: Answer
  said: 'tapped' | 'inRoom' | 'byPhone'
  saidBy: string | null
  note: string | null
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
}
type EntryEvent = Extract<
  CaseEvent,
  {
    type:
      | 'entryWritten'
      | 'entryStruck'
      | 'entryRestored'
      | 'entryAnswered'
      | 'answerWithdrawn'
      | 'actionDone'
      | 'actionReopened'
  }
>

/**
 * Entries are never erased: struck and superseded ones stay, marked (PDL 3:14). A rewritten entry starts without answers.
 * What was done stays done when only its owner or day is put right. Another text is another thing to do, which nobody has
 * said is done: one tick too many costs a moment, one too few a patient who goes home to nothing.
 */
export function evolveEntries(entries: readonly Entry[], event: EntryEvent): readonly Entry[] {
  const { type, body, at, by } = event
  switch (type) {
    case 'entryWritten': {
      const before = entries.find((entry) => entry.id === body.supersedes)
      const done = before && isSameTask(before.content, body.content) ? before.done : null
      return [
        ...entries.map((entry) =>
          entry.id === body.supersedes
            ? { ...entry, state: 'superseded' as const, closed: { at, by } }
            : entry,
        ),
        {
          id: body.entry,
          content: body.content,
          at,
          by,
          unit: event.forUnit,
          huddle: body.huddle,
          epoch: body.epoch,
          ...standingAs(done),
          supersedes: body.supersedes,
          answers: {},
          formerAnswers: [],
        },
      ]
    }
    case 'entryStruck':
      return change(entries, body.entry, (entry) => ({ ...entry, state: 'struck', closed: { at, by } }))
    case 'actionDone':
      return change(entries, body.entry, (entry) => ({ ...entry, ...standingAs({ at, by }) }))
    case 'actionReopened':
      return change(entries, body.entry, (entry) => ({ ...entry, ...standingAs(null) }))
    case 'entryRestored':
      return change(entries, body.entry, (entry) => ({ ...entry, ...standingAs(entry.done) }))
    case 'entryAnswered': {
      const { unit, entry: id, ...answer } = body
      return change(entries, id, (entry) => ({
        ...entry,
        formerAnswers: formerAt(entry, unit, at),
        answers: { ...entry.answers, [unit]: { ...answer, at, by } },
      }))
    }
    case 'answerWithdrawn':
      return change(entries, body.entry, (entry) => {
        const { [body.unit]: _, ...answers } = entry.answers
        return { ...entry, answers, formerAnswers: formerAt(entry, body.unit, at) }
      })
  }
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

/** An action or agreement asked of one unit, and not answered by it. Whoever wrote it for their own unit has taken it by that. */
export const awaitsAnswer = ({ state, content, unit, answers }: Entry): boolean =>
  state === 'open' &&
  content.kind !== 'note' &&
  content.owner !== null &&
  content.owner !== unit &&
  answers[content.owner] === undefined

const change = (entries: readonly Entry[], id: string, to: (entry: Entry) => Entry): readonly Entry[] =>
  entries.map((entry) => (entry.id === id ? to(entry) : entry))
