import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, ownUnit, rule } from '../../core/rule.ts'
import { Day, Id, Slug, text } from '../../core/schema.ts'
import { localDate } from '../../core/time.ts'
import { isAtHome } from '../afterHome.ts'
import {
  ContactOutcome,
  ContactWay,
  type HomeContact,
  isDueContact,
  NextStep,
} from '../facets/homeContacts.ts'
import { partiesNow } from '../facets/parties.ts'
import { mayWrite } from '../who.ts'

/** Who gets in touch when she has come home, and when. Each unit plans its own; the ward may write down what was agreed for another. */
export const planContact = rule({
  schema: v.strictObject({ case: Id, unit: Slug, name: v.nullable(text(80)), way: ContactWay, on: Day }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, unit, on }, folds, context) => {
    const patient = folds.case(id)
    const isHere = patient.episode.state === 'admitted'
    return firstOf(
      mayWrite(id, null, folds, context),
      isHere || isAtHome(patient) ? null : { code: 'ended', of: 'episode' },
      isFor(unit, id, folds, context) ? null : { code: 'notParty', of: 'unit' },
      on < localDate(context.now) ? { code: 'malformed', of: 'on' } : null,
    )
  },
  decide: ({ case: id, ...planned }, folds, context) => {
    const contact = context.newId()
    return changed(id, [{ type: 'contactPlanned', body: { contact, ...planned } }], folds, context, {
      contact,
    })
  },
})

/** How she was: said by the unit that was to get in touch, or by the ward that has heard it. */
export const makeContact = rule({
  schema: v.strictObject({
    case: Id,
    contact: Id,
    outcome: ContactOutcome,
    line: v.nullable(text(300)),
    next: v.nullable(NextStep),
  }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, contact, outcome, line }, folds, context) =>
    firstOf(
      mayClose(id, contact, folds, context),
      isAtHome(folds.case(id)) ? null : { code: 'notNow' },
      // That something is wrong helps nobody without what.
      (outcome === 'worse' || outcome === 'moreHelp') && line === null
        ? { code: 'malformed', of: 'line' }
        : null,
    ),
  decide: ({ case: id, ...made }, folds, context) =>
    changed(id, [{ type: 'contactMade', body: made }], folds, context),
})

/** It will not be: she has moved, or somebody else gets in touch. */
export const cancelContact = rule({
  schema: v.strictObject({ case: Id, contact: Id }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, contact }, folds, context) => mayClose(id, contact, folds, context),
  decide: ({ case: id, contact }, folds, context) =>
    changed(id, [{ type: 'contactCancelled', body: { contact } }], folds, context),
})

function isFor(unit: string, id: string, folds: Folds, context: Context): boolean {
  const patient = folds.case(id)
  const own = ownUnit(context)
  return unit === own || (own === patient.ward && partiesNow(patient).includes(unit))
}

function mayClose(id: string, contact: string, folds: Folds, context: Context): Refusal | null {
  const patient = folds.case(id)
  const found: HomeContact | undefined = patient.homeContacts.find((it) => it.id === contact)
  const own = ownUnit(context)
  return firstOf(
    mayWrite(id, null, folds, context),
    found ? null : { code: 'notFound', of: 'contact' },
    own === found?.unit || own === patient.ward ? null : { code: 'notAddressed' },
    found && isDueContact(found) ? null : { code: 'alreadyDone' },
  )
}
