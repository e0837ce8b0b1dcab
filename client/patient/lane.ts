import type { Hindrance, LaneMark } from '../../shared/case/facets/lanes.ts'
import { addDays, isDay, weekday } from '../../shared/core/time.ts'

/** How a part stands as it is said: a mark, what a no comes to, and one line for the others. */
export type LaneSaid = {
  readonly mark: LaneMark | null
  readonly line: string | null
  readonly hindrance: Hindrance | null
}

export const silentLane: LaneSaid = { mark: null, line: null, hindrance: null }

export const marks = ['ready', 'partly', 'blocked', 'notApplicable'] as const satisfies readonly LaneMark[]

/** As it goes to the server: only a hinder has a hindrance, and a line holds something. */
export function tidied({ mark, line, hindrance }: LaneSaid): LaneSaid {
  const text = line?.trim() ?? ''
  return { mark, line: text === '' ? null : text, hindrance: mark === 'blocked' ? hindrance : null }
}

export const isSameLane = (a: LaneSaid, b: LaneSaid): boolean =>
  JSON.stringify([a.mark, a.line, a.hindrance]) === JSON.stringify([b.mark, b.line, b.hindrance])

/** What is still to be chosen. */
export function lackOf({ mark, hindrance }: LaneSaid): 'mark' | 'until' | null {
  if (mark === null) return 'mark'
  return mark === 'blocked' && hindrance?.why === 'fullUntil' && !isDay(hindrance.until) ? 'until' : null
}

/** The next days that anybody plans for. */
export const comingDays = (today: string): string[] =>
  Array.from({ length: 9 }, (_, nth) => addDays(today, nth + 1))
    .filter((date) => weekday(date) < 6)
    .slice(0, 5)
