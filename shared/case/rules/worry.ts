import * as v from 'valibot'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, ownUnit, rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { isAtHome } from '../afterHome.ts'
import { openWorry, WorryOutcome } from '../facets/worries.ts'
import { inHuddle, mayStillShare, mayWrite } from '../who.ts'

/**
 * "Hemma – vi är oroliga": she comes up at the next meeting. By whoever may share what is known of her: for thirty days by what let
 * them in during the stay, afterwards only by her own consent.
 */
export const raiseWorry = rule({
  schema: v.strictObject({ case: Id, text: text(300) }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id }, folds, context) =>
    firstOf(
      mayWrite(id, null, folds, context),
      isAtHome(folds.case(id)) ? null : { code: 'notNow' },
      mayStillShare(id, folds, context) ? null : { code: 'noBasis' },
      openWorry(folds.case(id)) ? { code: 'alreadyDone' } : null,
    ),
  decide: ({ case: id, text: said }, folds, context) => {
    const worry = context.newId()
    return changed(id, [{ type: 'worryRaised', body: { worry, text: said } }], folds, context, { worry })
  },
})

/** What came of it. Said by the ward that leads the meeting, or by the unit that was worried. */
export const settleWorry = rule({
  schema: v.strictObject({
    case: Id,
    huddle: v.nullable(Id),
    worry: Id,
    outcome: WorryOutcome,
    line: v.nullable(text(300)),
  }),
  streams: ({ case: id, huddle }, peek) => [...caseStreams([id], peek), ...inHuddle(huddle)],
  authorise: ({ case: id, huddle, worry }, folds, context) =>
    firstOf(mayWrite(id, huddle, folds, context), maySettle(id, worry, folds, context)),
  decide: ({ case: id, huddle: _, ...settled }, folds, context) =>
    changed(id, [{ type: 'worrySettled', body: settled }], folds, context),
})

function maySettle(id: string, worry: string, folds: Folds, context: Context): Refusal | null {
  const patient = folds.case(id)
  const found = patient.worries.find((it) => it.id === worry)
  const own = ownUnit(context)
  return firstOf(
    found ? null : { code: 'notFound', of: 'worry' },
    own === patient.ward || own === found?.unit ? null : { code: 'notYours' },
    found?.settled ? { code: 'alreadyDone' } : null,
  )
}
