import { nameOf } from '../arena/state.ts'
import type { Entry } from '../case/facets/entries.ts'
import { awaitsAnswer } from '../case/openEntries.ts'
import type { CaseState } from '../case/state.ts'
import type { Meeting } from './attendance.ts'
import type { NoteAnswer, NoteEntry } from './shape.ts'

/** What belongs in a huddle's notes: all that was written in it, what later put that right, and what it took up from before. */
export function noteEntries({ entries }: CaseState, meeting: Meeting): NoteEntry[] {
  const { state, endedAt } = meeting
  const here = new Set(entries.filter((entry) => entry.huddle === state.id).map((entry) => entry.id))
  const lineage = new Map<string, NoteEntry['from']>([...here].map((id) => [id, 'here']))
  for (const { id, supersedes } of entries)
    if (!here.has(id) && supersedes !== null && lineage.has(supersedes)) lineage.set(id, 'afterwards')
  for (const entry of entries)
    if (!lineage.has(entry.id) && entry.at < endedAt && takenUp(entry, meeting))
      lineage.set(entry.id, 'earlier')
  return entries.flatMap((entry) => {
    const from = lineage.get(entry.id)
    return from ? [noteEntry(entry, from, meeting)] : []
  })
}

/** An earlier action that was open when the huddle met, or was answered in it. */
function takenUp(entry: Entry, { state, endedAt }: Meeting): boolean {
  if (entry.content.kind !== 'action') return false
  const from = state.startedAt ?? endedAt
  const answered = allAnswers(entry).some(({ at }) => from <= at && at <= endedAt)
  return entry.closed === null || entry.closed.at >= from || answered
}

function noteEntry(entry: Entry, from: NoteEntry['from'], meeting: Meeting): NoteEntry {
  const { arena, reader } = meeting
  const { owner, ...content } = entry.content
  return {
    id: entry.id,
    ...content,
    owner: owner === null ? null : (arena.units[owner]?.name ?? null),
    ownerUnit: owner,
    own: owner === reader.unit,
    at: entry.at,
    byName: nameOf(arena, entry.by),
    byUnit: arena.units[entry.unit]?.short ?? '',
    state: entry.state,
    closed: entry.closed && { at: entry.closed.at, byName: nameOf(arena, entry.closed.by) },
    awaits: awaitsAnswer(entry),
    supersedes: entry.supersedes,
    from,
    answers: noteAnswers(entry, meeting),
  }
}

/** What stood answered when the huddle closed, and what is answered since: the one never takes the other's place. */
function noteAnswers(entry: Entry, { arena, endedAt }: Meeting): NoteAnswer[] {
  const all = allAnswers(entry)
  const then = all.filter(({ at, until }) => at <= endedAt && (until === null || until > endedAt))
  const since = all.filter(({ at, until }) => at > endedAt && until === null)
  return [...then, ...since].map(({ unit, by, until: _, ...answer }) => ({
    ...answer,
    unit: arena.units[unit]?.short ?? '',
    byName: nameOf(arena, by),
    manager: answer.manager && nameOf(arena, answer.manager),
    afterwards: answer.at > endedAt,
    takenBackAt: takenBackAt(entry, unit),
  }))
}

const allAnswers = ({ answers, formerAnswers }: Entry) => [
  ...formerAnswers,
  ...Object.entries(answers).map(([unit, answer]) => ({ ...answer, unit, until: null })),
]

/** Since when a unit that had answered has not; null while it has. */
const takenBackAt = ({ answers, formerAnswers }: Entry, of: string): number | null =>
  answers[of] ? null : (formerAnswers.findLast(({ unit }) => unit === of)?.until ?? null)
