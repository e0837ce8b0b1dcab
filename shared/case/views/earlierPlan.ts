import { type ArenaState, nameOf } from '../../arena/state.ts'
import { keyed } from '../../core/keyed.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Folds } from '../../core/rule.ts'
import type { LocalDate } from '../../core/time.ts'
import { type DisclosedCase, disclosed, type Reader } from '../../policy/disclosed.ts'
import type { HomeContact } from '../facets/homeContacts.ts'
import type { PulseAnswers } from '../facets/pulses.ts'
import type { Worry } from '../facets/worries.ts'
import { ownRecord, type RecordPart } from '../record.ts'

/** What was planned the last time, and how it went. `case`: that of the earlier stay, of which a row is left that it was seen. */
export type EarlierPlan = {
  case: string
  leftOn: LocalDate
  parts: readonly RecordPart[]
  contacts: readonly (Pick<HomeContact, 'way' | 'on'> & {
    unitName: string
    outcome: NonNullable<HomeContact['made']>['outcome'] | null
    line: string | null
  })[]
  worries: readonly (Pick<Worry, 'text'> & {
    byName: string
    outcome: NonNullable<Worry['settled']>['outcome'] | null
    line: string | null
  })[]
  /** She left though this was open, and why. */
  despite: { reason: string; rows: readonly string[] } | null
  /** What she, or somebody close to her, said was hardly so, of the five questions. */
  fellShort: readonly (keyof PulseAnswers)[]
}

/** For whoever may have the earlier stay too, by what was recorded then: that she is here again opens nothing. */
export function earlierPlanOf(folds: Folds, id: string, reader: Reader): EarlierPlan | Refusal {
  const stay = disclosed(folds.case(id), reader)?.earlierStay
  const earlier = stay && disclosed(folds.case(stay.case), reader)
  if (!stay || earlier?.tier !== 'T1') return { code: 'notFound' }
  const arena = folds.arena()
  return {
    case: earlier.id,
    leftOn: stay.leftOn,
    parts: ownRecord(earlier, arena, reader.unit).parts,
    contacts: earlier.homeContacts
      .filter(({ cancelled }) => cancelled === null)
      .map(({ way, on, unit, made }) => ({
        ...{ way, on, unitName: arena.units[unit]?.name ?? '' },
        ...{ outcome: made?.outcome ?? null, line: made?.line ?? null },
      })),
    worries: earlier.worries.map(({ text, by, settled }) => ({
      ...{ text, byName: nameOf(arena, by) },
      ...{ outcome: settled?.outcome ?? null, line: settled?.line ?? null },
    })),
    despite: despiteOf(earlier, arena, reader),
    fellShort: questions.filter((one) => earlier.pulses.some(({ answers }) => isLow(answers[one]))),
  }
}

function despiteOf(
  { leftDespite: it, ward }: DisclosedCase,
  { checklist }: ArenaState,
  { unit }: Reader,
): EarlierPlan['despite'] {
  if (!it) return null
  const rows = it.items.flatMap((code) => keyed(checklist.rows, code) ?? [])
  // A row for few says too much by standing there (decision 022).
  const seen = rows.filter(({ forFew }) => !forFew || unit === ward)
  return { reason: it.reason, rows: seen.map(({ label }) => label.sv) }
}

const questions = ['nextStep', 'continuity', 'noRepetition', 'safe', 'wholeNeed'] as const
const isLow = (degree: number | null): boolean => degree !== null && degree <= 2
