import * as v from 'valibot'
import { type EventOf, event, type NewEventOf } from '../core/event.ts'
import { Day, Id } from '../core/schema.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A ward's standing list: which cases it holds, and what each day's reading changed, in numbers. */
export const listEvents = {
  listRead: event(
    'none',
    v.strictObject({ day: Day, new: Count, changed: Count, ended: Count, faulty: Count }),
  ),
  caseListed: event('none', v.strictObject({ case: Id })),
  caseUnlisted: event('none', v.strictObject({ case: Id })),
}

export type ListEvent = EventOf<typeof listEvents>
export type NewListEvent = NewEventOf<typeof listEvents>
