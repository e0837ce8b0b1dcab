import type { CommandBody, CommandType } from '../../../shared/commands.ts'
import { type AgendaItem, currentItem } from '../../../shared/huddle/facets/items.ts'
import { nextItem } from '../../../shared/huddle/order.ts'
import type { Words } from '../canary/words.ts'
import type { Random } from '../random.ts'
import type { Morning } from '../virtual/morning.ts'
import type { Tab } from '../virtual/tab.ts'
import { anna } from './people.ts'

/** What plays one morning has in hand; `own`: the cases that the outsiders share in, and which hidden moves leave alone. */
export type Stage = {
  readonly morning: Morning
  readonly huddle: string
  /** How long and whom, of moves with the turns. */
  readonly random: Random
  /** What is said, and of whom. */
  readonly content: Random
  readonly words: Words
  readonly own: readonly string[]
  readonly visitors: Tab[]
  /** Hidden patients for whom all have said that they are ready: how long their turns are hangs on it, so nothing else is said of them. */
  readonly readied: Set<string>
  /** Those of them whose turn was planned to be seconds. */
  readonly short: Set<string>
}

export const foldsOf = ({ morning }: Stage) => morning.door.house.store.folds
export const stateOf = (stage: Stage) => foldsOf(stage).huddle(stage.huddle)
export const openNow = (stage: Stage) => currentItem(stateOf(stage))
export const following = (stage: Stage) =>
  nextItem(stateOf(stage), foldsOf(stage), openNow(stage)?.id ?? null, stage.morning.door.now)

export const isHidden = ({ own }: Stage, item: AgendaItem | undefined): item is AgendaItem =>
  item !== undefined && !own.includes(item.case)
export const hiddenItems = (stage: Stage) => stateOf(stage).items.filter((item) => isHidden(stage, item))

/** As the lead; a no is as good as a yes, and alike in both mornings. */
export const lead = async <Type extends CommandType>(
  { morning }: Stage,
  type: Type,
  body: CommandBody<Type>,
): Promise<void> => void (await morning.door.give(type, body, anna))
