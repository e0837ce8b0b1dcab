import { useCallback } from 'preact/hooks'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import { give } from '../command.ts'
import type { Tab } from '../tab.ts'

/** Gives commands as this tab's person, outside a meeting. */
export function useGive({ api }: Tab) {
  return useCallback(
    <Type extends CommandType>(type: Type, body: CommandBody<Type>) => give(api, type, body),
    [api],
  )
}
