import * as v from 'valibot'
import { keyed } from '../core/keyed.ts'
import { type Context, type Folds, rule, toArena } from '../core/rule.ts'
import { Hash } from '../core/schema.ts'
import { calendarOf } from './state.ts'

/** The key by which an address finds whose calendar it is. */
export const calendarKey = (hash: string): string => `calendar:${hash}`

/**
 * One's own meetings for one's own calendar. The page makes the secret and tells its hash alone, so that no log and no answer that is
 * kept has ever held it. A new address takes the place of the one before.
 */
export const openCalendar = rule({
  schema: v.strictObject({ hash: Hash }),
  streams: () => [],
  authorise: ({ hash }, folds) =>
    folds.claimed(calendarKey(hash)) === null ? null : { code: 'alreadyDone' },
  decide: ({ hash }, folds, context) => {
    const known = ownCalendar(folds, context)
    const whose = who(context)
    return {
      events: [toArena(folds.arena().id, { type: 'calendarOpened', body: { ...whose, hash } })],
      claims: [
        ...(known ? [{ key: calendarKey(known.hash), subject: null }] : []),
        { key: calendarKey(hash), subject: calendarOf(whose) },
      ],
    }
  },
})

/** The address stops answering at once. */
export const closeCalendar = rule({
  schema: v.strictObject({}),
  streams: () => [],
  authorise: (_, folds, context) => (ownCalendar(folds, context) ? null : { code: 'alreadyDone' }),
  decide: (_, folds, context) => {
    const known = ownCalendar(folds, context)
    return {
      events: [toArena(folds.arena().id, { type: 'calendarClosed', body: who(context) })],
      claims: known ? [{ key: calendarKey(known.hash), subject: null }] : [],
    }
  },
})

const who = ({ actor }: Context): { person: string; unit: string } =>
  actor.kind === 'person' ? { person: actor.person, unit: actor.unit } : { person: '', unit: '' }

const ownCalendar = (folds: Folds, context: Context) =>
  keyed(folds.arena().calendars, calendarOf(who(context)))
