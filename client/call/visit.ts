import { type Signal, signal } from '@preact/signals'
import type { Joined } from './joinRoom.ts'
import { stopReceiving } from './receive.ts'
import { type Sending, sendOwn } from './sendOwn.ts'
import { stayIn } from './stayIn.ts'
import type { Pass } from './types.ts'

/** One room we are in, or on the way to. Until it is `live` we are unheard in it, and nothing of it is played. */
export interface Visit {
  readonly room: string
  readonly live: Signal<boolean>
  /** Null on the way there, at first and after each loss. */
  joined(): Joined | null
  /** Silent both ways from this moment; kept when LiveKit has let go. */
  leave(): Promise<void>
}

interface VisitDeps {
  pass(room: string): Promise<Pass | null>
  readonly toSend: () => Sending
  onChange(): void
  onLost(): void
}

export function visitRoom(
  room: string,
  isLive: boolean,
  { pass, toSend, onChange, onLost }: VisitDeps,
): Visit {
  const live = signal(isLive)
  let joined: Joined | null = null
  let stopSending = () => {}
  const leaveRoom = stayIn({
    ...{ room, pass, onChange },
    onJoined(next) {
      joined = next
      // What we take is asked for before what we send is made ready, which keeps the page busy.
      onChange()
      stopSending = sendOwn(next, () => muted(toSend(), !live.value))
    },
    onLost() {
      part()
      onLost()
    },
  })
  return {
    ...{ room, live, joined: () => joined },
    leave() {
      part()
      return leaveRoom()
    },
  }

  function part() {
    stopSending()
    stopSending = () => {}
    if (joined) stopReceiving(joined)
    joined = null
  }
}

function muted(sending: Sending, isMuted: boolean): Sending {
  const { microphone, camera } = sending
  if (!isMuted) return sending
  return {
    microphone: microphone && { ...microphone, on: false },
    camera: camera && { ...camera, on: false },
  }
}
