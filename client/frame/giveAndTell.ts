import type { CommandBody, CommandType } from '../../shared/commands.ts'
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
  /** What is on the screen is asked for anew. */
  then: () => void
}

/** Gives a command from a form, tells that it is done, and offers the way back. A "no" is for the form to show, in words. */
export async function giveAndTell<Type extends CommandType>(
  give: Give,
  { type, body, said, before, then }: Giving<Type>,
): Promise<string | null> {
  const answer = await give(type, body)
  // What stands there already is as good as saved.
  if (!answer.ok && answer.refusal.code !== 'alreadyDone') return refused(answer.refusal)
  if (answer.ok) tell(said, 'ok', { label: words.ui.undo, onClick: () => void takeBack() })
  then()
  return null

  async function takeBack() {
    const back = await give(type, before)
    if (!back.ok) tell(refused(back.refusal), 'bad')
    then()
  }
}
