import type { Unit } from '../arena/state.ts'
import type { Refusal } from '../core/refusal.ts'
import { type Context, type Folds, ownUnit, type StreamId } from '../core/rule.ts'
import { localDate } from '../core/time.ts'
import { currentItem } from '../huddle/facets/items.ts'
import { disclosed, letsIn } from '../policy/disclosed.ts'
import { isFollowed } from './afterHome.ts'
import type { CaseState } from './state.ts'

/**
 * Null when this actor may write about this patient: in a huddle only while the patient is open, and only who may read what is written (T1).
 * To others the case does not exist.
 */
export function mayWrite(
  id: string,
  huddle: string | null,
  folds: Folds,
  { actor }: Context,
): Refusal | null {
  if (actor.kind === 'system') return { code: 'notYours' }
  const allowed = disclosed(folds.case(id), actor)
  if (!allowed) return { code: 'notFound' }
  if (allowed.tier !== 'T1') return { code: 'noBasis' }
  // What is written from now on is written where the stay goes on.
  if (allowed.mergedInto !== null) return { code: 'merged' }
  return huddle !== null && currentItem(folds.huddle(huddle))?.case !== id ? { code: 'patientChanged' } : null
}

/** Null when this actor keeps this patient's own facts: her ward alone, where her stay goes on. Within a huddle only while she is the open one. */
export const mayKeep = (
  id: string,
  folds: Folds,
  context: Context,
  huddle: string | null = null,
): Refusal | null =>
  mayTakeAway(id, folds, context, huddle) ?? (folds.case(id).mergedInto === null ? null : { code: 'merged' })

/** The same for what gives nobody anything: of a case that proved to be another it is taken away as well. */
export function mayTakeAway(
  id: string,
  folds: Folds,
  { actor }: Context,
  huddle: string | null = null,
): Refusal | null {
  if (actor.kind === 'system') return { code: 'notYours' }
  const patient = folds.case(id)
  if (!disclosed(patient, actor)) return { code: 'notFound' }
  if (actor.unit !== patient.ward) return { code: 'onlyTheWard' }
  return huddle !== null && currentItem(folds.huddle(huddle))?.case !== id ? { code: 'patientChanged' } : null
}

/** When she has come home: for thirty days what let them in during the stay holds, afterwards only her own consent (024). */
export function mayStillShare(id: string, folds: Folds, context: Context): boolean {
  const patient = folds.case(id)
  const unit = ownUnit(context)
  const consents = patient.bases.filter(({ kind, withdrawnAt }) => kind === 'consent' && withdrawnAt === null)
  return (
    isFollowed(patient, localDate(context.now)) ||
    consents.some((basis) => unit === patient.ward || letsIn(basis, patient, unit))
  )
}

/** Facts about the stay are changed while it lasts; afterwards the episode is opened again first. */
export const stillHere = (id: string, folds: Folds): Refusal | null =>
  folds.case(id).episode.state === 'admitted' ? null : { code: 'ended', of: 'episode' }

/** The huddle in which something is said, read beside the case it is said of; none between huddles. */
export const inHuddle = (huddle: string | null): StreamId[] => (huddle === null ? [] : [`huddle:${huddle}`])

/** The huddle and opening in which something is written; nulls between huddles. */
export const writtenIn = (huddle: string | null, folds: Folds) => ({
  huddle,
  epoch: huddle === null ? null : folds.huddle(huddle).door.epoch,
})

/** Who may become a party with one key: the payer's own, and the region's beside its health centres, of which the patient has one. */
export const couldConcern = (unit: Unit, { payer }: Pick<CaseState, 'payer'>): boolean =>
  unit.organisation === payer || unit.function === 'regionRehab' || unit.function === 'otherRegionUnit'

/** The assessors of the municipality that pays: who decides on assistance. */
export const decides = ({ payer }: Pick<CaseState, 'payer'>, unit: Unit): boolean =>
  unit.function === 'needsAssessment' && unit.organisation === payer

/** Whose part it is to take over from the ward; assessors decide, and others carry it out. */
export const takesOver = (unit: Pick<Unit, 'function'>): boolean =>
  unit.function !== 'ward' && unit.function !== 'needsAssessment'
