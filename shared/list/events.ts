import * as v from 'valibot'
import { type EventOf, event, type NewEventOf } from '../core/event.ts'
import { Day, Id, text } from '../core/schema.ts'
import { Column } from './row.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A ward's standing list: which cases it holds, and what each day's reading changed, in numbers. */
export const listEvents = {
  listRead: event(
    'none',
    v.strictObject({ day: Day, new: Count, changed: Count, ended: Count, faulty: Count }),
  ),
  caseListed: event('none', v.strictObject({ case: Id })),
  caseUnlisted: event('none', v.strictObject({ case: Id })),
  /** A day's huddle was planned from the list, and follows it until it ends. */
  agendaMade: event('none', v.strictObject({ huddle: Id, day: Day })),
  /** What a heading of the ward's own sheet means, mapped by hand. */
  columnRemembered: event('none', v.strictObject({ heading: text(120), column: Column })),
}

export type ListEvent = EventOf<typeof listEvents>
export type NewListEvent = NewEventOf<typeof listEvents>
