import { laterPart } from '../../frame/later.tsx'
import type { HuddleCall } from '../../live/callOf.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { doorWords } from '../../messages/door.ts'

const CallPanel = laterPart(async () => (await import('../../call/CallPanel.tsx')).CallPanel)

/** Those in the room, with the names of our own view. Nothing while there is no room to be in. */
export function Faces({ live, call }: { live: LiveHuddle; call: HuddleCall }) {
  const here = call.call.value
  if (!here || live.call.value?.room == null) return null
  const connecting = live.place.value?.at === 'inside' ? doorWords.soundComing : undefined
  return <CallPanel call={here} people={call.people.value} connecting={connecting} />
}
