import { isInCare, staffOf } from '../../arena/state.ts'
import type { Refusal } from '../../core/refusal.ts'
import { type Folds, wouldAsk } from '../../core/rule.ts'
import { disclosed, type Reader } from '../../policy/disclosed.ts'
import { toMinute } from '../agenda.ts'
import { missedSoon } from '../missing.ts'
import { postpone } from '../rules/missing.ts'
import type { HuddleState } from '../state.ts'

/** Whom to call, each with the patient they are missing for first, and whether others can be taken before her (`postpone`: why not). */
export type ToCallSlice = {
  item: string
  at: number
  parties: readonly {
    unit: string
    name: string
    phone: string
    people: readonly { name: string; phone: string }[]
    given: string
    family: string
  }[]
  postpone: Refusal | null
}

/** "Högsby saknas till Gun Nilsson", with the numbers that reach them: the unit's, and those of its people who have given one. */
export function toCallSlice(
  state: HuddleState,
  folds: Folds,
  reader: Reader,
  now: number,
): ToCallSlice | null {
  const missed = missedSoon(state, folds, now)
  if (!missed) return null
  const arena = folds.arena()
  const parties = missed.units.flatMap(({ unit, case: id }) => {
    const it = arena.units[unit]
    const patient = disclosed(folds.case(id), reader)
    if (!it || !patient) return []
    const people = staffOf(arena, unit, now).flatMap(({ person, name, phone }) =>
      phone !== null && isInCare(arena, person, unit, now) ? [{ name, phone }] : [],
    )
    const { given, family } = patient.identity
    return [{ unit, name: it.name, phone: it.phone, people, given, family }]
  })
  const asked = { huddle: state.id, item: missed.item.id, what: 'her' as const }
  return {
    item: missed.item.id,
    at: toMinute(missed.at),
    parties,
    postpone: postpone.authorise(
      asked,
      folds,
      wouldAsk(reader, () => now),
    ),
  }
}
