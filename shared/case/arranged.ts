import type { LocalDate, LocalTime } from '../core/time.ts'
import { entriesNow } from './openEntries.ts'
import type { CaseState } from './state.ts'

/** Something that somebody has arranged for one day, and has to move when she does not go home then. */
export type Arranged =
  | {
      readonly what: 'entry'
      readonly unit: string | null
      readonly text: string
      readonly time: LocalTime | null
    }
  | {
      readonly what: 'firstContact'
      readonly unit: string
      readonly text: string | null
      readonly time: null
    }

/** What is arranged on that day, by whom: what a moved date turns over. */
export const arrangedOn = (state: CaseState, day: LocalDate): readonly Arranged[] => [
  ...entriesOn(state, day),
  ...contactsOn(state, day),
]

/** What somebody is to do by that day, done already (an alarm that is set up, a journey that is ordered) or not. */
const entriesOn = (state: CaseState, day: LocalDate): Arranged[] =>
  entriesNow(state)
    .filter(({ content, state: is }) => content.dueOn === day && (is === 'open' || is === 'done'))
    .map(({ content: { owner: unit, text, dueAt: time } }) => ({ what: 'entry', unit, text, time }))

const contactsOn = ({ receptions }: CaseState, day: LocalDate): Arranged[] =>
  Object.entries(receptions)
    .filter(([, { firstContactOn }]) => firstContactOn === day)
    .map(([unit, { physician: text }]) => ({ what: 'firstContact', unit, text, time: null }))
