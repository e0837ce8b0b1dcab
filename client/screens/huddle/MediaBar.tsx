import { CallControls } from '../../call/CallControls.tsx'
import type { HuddleCall } from '../../live/callOf.ts'
import { callWords } from '../../messages/call.ts'

/** Mute, camera, sound only, other devices. What is chosen here holds in every room that follows. Nothing where there is no video. */
export function MediaBar({ call, up = false }: { call: HuddleCall; up?: boolean }) {
  const here = call.call.value
  return here && <CallControls call={here} words={callWords} up={up} />
}
