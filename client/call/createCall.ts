import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { ConnectionState } from 'livekit-client'
import { createEars } from './createEars.ts'
import { canEncrypt } from './encryption.ts'
import { receive } from './receive.ts'
import { seatsIn, soundsIn } from './seatsIn.ts'
import type { Sending } from './sendOwn.ts'
import type { Call, CallSeat, CallState, OwnMedia, Pass, People } from './types.ts'
import { type Visit, visitRoom } from './visit.ts'

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
  const mayJoin = canEncrypt()
  let wanted: string | null = null
  let wantedAhead: string | null = null
  let silenced = false
  let here: Visit | null = null
  let ahead: Visit | null = null

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
    prepare(room) {
      wantedAhead = room
      lookAhead()
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
      wantedAhead = null
      await go()
      watch()
      ears.dispose()
    },
  }

  /** Goes where we should be. Nothing of the room before is heard or sent from the first line on. */
  async function go(): Promise<void> {
    const room = silenced || !mayJoin ? null : wanted
    const before = here
    if (before?.room !== room) {
      const left = before?.leave()
      fallSilent()
      here = room === null ? null : (takeAhead(room) ?? visit(room, true))
      state.value = stateWithout(room)
      refresh()
      lookAhead()
      await left
    } else lookAhead()
  }

  /** The room we wait in already, if it is this one. It sounds from now on. */
  function takeAhead(room: string): Visit | null {
    if (ahead?.room !== room) return null
    const taken = ahead
    ahead = null
    taken.live.value = true
    return taken
  }

  function lookAhead() {
    const room = silenced || !mayJoin || wantedAhead === here?.room ? null : wantedAhead
    if (ahead?.room === room) return
    void ahead?.leave()
    ahead = room === null ? null : visit(room, false)
  }

  function visit(room: string, isLive: boolean): Visit {
    const is = () => here?.room === room
    const onLost = () => {
      if (!is()) return
      fallSilent()
      state.value = 'lost'
    }
    return visitRoom(room, isLive, { pass, toSend, onLost, onChange: refresh })
  }

  function stateWithout(room: string | null): CallState {
    if (wanted !== null && !mayJoin) return 'cannotEncrypt'
    if (room !== null) return 'connecting'
    return wanted === null ? 'off' : 'lost'
  }

  function fallSilent() {
    ears.hear(new Map())
    seats.value = []
  }

  function refresh() {
    for (const visit of [here, ahead]) {
      const room = visit?.joined()
      if (room) receive(room, { soundOnly: soundOnly.peek(), large: large.peek() })
    }
    const joined = here?.joined()
    if (!joined) return
    const known = people.peek()
    state.value = joined.room.state === ConnectionState.Reconnecting ? 'lost' : 'on'
    ears.hear(soundsIn(joined, known))
    seats.value = seatsIn(joined, known, own)
  }

  function toSend(): Sending {
    const { microphone, camera } = own
    return {
      microphone: microphone.track.value && { track: microphone.track.value, on: microphone.on.value },
      camera: soundOnly.value || !camera.track.value ? null : { track: camera.track.value, on: true },
    }
  }
}
