import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf, type Refusal, refuse } from '../../core/refusal.ts'
import { type Folds, rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { type Entry, EntryContent } from '../facets/entries.ts'
import { partiesNow } from '../facets/parties.ts'
import { inHuddle, mayWrite, writtenIn } from '../who.ts'

/** Agreement, action, note or barrier, as it was said. A barrier has exactly one accountable party. */
export const writeEntry = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    content: EntryContent,
    supersedes: v.nullable(Id),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: (command, folds, context) =>
    firstOf(mayWrite(command.case, command.huddle, folds, context), replaceable(command, folds)),
  decide: ({ case: id, huddle, content, supersedes }, folds, context) => {
    const patient = folds.case(id)
    const before = patient.entries.find((entry) => entry.id === supersedes)
    // What was said of a unit that is no longer concerned can still be put into better words.
    const owners = [patient.ward, ...partiesNow(patient), before?.content.owner]
    if (content.owner !== null && !owners.includes(content.owner)) return refuse('notParty', 'owner')
    if (content.kind === 'barrier' && (content.owner === null || content.code === null))
      return refuse('malformed', content.owner === null ? 'owner' : 'code')
    const entry = context.newId()
    const body = { entry, content, ...writtenIn(huddle, folds), supersedes }
    return changed(id, [{ type: 'entryWritten', body }], folds, context, { entry })
  },
})

/** Struck, never erased: anyone who may write may strike, and it stays readable with who and when. */
export const strikeEntry = rule({
  schema: v.strictObject({ case: Id, huddle: v.nullable(Id), entry: Id }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, entry }, folds, context) =>
    firstOf(mayWrite(id, huddle, folds, context), notStruck(id, entry, folds)),
  decide: ({ case: id, entry }, folds, context) =>
    changed(id, [{ type: 'entryStruck', body: { entry } }], folds, context),
})

/** The strike was a slip: the entry stands again, its answers with it. */
export const restoreEntry = rule({
  schema: v.strictObject({ case: Id, huddle: v.nullable(Id), entry: Id }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, entry }, folds, context) => {
    const reason = notStruck(id, entry, folds)
    const isStruck = entryOf(id, entry, folds)?.state === 'struck'
    return firstOf(
      mayWrite(id, huddle, folds, context),
      isStruck ? null : (reason ?? { code: 'alreadyDone' }),
    )
  },
  decide: ({ case: id, entry }, folds, context) =>
    changed(id, [{ type: 'entryRestored', body: { entry } }], folds, context),
})

function replaceable(command: { case: string; supersedes: string | null }, folds: Folds): Refusal | null {
  return command.supersedes === null ? null : notStruck(command.case, command.supersedes, folds)
}

export function notStruck(id: string, entry: string, folds: Folds): Refusal | null {
  const found = entryOf(id, entry, folds)
  if (!found) return { code: 'notFound', of: 'entry' }
  return found.state === 'open' || found.state === 'done' ? null : { code: 'struck' }
}

export const entryOf = (id: string, entry: string, folds: Folds): Entry | undefined =>
  folds.case(id).entries.find((other) => other.id === entry)
