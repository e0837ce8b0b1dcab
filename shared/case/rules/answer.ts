import * as v from 'valibot'
import { membershipOf } from '../../arena/state.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, ownUnit, rule, toCase } from '../../core/rule.ts'
import { Id, Slug, text } from '../../core/schema.ts'
import { currentItem } from '../../huddle/facets/items.ts'
import { onlyTheLead } from '../../huddle/who.ts'
import { tierFor } from '../../policy/disclosed.ts'
import { Answer } from '../facets/entries.ts'
import { partiesNow } from '../facets/parties.ts'
import { awaitsAnswer } from '../openEntries.ts'
import { inHuddle, mayWrite } from '../who.ts'
import { entryOf, notStruck } from './entry.ts'

/** "Vi tar det / vi kan inte / senare": a party's own answer, also a correction of what the lead recorded for it. */
export const answerEntry = rule({
  schema: v.strictObject({
    case: Id,
    entry: Id,
    answer: Answer,
    note: v.nullable(text(200)),
    /** "Behöver chefsbeslut": whose. */
    manager: v.optional(v.nullable(Id), null),
  }),
  streams: ({ case: id }) => [`case:${id}`],
  authorise: ({ case: id, entry, answer, manager }, folds, context) =>
    firstOf(
      mayWrite(id, null, folds, context),
      notStruck(id, entry, folds),
      addressed(id, entry, ownUnit(context), folds),
      (answer === 'needsManager') === (manager !== null) ? null : { code: 'malformed', of: 'manager' },
      manager === null || manages(manager, folds, context) ? null : { code: 'malformed', of: 'manager' },
    ),
  decide: ({ case: id, entry, answer, note, manager }, _, context) => {
    const said = { said: 'tapped' as const, saidBy: null }
    const body = { entry, unit: ownUnit(context), answer, ...said, note, manager }
    return { events: [toCase(id, { type: 'entryAnswered', body })] }
  },
})

/** The manager who was named decides, and that is the unit's answer. */
export const decideAnswer = rule({
  schema: v.strictObject({
    case: Id,
    entry: Id,
    answer: v.picklist(['takes', 'cannot']),
    note: v.nullable(text(200)),
  }),
  streams: ({ case: id }) => [`case:${id}`],
  authorise: ({ case: id, entry }, folds, context) =>
    firstOf(
      mayWrite(id, null, folds, context),
      notStruck(id, entry, folds),
      addressed(id, entry, ownUnit(context), folds),
      isAsked(id, entry, folds, context) ? null : { code: 'notAddressed' },
    ),
  decide: ({ case: id, entry, answer, note }, _, context) => {
    const said = { said: 'tapped' as const, saidBy: null, manager: null }
    const body = { entry, unit: ownUnit(context), answer, ...said, note }
    return { events: [toCase(id, { type: 'entryAnswered', body })] }
  },
})

/** "Obesvarad": the lead goes on without the answer, and the line says so. Whoever was asked still is. */
export const leaveUnanswered = rule({
  schema: v.strictObject({ case: Id, huddle: Id, entry: Id, is: v.boolean() }),
  streams: ({ case: id, huddle }) => [`case:${id}`, `huddle:${huddle}`],
  authorise: ({ case: id, huddle, entry, is }, folds, context) => {
    const found = entryOf(id, entry, folds)
    const known = found !== undefined && found.leftUnanswered !== null
    return firstOf(
      mayWrite(id, huddle, folds, context),
      onlyTheLead(folds.huddle(huddle), context),
      notStruck(id, entry, folds),
      found && awaitsAnswer(found) && known !== is ? null : { code: 'alreadyDone' },
    )
  },
  decide: ({ case: id, entry, is }) => ({
    events: [toCase(id, { type: 'entryLeftUnanswered', body: { entry, is } })],
  }),
})

/** A spoken yes, recorded by the lead with one key: who said it, in the room or by phone. The party can correct it. */
export const recordSpoken = rule({
  schema: v.strictObject({
    case: Id,
    huddle: Id,
    entry: Id,
    unit: Slug,
    answer: v.picklist(['takes', 'cannot', 'later']),
    said: v.picklist(['inRoom', 'byPhone']),
    saidBy: v.nullable(text(80)),
  }),
  streams: ({ case: id, huddle }) => [`case:${id}`, `huddle:${huddle}`],
  authorise: ({ case: id, huddle, entry, unit }, folds, context) =>
    firstOf(
      mayWrite(id, huddle, folds, context),
      onlyTheLead(folds.huddle(huddle), context),
      notStruck(id, entry, folds),
      [folds.case(id).ward, ...partiesNow(folds.case(id))].includes(unit) ? null : { code: 'notParty' },
      // Who may not hear of the patient cannot have said yes.
      tierFor(folds.case(id), unit) === 'T1' ? null : { code: 'noBasis' },
      addressed(id, entry, unit, folds),
    ),
  decide: ({ case: id, entry, unit, answer, said, saidBy }) => {
    const body = { entry, unit, answer, said, saidBy, note: null, manager: null }
    return { events: [toCase(id, { type: 'entryAnswered', body })] }
  },
})

/** An answer that should not be there: taken back by its own unit, or by the lead who recorded it, while the patient is open. */
export const withdrawAnswer = rule({
  schema: v.strictObject({ case: Id, huddle: v.nullable(Id), entry: Id, unit: Slug }),
  streams: ({ case: id, huddle }) => [`case:${id}`, ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, entry, unit }, folds, context) => {
    const found = entryOf(id, entry, folds)
    const answer = found && keyed(found.answers, unit)
    const recorded = answer !== undefined && answer.said !== 'tapped'
    const byLead = recorded && huddle !== null && leads(huddle, id, folds, context)
    return firstOf(
      mayWrite(id, null, folds, context),
      notStruck(id, entry, folds),
      unit === ownUnit(context) || byLead ? null : { code: 'notYours' },
      answer ? null : { code: 'alreadyDone' },
    )
  },
  decide: ({ case: id, entry, unit }) => ({
    events: [toCase(id, { type: 'answerWithdrawn', body: { entry, unit } })],
  }),
})

/** What a unit can say yes to: an agreement is everybody's, an action or barrier its owner's, a note nobody's. */
function addressed(id: string, entry: string, unit: string, folds: Folds): Refusal | null {
  const content = entryOf(id, entry, folds)?.content
  const concerns = content?.kind === 'agreement' || (content?.kind !== 'note' && content?.owner === unit)
  return concerns ? null : { code: 'notAddressed' }
}

/** One of those who manage the unit that answers. */
const manages = (person: string, folds: Folds, context: Context): boolean =>
  membershipOf(folds.arena(), person, ownUnit(context), context.now)?.role === 'manager'

/** It is this very manager that the unit's answer waits for. */
function isAsked(id: string, entry: string, folds: Folds, { actor }: Context): boolean {
  const found = entryOf(id, entry, folds)
  if (actor.kind === 'system' || !found) return false
  return keyed(found.answers, actor.unit)?.manager === actor.person
}

function leads(huddle: string, id: string, folds: Folds, context: Context): boolean {
  const state = folds.huddle(huddle)
  return onlyTheLead(state, context) === null && currentItem(state)?.case === id
}
