import type { Refusal } from '../core/refusal.ts'
import type { Context, Folds } from '../core/rule.ts'
import { currentItem } from '../huddle/state.ts'
import { disclosed } from '../policy/disclosed.ts'

/**
 * Null when this actor may write about this patient: in a huddle only while the patient is open, and only who may read what is written (T1).
 * To others the case does not exist.
 */
export function mayWrite(id: string, huddle: string | null, folds: Folds, { actor }: Context): Refusal | null {
  if (actor.kind === 'system') return { code: 'notYours' }
  const allowed = disclosed(folds.case(id), actor)
  if (!allowed) return { code: 'notFound' }
  if (allowed.tier !== 'T1') return { code: 'noBasis' }
  return huddle !== null && currentItem(folds.huddle(huddle))?.case !== id ? { code: 'patientChanged' } : null
}

/** The huddle and opening in which something is written; nulls between huddles. */
export const writtenIn = (huddle: string | null, folds: Folds) => ({
  huddle,
  epoch: huddle === null ? null : folds.huddle(huddle).door.epoch,
})
