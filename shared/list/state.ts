import type { ListEvent } from './events.ts'

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
export type ListState = { readonly cases: readonly string[]; readonly readings: readonly DayReading[] }

export const emptyList: ListState = { cases: [], readings: [] }

export function evolveList(state: ListState, { type, body, at, by }: ListEvent): ListState {
  switch (type) {
    case 'listRead':
      return { ...state, readings: [...state.readings, { at, by, ...body }] }
    case 'caseListed':
      return state.cases.includes(body.case) ? state : { ...state, cases: [...state.cases, body.case] }
    case 'caseUnlisted':
      return { ...state, cases: state.cases.filter((id) => id !== body.case) }
  }
}
