import type { CommandBody, CommandType } from '../../shared/commands.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import { tell } from '../ui/News.tsx'
import type { Give } from './useGive.ts'

interface Giving<Type extends CommandType> {
  type: Type
  body: CommandBody<Type>
  /** What is told when it is done, and what takes it back. */
  said: string
  before: CommandBody<Type>
  /** What is on the screen is asked for anew; none where it comes by itself. */
  then?: (() => void) | undefined
}

/** Gives a command from a form, tells that it is done, and offers the way back. A "no" is for the form to show. */
export async function giveAndTell<Type extends CommandType>(
  give: Give,
  { type, body, said, before, then }: Giving<Type>,
): Promise<Refusal | null> {
  const answer = await give(type, body)
  // What stands there already is as good as saved.
  const isDone = answer.ok || answer.refusal.code === 'alreadyDone'
  if (answer.ok) tell(said, 'ok', { label: words.ui.undo, onClick: () => void takeBack() })
  then?.()
  return isDone ? null : answer.refusal

  async function takeBack() {
    const back = await give(type, before)
    if (!back.ok) tell(refused(back.refusal), 'bad')
    then?.()
  }
}
