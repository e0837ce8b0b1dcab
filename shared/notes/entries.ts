import { type ArenaState, nameOf } from '../arena/state.ts'
import { awaitsAnswer, type Entry, type EntryAnswer } from '../case/entries.ts'
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
  const answered = Object.values(entry.answers).some(({ at }) => from <= at && at <= endedAt)
  return entry.closedAt === null || entry.closedAt >= from || answered
}

function noteEntry(entry: Entry, from: NoteEntry['from'], { arena, reader }: Meeting): NoteEntry {
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
    awaits: awaitsAnswer(entry),
    supersedes: entry.supersedes,
    from,
    answers: Object.entries(entry.answers).map(([unit, answer]) => noteAnswer(unit, answer, arena)),
  }
}

const noteAnswer = (unit: string, { by, ...answer }: EntryAnswer, arena: ArenaState): NoteAnswer => ({
  unit: arena.units[unit]?.short ?? '',
  ...answer,
  byName: nameOf(arena, by),
})
