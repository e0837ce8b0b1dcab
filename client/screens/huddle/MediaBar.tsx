import { laterPart } from '../../frame/later.tsx'
import type { HuddleCall } from '../../live/callOf.ts'

const CallControls = laterPart(async () => (await import('../../call/CallControls.tsx')).CallControls)

/** Mute, camera, sound only, other devices. What is chosen here holds in every room that follows. Nothing where there is no video. */
export function MediaBar({ call, up = false }: { call: HuddleCall; up?: boolean }) {
  const here = call.call.value
  return here && <CallControls call={here} up={up} />
}
