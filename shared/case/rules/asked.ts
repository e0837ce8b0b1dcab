import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf } from '../../core/refusal.ts'
import { rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { localDate } from '../../core/time.ts'
import { Asked, KinConsent, knowsDate } from '../facets/asked.ts'
import { inHuddle, mayKeep, stillHere } from '../who.ts'
import { alreadySaid, overtaken, unseen } from './already.ts'

/** What the patient herself has said of going home; nothing takes it away. Asked again on the same day she may know more. */
export const setPatientAsked = rule({
  schema: v.strictObject({
    ...{ case: Id, huddle: v.nullable(Id), asked: v.nullable(Asked) },
    seen: v.optional(v.nullable(Asked)),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, asked, seen }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context, huddle),
      stillHere(id, folds),
      asked === null || asked.on <= localDate(context.now) ? null : { code: 'malformed', of: 'askedOn' },
      // What she wants instead, and who speaks for her, nobody can guess.
      asked === null || asked.wish === 'agrees' || asked.line !== null
        ? null
        : { code: 'malformed', of: 'askedLine' },
      isSame(folds.case(id), asked) ? { code: 'alreadyDone' } : null,
      seen === undefined || isAsSeen(folds.case(id), seen)
        ? null
        : overtaken('patientSaid', folds.case(id).asked?.by, folds.arena()),
    ),
  decide: ({ case: id, asked }, folds, context) =>
    changed(id, [{ type: 'patientAsked', body: { asked } }], folds, context),
})

const kin = { consent: v.nullable(KinConsent), promised: v.nullable(text(300)) }

/** Whether those close to her may be told, by her own word, and what they have promised. */
export const setNextOfKin = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    ...kin,
    seen: v.optional(v.strictObject(kin)),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, consent, promised, seen }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context, huddle),
      stillHere(id, folds),
      // Whoever has nobody is promised nothing.
      consent === 'hasNone' && promised !== null ? { code: 'malformed', of: 'promised' } : null,
      alreadySaid({ consent, promised }, folds.case(id).nextOfKin),
      unseen('nextOfKin', seen, folds.case(id).nextOfKin, folds.arena()),
    ),
  decide: ({ case: id, consent, promised }, folds, context) =>
    changed(id, [{ type: 'nextOfKinSet', body: { consent, promised } }], folds, context),
})

type State = Parameters<typeof knowsDate>[0]

function isSame(state: State, asked: Asked | null): boolean {
  // Of a day that is not set nobody knows.
  const knows = (asked?.knowsDate ?? false) && state.estimate !== null
  return isAskedAs(state, asked) && knowsDate(state) === knows
}

/** That the date was moved since is no other answer of hers. */
const isAsSeen = (state: State, seen: Asked | null): boolean =>
  isAskedAs(state, seen) && (seen?.knowsDate ? state.asked?.knows !== null : !knowsDate(state))

const isAskedAs = ({ asked: known }: State, said: Asked | null): boolean =>
  known === null || said === null
    ? known === said
    : known.on === said.on &&
      known.askedBy === said.askedBy &&
      known.wish === said.wish &&
      known.line === said.line
