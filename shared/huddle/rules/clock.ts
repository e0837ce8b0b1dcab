import * as v from 'valibot'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, rule, toHuddle } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { nextEpoch } from '../epoch.ts'
import { currentItem } from '../facets/items.ts'
import { exists, onlyTheLead } from '../who.ts'

const Turn = { huddle: Id, from: Id }

export const pause = rule({
  schema: v.strictObject(Turn),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: (command, folds, context) =>
    firstOf(
      inItem(command, folds, context),
      folds.huddle(command.huddle).clock?.runningSince === null ? { code: 'paused' } : null,
    ),
  decide: ({ huddle }) => ({ events: [toHuddle(huddle, { type: 'clockPaused', body: {} })] }),
})

export const resume = rule({
  schema: v.strictObject(Turn),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: (command, folds, context) =>
    firstOf(
      inItem(command, folds, context),
      folds.huddle(command.huddle).clock?.runningSince === null ? null : { code: 'notPaused' },
    ),
  decide: ({ huddle }) => ({ events: [toHuddle(huddle, { type: 'clockResumed', body: {} })] }),
})

export const extend = rule({
  schema: v.strictObject({
    ...Turn,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15)),
  }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: inItem,
  decide: ({ huddle, minutes }) => ({
    events: [toHuddle(huddle, { type: 'timeAdded', body: { minutes } })],
  }),
})

/** Ends the huddle. The panels close and the hall opens again; what was left undone is in the notes. */
export const end = rule({
  schema: v.strictObject({ huddle: Id, from: v.nullable(Id) }),
  streams: ({ huddle }) => [`huddle:${huddle}`],
  authorise: ({ huddle, from }, folds, context) => {
    const state = folds.huddle(huddle)
    return firstOf(
      exists(state),
      onlyTheLead(state, context),
      state.status === 'ended' ? { code: 'ended' } : null,
      state.status === 'planned' ? { code: 'notOpen' } : null,
      (currentItem(state)?.id ?? null) === from ? null : { code: 'patientChanged' },
    )
  },
  decide: ({ huddle }, folds, context) => {
    const { door } = folds.huddle(huddle)
    const body = { epoch: nextEpoch(door, context.now) }
    return { events: [toHuddle(huddle, { type: 'huddleEnded', body })] }
  },
})

function inItem(command: { huddle: string; from: string }, folds: Folds, context: Context): Refusal | null {
  const state = folds.huddle(command.huddle)
  return firstOf(
    exists(state),
    onlyTheLead(state, context),
    state.door.phase === 'open' ? null : { code: 'notRunning' },
    currentItem(state)?.id === command.from ? null : { code: 'patientChanged' },
  )
}
