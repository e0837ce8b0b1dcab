import type { Instead } from '../events.ts'
import type { HuddleFolds } from '../state.ts'

export type Absences = {
  /** By unit: none of its own comes, and what is done instead. */
  readonly absences: Readonly<Record<string, Instead>>
  /** By item, the units that the meeting goes on without. */
  readonly notAwaited: Readonly<Record<string, readonly string[]>>
}

export const noAbsences: Absences = { absences: {}, notAwaited: {} }

export const absenceFolds: HuddleFolds<Absences> = {
  absenceSaid: ({ absences }, { body: { unit, instead } }) => ({
    absences: { ...absences, [unit]: instead },
  }),
  absenceTakenBack({ absences }, { body: { unit } }) {
    const { [unit]: _, ...others } = absences
    return { absences: others }
  },
  unitNotAwaited({ notAwaited }, { body: { unit, items } }) {
    const more = items.map((item) => [item, [...(notAwaited[item] ?? []), unit]] as const)
    return { notAwaited: { ...notAwaited, ...Object.fromEntries(more) } }
  },
}
