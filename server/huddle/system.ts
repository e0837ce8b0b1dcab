import type { CommandBody, CommandType } from '../../shared/commands.ts'
import type { Reply } from '../store/execute.ts'
import type { Store } from '../store/store.ts'

/** A command that the server itself causes: time, the door, a seat taken or lost. Its id is made of the rule, the subject and the moment due, so that a restart neither loses nor doubles it. */
export const bySystem = <Type extends CommandType>(
  store: Store,
  type: Type,
  body: CommandBody<Type>,
  id: string,
): Promise<Reply> => store.execute({ id: `${type}:${id}`, type, body, actor: { kind: 'system', rule: type } })
