import { singleKeys } from '../../frame/singleKeys.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { commandsFor } from './commands.ts'
import { singleKey } from './keys.ts'
import type { Open } from './open.ts'

/** Keys within the entry line: the list of names and codes, Enter to keep, Esc to step back, single keys while it is empty. */
export function pressInLine(event: KeyboardEvent, open: Open, live: LiveHuddle): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  const run = inList(event, open) ?? inLine(event, open) ?? whenEmpty(event, open, live)
  if (!run) return
  event.preventDefault()
  run()
}

type Run = (() => void) | null

function inList({ key }: KeyboardEvent, { line }: Open): Run {
  if (line.list.value.length === 0) return null
  const pointed = line.pointed.value
  if (key === 'ArrowDown') return () => line.move(1)
  if (key === 'ArrowUp') return () => line.move(-1)
  if (key === 'Escape') return line.close
  return key === 'Enter' && pointed ? () => line.choose(pointed) : null
}

function inLine({ key }: KeyboardEvent, { line, isWriting }: Open): Run {
  const { text, code, kind, supersedes } = line.draft.value
  const isBegun = code !== null || supersedes !== null || kind !== 'action'
  if (key === 'Backspace' && text === '' && isBegun) return line.clear
  if (key !== 'Escape') return null
  return () => {
    if (isBegun) line.clear()
    else isWriting.value = false
  }
}

function whenEmpty(event: KeyboardEvent, open: Open, live: LiveHuddle): Run {
  if (!open.line.isEmpty.value || !singleKeys.value) return null
  const pressed = singleKey(event)
  if (pressed === null) return null
  if (typeof pressed === 'string') return commandsFor(open, live).line[pressed]
  const party = live.patient.value?.parties[pressed.lane - 1]
  if (!party) return null
  return party.unit === live.meeting.value?.me.unit
    ? () => open.show('lane')
    : () => open.line.address(party.name)
}
