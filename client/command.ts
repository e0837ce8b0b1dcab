import type { Answer } from '../shared/api.ts'
import type { CommandBody, CommandType } from '../shared/commands.ts'
import type { Refusal } from '../shared/core/refusal.ts'
import type { Api } from './api.ts'
import { backOff, pause } from './backOff.ts'

/** About five seconds, as long as a server takes to start again. */
const attempts = 5

/** Gives a command outside a meeting, repeated with the same id while the server is out of reach, so that a blip neither loses nor doubles it. */
export async function give<Type extends CommandType>(
  api: Api,
  type: Type,
  body: CommandBody<Type>,
): Promise<Answer<unknown>> {
  const command = { id: crypto.randomUUID(), type, body }
  for (let attempt = 1; ; attempt += 1) {
    const answer = await api.post<unknown>('/api/command', command)
    if (answer.ok || answer.refusal.code !== 'unreachable' || attempt === attempts) return answer
    await pause(backOff(attempt))
  }
}

/** Gives a command, in a meeting or beside it; null when it is done. */
export type GiveTo = <Type extends CommandType>(
  type: Type,
  body: CommandBody<Type>,
) => Promise<Refusal | null>

/** Outside a meeting. */
export const giveTo =
  (api: Api): GiveTo =>
  async (type, body) => {
    const answer = await give(api, type, body)
    return answer.ok ? null : answer.refusal
  }
