import type { CommandBody, CommandType } from '../../shared/commands.ts'
import { refused } from '../messages/refused.ts'
import { tell } from '../ui/News.tsx'
import type { LiveHuddle } from './huddle.ts'

/** Gives a command; a "no" is said in words. True when it is done. */
export async function giveOrSay<Type extends CommandType>(
  live: LiveHuddle,
  type: Type,
  body: CommandBody<Type>,
): Promise<boolean> {
  const refusal = await live.give(type, body)
  if (refusal) tell(refused(refusal), 'part')
  return refusal === null
}
