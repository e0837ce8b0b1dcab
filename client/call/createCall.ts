import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { ConnectionState } from 'livekit-client'
import { createEars } from './createEars.ts'
import type { Joined } from './joinRoom.ts'
import { receivePictures } from './receivePictures.ts'
import { seatsIn, soundsIn } from './seatsIn.ts'
import { type Sending, sendOwn } from './sendOwn.ts'
import { stayIn } from './stayIn.ts'
import type { Call, CallSeat, CallState, OwnMedia, Pass, People } from './types.ts'

export interface CallDeps {
  /** Asks our server for a pass. Null, or a rejection, is a no for now: it is asked again as long as the room is wanted. */
  pass(room: string): Promise<Pass | null>
  readonly people: ReadonlySignal<People>
  /** Stays the caller's to dispose of. */
  readonly own: OwnMedia
}

/** The call: which room we are in, who is there, what we send and what we play. */
export function createCall({ pass, people, own }: CallDeps): Call {
  const state = signal<CallState>('off')
  const seats = signal<readonly CallSeat[]>([])
  const soundOnly = signal(false)
  const large = signal<string | null>(null)
  const ears = createEars(own.speaker.chosen)
  let wanted: string | null = null
  let silenced = false
  let visit: { readonly room: string; leave(): Promise<void> } | null = null
  let joined: Joined | null = null
  let stopSending = () => {}

  const watch = effect(() => {
    // Whatever of ours the room or its pictures depend on; LiveKit tells the rest through `refresh`.
    for (const cause of [people, soundOnly, large, own.camera.track, own.microphone.on]) cause.value
    refresh()
  })

  return {
    ...{ own, state, seats, soundOnly, playbackBlocked: ears.blocked },
    want(room) {
      wanted = room
      return go()
    },
    silence(on) {
      silenced = on
      return go()
    },
    setSoundOnly(on) {
      soundOnly.value = on
    },
    startPlayback: ears.start,
    enlarge(seat) {
      large.value = seat
    },
    async dispose() {
      wanted = null
      await go()
      watch()
      ears.dispose()
    },
  }

  /** Goes where we should be. Nothing of the room before is heard or sent from the first line on. */
  async function go(): Promise<void> {
    const room = silenced ? null : wanted
    if (visit?.room === room) return
    const before = visit
    part()
    visit =
      room === null ? null : { room, leave: stayIn({ room, pass, onJoined, onChange: refresh, onLost }) }
    state.value = room !== null ? 'connecting' : wanted === null ? 'off' : 'lost'
    await before?.leave()
  }

  function onJoined(next: Joined) {
    joined = next
    stopSending = sendOwn(next, toSend)
    refresh()
  }

  function onLost() {
    part()
    state.value = 'lost'
  }

  function part() {
    stopSending()
    stopSending = () => {}
    joined = null
    ears.hear(new Map())
    seats.value = []
  }

  function refresh() {
    if (!joined) return
    const known = people.peek()
    state.value = joined.room.state === ConnectionState.Reconnecting ? 'lost' : 'on'
    ears.hear(soundsIn(joined, known))
    receivePictures(joined, { soundOnly: soundOnly.peek(), large: large.peek() })
    seats.value = seatsIn(joined, known, own)
  }

  function toSend(): Sending {
    const { track, on } = own.microphone
    return {
      microphone: track.value && { track: track.value, on: on.value },
      camera: soundOnly.value ? null : own.camera.track.value,
    }
  }
}
