import { useCallback } from 'preact/hooks'
import type { Answer } from '../../shared/api.ts'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import { give } from '../command.ts'
import type { Tab } from '../tab.ts'

/** Gives a command as this tab's person. */
export type Give = <Type extends CommandType>(type: Type, body: CommandBody<Type>) => Promise<Answer<unknown>>

/** Gives commands outside a meeting. */
export function useGive({ api }: Tab): Give {
  return useCallback((type, body) => give(api, type, body), [api])
}
