import { CallPanel } from '../../call/CallPanel.tsx'
import type { HuddleCall } from '../../live/callOf.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { callWords } from '../../messages/call.ts'
import { doorWords } from '../../messages/door.ts'

/** Those in the room, with the names of our own view. Nothing while there is no room to be in. */
export function Faces({ live, call }: { live: LiveHuddle; call: HuddleCall }) {
  const here = call.call.value
  if (!here || live.call.value?.room == null) return null
  const isItem = live.place.value?.at === 'inside'
  const connecting = isItem ? doorWords.soundComing : callWords.connecting
  return <CallPanel call={here} people={call.people.value} words={{ ...callWords, connecting }} />
}
