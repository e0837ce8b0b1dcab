import { rowsOf } from '../arena/checklist/rows.ts'
import type { ArenaState } from '../arena/state.ts'
import { addDays, type LocalDate, type LocalTime } from '../core/time.ts'
import { itemsDueOn } from './checklist.ts'
import { type ContactWay, isDueContact } from './facets/homeContacts.ts'
import { entriesNow } from './openEntries.ts'
import type { CaseState } from './state.ts'

/** Something that somebody has arranged for her going home on one day, and has to move when she does not go home then. */
export type Arranged = {
  readonly what: 'entry' | 'item' | 'firstContact' | 'homeContact'
  readonly unit: string | null
  /** Of a contact: with whom. */
  readonly text: string | null
  /** How somebody gets in touch. */
  readonly way: ContactWay | null
  readonly on: LocalDate
  readonly time: LocalTime | null
}

/** The ward sees all of it; in a room, where all see the same, what is for few says too much by standing there (decision 022). */
export type SeenBy = 'ward' | 'room'

/** Somebody gets in touch with her within three days of her coming home (24–72 h); what is later stands by itself. */
const contactWithin = 3

/** What is arranged for going home on that day, by whom: what a moved date turns over. */
export const arrangedOn = (
  state: CaseState,
  arena: ArenaState,
  day: LocalDate,
  seenBy: SeenBy,
): readonly Arranged[] => [
  ...entriesOn(state, day),
  ...itemsOn(state, arena, day, seenBy),
  ...firstContactsAfter(state, day),
  ...homeContactsAfter(state, day),
]

/** What somebody is to do by that day, done already (an alarm that is set up, a journey that is ordered) or not. */
const entriesOn = (state: CaseState, day: LocalDate): Arranged[] =>
  entriesNow(state)
    .filter(({ content, state: is }) => content.dueOn === day && (is === 'open' || is === 'done'))
    .map(({ content: { owner: unit, text, dueAt: time } }) => ({
      what: 'entry',
      ...{ unit, text, time },
      way: null,
      on: day,
    }))

/** Rows of the list for going home that are to be ready that day: the journey, the insulin, the key. */
const itemsOn = (state: CaseState, { checklist }: ArenaState, day: LocalDate, seenBy: SeenBy): Arranged[] =>
  itemsDueOn(state, day).flatMap(({ item, answered }) => {
    const row = rowsOf(checklist).find(({ code }) => code === item)
    const unit = answered?.unit ?? null
    return row && (seenBy === 'ward' || !row.forFew)
      ? [{ what: 'item', ...{ unit, text: row.label.sv, on: day }, way: null, time: null }]
      : []
  })

const firstContactsAfter = ({ receptions }: CaseState, day: LocalDate): Arranged[] =>
  Object.entries(receptions).flatMap(([unit, { physician: text, firstContactOn: on }]) =>
    on !== null && isSoonAfter(on, day)
      ? { what: 'firstContact', ...{ unit, text, on }, way: null, time: null }
      : [],
  )

const homeContactsAfter = ({ homeContacts }: CaseState, day: LocalDate): Arranged[] =>
  homeContacts
    .filter((it) => isDueContact(it) && isSoonAfter(it.on, day))
    .map(({ unit, name: text, way, on }) => ({ what: 'homeContact', ...{ unit, text, way, on }, time: null }))

const isSoonAfter = (on: LocalDate, day: LocalDate): boolean => day <= on && on <= addDays(day, contactWithin)
