import { followedDays } from '../case/afterHome.ts'
import type { LocalDate } from '../core/time.ts'
import { daysBetween, localDate } from '../core/time.ts'
import type { ListEvent } from './events.ts'
import type { Column } from './row.ts'

export type DayReading = {
  day: string
  at: number
  by: string
  new: number
  changed: number
  ended: number
  faulty: number
}

/** The ward's list: the cases it holds now, and the readings behind them, newest last. */
export type ListState = {
  readonly cases: readonly string[]
  /** Those it held last, for as long as a stay is followed: they have come home, or were never meant to be there. */
  readonly left: readonly { case: string; at: number }[]
  readonly readings: readonly DayReading[]
  /** Huddles planned from the list for the week before the last planning and for days after it; which of them still go on, they know themselves. */
  readonly agendas: readonly { huddle: string; day: LocalDate }[]
  /** Headings of the ward's own sheet that were mapped by hand. */
  readonly columns: Readonly<Record<string, Column>>
}

export const emptyList: ListState = { cases: [], left: [], readings: [], agendas: [], columns: {} }

const agendaDays = 7

/** Nobody is unlisted before the day she left: whoever is followed still (`isFollowed`) is among them. */
const isRecent = (left: { at: number }, at: number): boolean =>
  daysBetween(localDate(left.at), localDate(at)) <= followedDays

export function evolveList(state: ListState, { type, body, at, by }: ListEvent): ListState {
  switch (type) {
    case 'listRead':
      return { ...state, readings: [...state.readings, { at, by, ...body }] }
    case 'caseListed':
      return state.cases.includes(body.case)
        ? state
        : {
            ...state,
            cases: [...state.cases, body.case],
            left: state.left.filter((it) => it.case !== body.case),
          }
    case 'caseUnlisted':
      return {
        ...state,
        cases: state.cases.filter((id) => id !== body.case),
        left: [...state.left.filter((it) => isRecent(it, at)), { case: body.case, at }],
      }
    case 'agendaMade': {
      // Counted from when it is planned: a day far ahead must not let go of the huddle that goes on.
      const recent = state.agendas.filter(({ day }) => daysBetween(day, localDate(at)) <= agendaDays)
      return { ...state, agendas: [...recent, body] }
    }
    case 'columnRemembered':
      return { ...state, columns: { ...state.columns, [body.heading]: body.column } }
  }
}
