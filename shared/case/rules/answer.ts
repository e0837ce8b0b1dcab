import * as v from 'valibot'
import { rule, toCase } from '../../core/rule.ts'
import { Id, Slug, text } from '../../core/schema.ts'
import { onlyTheLead, firstOf } from '../../huddle/who.ts'
import { partiesNow } from '../state.ts'
import { Answer } from '../events.ts'
import { mayWrite } from '../who.ts'
import { standing } from './entry.ts'

/** "Vi tar det / vi kan inte / senare": a party's own answer, also a correction of what the lead recorded for it. */
export const answerEntry = rule({
  schema: v.strictObject({ case: Id, entry: Id, answer: Answer, note: v.nullable(text(200)) }),
  streams: ({ case: id }) => [`case:${id}`],
  authorise: ({ case: id, entry }, folds, context) =>
    firstOf(mayWrite(id, null, folds, context), standing(id, entry, folds)),
  decide: ({ case: id, entry, answer, note }, _, { actor }) => {
    const unit = actor.kind === 'person' ? actor.unit : ''
    const body = { entry, unit, answer, said: 'tapped' as const, saidBy: null, note }
    return { events: [toCase(id, { type: 'entryAnswered', body })] }
  },
})

/** A spoken yes, recorded by the lead with one key: who said it, in the room or by phone. The party can correct it. */
export const recordSpoken = rule({
  schema: v.strictObject({
    case: Id,
    huddle: Id,
    entry: Id,
    unit: Slug,
    answer: Answer,
    said: v.picklist(['inRoom', 'byPhone']),
    saidBy: v.nullable(text(80)),
  }),
  streams: ({ case: id, huddle }) => [`case:${id}`, `huddle:${huddle}`],
  authorise: ({ case: id, huddle, entry, unit }, folds, context) =>
    firstOf(
      mayWrite(id, huddle, folds, context),
      onlyTheLead(folds.huddle(huddle), context),
      standing(id, entry, folds),
      [folds.case(id).ward, ...partiesNow(folds.case(id))].includes(unit) ? null : { code: 'notParty' },
    ),
  decide: ({ case: id, entry, unit, answer, said, saidBy }) => {
    const body = { entry, unit, answer, said, saidBy, note: null }
    return { events: [toCase(id, { type: 'entryAnswered', body })] }
  },
})
