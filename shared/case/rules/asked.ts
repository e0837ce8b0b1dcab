import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { localDate } from '../../core/time.ts'
import { Asked, KinConsent, knowsDate } from '../facets/asked.ts'
import { inHuddle, mayKeep, stillHere } from '../who.ts'
import { alreadySaid } from './already.ts'

/** What the patient herself has said of going home; nothing takes it away. Asked again on the same day she may know more. */
export const setPatientAsked = rule({
  schema: v.strictObject({ case: Id, huddle: v.nullable(Id), asked: v.nullable(Asked) }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, asked }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context, huddle),
      stillHere(id, folds),
      asked === null || asked.on <= localDate(context.now) ? null : { code: 'malformed', of: 'askedOn' },
      // What she wants instead, and who speaks for her, nobody can guess.
      asked === null || asked.wish === 'agrees' || asked.line !== null
        ? null
        : { code: 'malformed', of: 'askedLine' },
      isSame(folds.case(id), asked) ? { code: 'alreadyDone' } : null,
    ),
  decide: ({ case: id, asked }, folds, context) =>
    changed(id, [{ type: 'patientAsked', body: { asked } }], folds, context),
})

/** Whether those close to her may be told, by her own word, and what they have promised. */
export const setNextOfKin = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    consent: v.nullable(KinConsent),
    promised: v.nullable(text(300)),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, consent, promised }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context, huddle),
      stillHere(id, folds),
      // Whoever has nobody is promised nothing.
      consent === 'hasNone' && promised !== null ? { code: 'malformed', of: 'promised' } : null,
      alreadySaid({ consent, promised }, folds.case(id).nextOfKin),
    ),
  decide: ({ case: id, consent, promised }, folds, context) =>
    changed(id, [{ type: 'nextOfKinSet', body: { consent, promised } }], folds, context),
})

function isSame(state: Parameters<typeof knowsDate>[0], asked: Asked | null): boolean {
  const { asked: known, estimate } = state
  if (known === null || asked === null) return known === asked
  return (
    known.on === asked.on &&
    known.askedBy === asked.askedBy &&
    known.wish === asked.wish &&
    known.line === asked.line &&
    // Of a day that is not set nobody knows.
    knowsDate(state) === (asked.knowsDate && estimate !== null)
  )
}
