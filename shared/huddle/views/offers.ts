import type { CommandType } from '../../commands.ts'
import type { Refusal } from '../../core/refusal.ts'
import { type Folds, wouldAsk } from '../../core/rule.ts'
import { currentItem } from '../facets/items.ts'
import { end, extend, pause, resume } from '../rules/clock.ts'
import { goWithoutVideo } from '../rules/door.ts'
import { openHall, takeChair } from '../rules/hall.ts'
import { back, later, next, skip, start } from '../rules/turn.ts'
import type { Standing } from '../standing.ts'
import type { HuddleState } from '../state.ts'

/** Which commands this reader may give now: null, or the reason why not. The client never guesses a rule. */
export type OffersSlice = Partial<Record<CommandType, Refusal | null>>

/** What this reader may do with the huddle now, by the very rules that will decide. Only who may lead is told: to others it is constant. */
export function offersSlice(
  state: HuddleState,
  folds: Folds,
  reader: Standing,
  now: () => number,
): OffersSlice {
  if (!reader.mayLead) return {}
  const context = wouldAsk(reader, now)
  const huddle = state.id
  const from = currentItem(state)?.id ?? ''
  const turn = { huddle, from }
  const { epoch } = state.door
  return {
    openHall: openHall.authorise({ huddle }, folds, context),
    takeChair: takeChair.authorise({ huddle }, folds, context),
    start: start.authorise({ huddle }, folds, context),
    next: next.authorise(turn, folds, context),
    back: back.authorise(turn, folds, context),
    later: later.authorise(turn, folds, context),
    skip: skip.authorise({ ...turn, reason: 'other', words: null }, folds, context),
    pause: pause.authorise(turn, folds, context),
    resume: resume.authorise(turn, folds, context),
    extend: extend.authorise({ ...turn, minutes: 1 }, folds, context),
    end: end.authorise({ huddle, from: currentItem(state)?.id ?? null }, folds, context),
    goWithoutVideo: goWithoutVideo.authorise({ huddle, epoch }, folds, context),
  }
}
