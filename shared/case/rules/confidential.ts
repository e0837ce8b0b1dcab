import * as v from 'valibot'
import { isInCare } from '../../arena/state.ts'
import { caseStreams, changed } from '../../changed.ts'
import { firstOf, type Refusal, refuse } from '../../core/refusal.ts'
import { type Context, type Folds, rule } from '../../core/rule.ts'
import { Id, text } from '../../core/schema.ts'
import { tierFor } from '../../policy/disclosed.ts'
import { BasisKind } from '../facets/bases.ts'
import { isSameReader, NamedReader } from '../facets/confidential.ts'
import { mayKeep, mayTakeAway } from '../who.ts'

/**
 * What named persons alone may read: diagnoses, psychiatry, addiction, violence, contagion, what concerns those close to her. Each
 * reader is chosen for this very text, and works where the rest may be told already.
 */
export const writeConfidential = rule({
  schema: v.strictObject({
    case: Id,
    text: text(1000),
    ground: BasisKind,
    readers: v.pipe(v.array(NamedReader), v.minLength(1), v.maxLength(20)),
  }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id, readers }, folds, context) =>
    firstOf(
      mayKeep(id, folds, context),
      folds.case(id).protectedIdentity ? { code: 'protectedIdentity' } : null,
      mayReplace(id, folds, context),
      mayRead(id, readers, folds, context),
    ),
  decide: ({ case: id, text: said, ground, readers }, folds, context) => {
    const body = { text: said, ground, readers }
    return changed(id, [{ type: 'confidentialWritten', body }], folds, context)
  },
})

/** One reader fewer, from this moment. */
export const closeConfidential = rule({
  schema: v.strictObject({ case: Id, ...NamedReader.entries }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id }, folds, context) => mayTakeAway(id, folds, context),
  decide: ({ case: id, ...reader }, folds, context) => {
    const readers = folds.case(id).confidential?.readers ?? []
    return readers.some((it) => isSameReader(it, reader))
      ? changed(id, [{ type: 'confidentialClosedTo', body: reader }], folds, context)
      : refuse('alreadyDone')
  },
})

/** Nobody reads it any more. Anyone of the ward may take it away, also who may not read it. */
export const removeConfidential = rule({
  schema: v.strictObject({ case: Id }),
  streams: ({ case: id }, peek) => caseStreams([id], peek),
  authorise: ({ case: id }, folds, context) => mayTakeAway(id, folds, context),
  decide: ({ case: id }, folds, context) =>
    folds.case(id).confidential
      ? changed(id, [{ type: 'confidentialRemoved', body: {} }], folds, context)
      : refuse('alreadyDone'),
})

/** What one may not read one does not write over; it can be removed. */
function mayReplace(id: string, folds: Folds, { actor }: Context): Refusal | null {
  const there = folds.case(id).confidential
  if (!there || actor.kind === 'system') return null
  return isSameReader(actor, { person: there.by, unit: there.unit }) ? null : { code: 'notYours' }
}

function mayRead(
  id: string,
  readers: readonly NamedReader[],
  folds: Folds,
  { now }: Context,
): Refusal | null {
  const patient = folds.case(id)
  if (!readers.every(({ unit }) => tierFor(patient, unit) === 'T1')) return { code: 'noBasis', of: 'readers' }
  const works = ({ person, unit }: NamedReader) => isInCare(folds.arena(), person, unit, now)
  return readers.every(works) ? null : { code: 'notConcerned', of: 'readers' }
}
