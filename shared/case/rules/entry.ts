import * as v from 'valibot'
import type { Refusal } from '../../core/refusal.ts'
import { refuse } from '../../core/refusal.ts'
import { type Folds, rule, toCase } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { firstOf } from '../../huddle/who.ts'
import { EntryContent } from '../events.ts'
import { partiesNow } from '../state.ts'
import { mayWrite, writtenIn } from '../who.ts'

/** Agreement, action, note or barrier, as it was said. A barrier has exactly one accountable party. */
export const writeEntry = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    content: EntryContent,
    supersedes: v.nullable(Id),
  }),
  streams: ({ case: id, huddle }) => [`case:${id}`, ...(huddle ? [`huddle:${huddle}` as const] : [])],
  authorise: (command, folds, context) =>
    firstOf(mayWrite(command.case, command.huddle, folds, context), replaceable(command, folds)),
  decide: ({ case: id, huddle, content, supersedes }, folds, { newId }) => {
    const patient = folds.case(id)
    const owners = [patient.ward, ...partiesNow(patient)]
    if (content.owner !== null && !owners.includes(content.owner)) return refuse('notParty', 'owner')
    if (content.kind === 'barrier' && (content.owner === null || content.code === null))
      return refuse('malformed', content.owner === null ? 'owner' : 'code')
    const entry = newId()
    const body = { entry, content, ...writtenIn(huddle, folds), supersedes }
    return { events: [toCase(id, { type: 'entryWritten', body })], answer: { entry } }
  },
})

/** Struck, never erased: anyone who may write may strike, and it stays readable with who and when. */
export const strikeEntry = rule({
  schema: v.strictObject({ case: Id, huddle: v.nullable(Id), entry: Id }),
  streams: ({ case: id, huddle }) => [`case:${id}`, ...(huddle ? [`huddle:${huddle}` as const] : [])],
  authorise: ({ case: id, huddle, entry }, folds, context) =>
    firstOf(mayWrite(id, huddle, folds, context), standing(id, entry, folds)),
  decide: ({ case: id, entry }) => ({ events: [toCase(id, { type: 'entryStruck', body: { entry } })] }),
})

function replaceable(command: { case: string; supersedes: string | null }, folds: Folds): Refusal | null {
  return command.supersedes === null ? null : standing(command.case, command.supersedes, folds)
}

export function standing(id: string, entry: string, folds: Folds): Refusal | null {
  const found = folds.case(id).entries.find((other) => other.id === entry)
  if (!found) return { code: 'notFound', of: 'entry' }
  return found.state === 'open' || found.state === 'done' ? null : { code: 'struck' }
}

