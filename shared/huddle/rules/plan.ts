import * as v from 'valibot'
import { isInCare } from '../../arena/state.ts'
import { firstOf, refuse } from '../../core/refusal.ts'
import { rule, toHuddle, toList } from '../../core/rule.ts'
import { Day, Id, Slug } from '../../core/schema.ts'
import { daysBetween, instantAt, type LocalDate, localDate, toInstant } from '../../core/time.ts'
import { blockOf, inOrder, minutesFor, turnOf } from '../agenda.ts'
import { itemOf } from '../facets/items.ts'
import { exists, huddleAndCases, onlyTheWard } from '../who.ts'

/** The key that keeps a ward from having two huddles on one day. Never only arena and day: several wards meet in parallel. */
export const huddleKey = (ward: string, day: string) => `huddle:${ward}:${day}`

/** Builds the agenda of a ward's day from its list. The day and hour are fixed here. */
export const planHuddle = rule({
  schema: v.strictObject({ ward: Slug, day: Day }),
  streams: ({ ward }, peek) => [`list:${ward}`, ...peek.list(ward).cases.map((id) => `case:${id}` as const)],
  authorise: ({ ward, day }, folds, context) => {
    const planned = folds.claimed(huddleKey(ward, day))
    return firstOf(
      folds.arena().units[ward]?.function === 'ward' ? null : { code: 'notFound' },
      onlyTheWard({ ward }, context),
      canBePlanned(day, localDate(context.now)) ? null : { code: 'malformed', of: 'day' },
      planned ? { code: 'alreadyPlanned', of: planned } : null,
    )
  },
  decide: ({ ward, day }, folds, { newId }) => {
    const arena = folds.arena()
    const schedule = arena.schedules[ward]
    if (!schedule) return refuse('notFound', 'schedule')
    // They will hear every patient: both have a part in the ward's care on that very day.
    const startsAt = instantAt(day, schedule.start)
    for (const who of ['lead', 'deputy'] as const)
      if (!isInCare(arena, schedule[who], ward, startsAt)) return refuse('leadNotEntitled', who)
    const cases = folds.list(ward).cases.map((id) => folds.case(id))
    const items = inOrder(cases, arena, day).flatMap((state) => {
      const kind = turnOf(state)
      if (!kind) return []
      const minutes = minutesFor(kind, schedule.minutesPerPatient)
      return [{ item: newId(), case: state.id, kind, block: blockOf(state), minutes }]
    })
    const huddle = newId()
    const { lead, deputy } = schedule
    const body = { ward, day, startsAt: toInstant(startsAt), lead, deputy, items }
    return {
      events: [
        toHuddle(huddle, { type: 'huddlePlanned', body }),
        toList(ward, { type: 'agendaMade', body: { huddle, day } }),
      ],
      claims: [{ key: huddleKey(ward, day), subject: huddle }],
      answer: { huddle },
    }
  },
})

/** A day that has been, or a slip of the keyboard, is none. */
const canBePlanned = (day: LocalDate, today: LocalDate): boolean =>
  day >= today && daysBetween(today, day) <= 366

/** Drag or keyboard: the ward sees it at once, others only as their own window, on the beat. */
export const moveItem = rule({
  schema: v.strictObject({ huddle: Id, item: Id, before: v.nullable(Id) }),
  streams: huddleAndCases,
  authorise: ({ huddle, item, before }, folds, context) => {
    const state = folds.huddle(huddle)
    const moved = itemOf(state, item)
    return firstOf(
      exists(state),
      onlyTheWard(state, context),
      state.status === 'ended' ? { code: 'ended' } : null,
      moved && (before === null || itemOf(state, before)) ? null : { code: 'changedMeanwhile' },
      moved?.state === 'queued' && before !== item ? null : { code: 'notNow' },
    )
  },
  decide: ({ huddle, item, before }) => ({
    events: [toHuddle(huddle, { type: 'itemMoved', body: { item, before } })],
  }),
})
