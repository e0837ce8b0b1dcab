import * as v from 'valibot'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Folds, ownUnit, rule, toCase } from '../../core/rule.ts'
import { Id, Slug, text } from '../../core/schema.ts'
import { unitsHere } from '../../huddle/company.ts'
import { onlyTheLead } from '../../huddle/who.ts'
import { unacknowledged } from '../dateChange.ts'
import type { NewCaseEvent } from '../events.ts'
import { changeNow } from '../facets/estimate.ts'
import { mayKeep, mayWrite } from '../who.ts'

/** The number of the change it is for: nobody acknowledges a day that has become another meanwhile. */
const Change = { case: Id, change: v.pipe(v.number(), v.integer(), v.minValue(1)) }

/** "Vi har sett det": a party's own acknowledgement of a changed date. */
export const acknowledgeChange = rule({
  schema: v.strictObject(Change),
  streams: ({ case: id }) => [`case:${id}`],
  authorise: ({ case: id, change }, folds, context) =>
    firstOf(mayWrite(id, null, folds, context), waits(id, change, ownUnit(context), folds)),
  decide: ({ case: id, change }, _, context) => ({
    events: [toCase(id, acknowledged(change, ownUnit(context), 'tapped', null))],
  }),
})

/** "Alla hörde": the lead acknowledges for those of the circle who are here while the patient is open. */
export const acknowledgeHeard = rule({
  schema: v.strictObject({ ...Change, huddle: Id }),
  streams: ({ case: id, huddle }) => [`case:${id}`, `huddle:${huddle}`],
  authorise: ({ case: id, huddle, change }, folds, context) =>
    firstOf(
      mayWrite(id, huddle, folds, context),
      onlyTheLead(folds.huddle(huddle), context),
      isCurrent(id, change, folds),
      heard(id, huddle, folds).length > 0 ? null : { code: 'notNow' },
    ),
  decide: ({ case: id, huddle, change }, folds) => ({
    events: heard(id, huddle, folds).map((unit) => toCase(id, acknowledged(change, unit, 'inRoom', null))),
  }),
})

/** The ward has called a party that was told, and somebody there knows now. */
export const recordCall = rule({
  schema: v.strictObject({ ...Change, unit: Slug, saidBy: v.nullable(text(80)) }),
  streams: ({ case: id }) => [`case:${id}`],
  authorise: ({ case: id, change, unit }, folds, context) =>
    firstOf(mayKeep(id, folds, context), waits(id, change, unit, folds)),
  decide: ({ case: id, change, unit, saidBy }) => ({
    events: [toCase(id, acknowledged(change, unit, 'byPhone', saidBy))],
  }),
})

const acknowledged = (
  change: number,
  unit: string,
  how: 'tapped' | 'inRoom' | 'byPhone',
  saidBy: string | null,
): NewCaseEvent => ({ type: 'changeAcknowledged', body: { change, unit, how, saidBy } })

function isCurrent(id: string, change: number, folds: Folds): Refusal | null {
  const now = changeNow(folds.case(id))?.number
  return now === change ? null : { code: 'changedMeanwhile', of: 'date' }
}

function waits(id: string, change: number, unit: string, folds: Folds): Refusal | null {
  const units = unacknowledged(folds.case(id))?.units ?? []
  return firstOf(isCurrent(id, change, folds), units.includes(unit) ? null : { code: 'alreadyDone' })
}

/** Who was told, sits in the meeting and is in the circle of the open patient. */
function heard(id: string, huddle: string, folds: Folds): readonly string[] {
  const state = folds.huddle(huddle)
  const { circle } = state.door
  const here = unitsHere(state, circle)
  const units = unacknowledged(folds.case(id))?.units ?? []
  return units.filter((unit) => circle.includes(unit) && here.includes(unit))
}
