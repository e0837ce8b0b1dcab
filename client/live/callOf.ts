import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals'
import type { PersonHere } from '../../shared/huddle/views/people.ts'
import type { PlaceSlice } from '../../shared/huddle/views/place.ts'
import { backOff, pause } from '../backOff.ts'
import { createOwnMedia } from '../call/createOwnMedia.ts'
import { loadCall } from '../call/load.ts'
import type { Call, OwnMedia, People, Person } from '../call/types.ts'
import type { Connection } from '../connection.ts'
import { doorWords } from '../messages/door.ts'
import type { LiveHuddle } from './huddle.ts'
import { type Trust, watchLink } from './watchLink.ts'

/** Sound and picture of one huddle in this tab. */
export interface HuddleCall {
  /** Camera, microphone and loudspeaker: what is chosen in the hall holds through every room. */
  readonly own: OwnMedia
  /** Null until the part that speaks to LiveKit is here. */
  readonly call: ReadonlySignal<Call | null>
  readonly people: ReadonlySignal<People>
  /** False while devices are being checked in the hall, heard and seen by nobody. */
  readonly entered: ReadonlySignal<boolean>
  readonly trust: ReadonlySignal<Trust>
  /** Let in while the screen was locked or another page in front: in no room, so heard by and hearing nobody, until she says "Jag hör, ostört" (false). */
  readonly unheard: Signal<boolean>
  enter(): void
  /** Out of the room, for who has said goodbye. */
  leave(): void
  dispose(): void
}

/** Goes where the `call` slice says, with the names of the `people` slice, and says so when an old room is left. */
export function callOf(
  { connection }: { connection: Connection },
  live: LiveHuddle,
  isSeen: () => boolean = () => document.visibilityState === 'visible',
): HuddleCall {
  const own = createOwnMedia()
  const { trust, dispose: stopWatching } = watchLink(connection.link)
  const call = signal<Call | null>(null)
  const people = signal<People>(new Map())
  const entered = signal(false)
  const unheard = signal(false)
  let stood: PlaceSlice['at'] | undefined
  const over = new AbortController()
  let isFetching = false

  const stops = [
    effect(enterWhenAdmitted),
    effect(listenWhenSeen),
    effect(readPeople),
    effect(() => {
      if (entered.value && live.call.value?.video === 'on') void fetchCall()
    }),
    effect(() => {
      const here = call.value
      const isLost = trust.value === 'silent' || trust.value === 'over'
      void untracked(() => here?.silence(isLost))
    }),
    followRooms(live, call, entered, unheard),
  ]

  return {
    ...{ own, call, people, entered, trust, unheard },
    enter() {
      entered.value = true
    },
    leave() {
      entered.value = false
    },
    dispose() {
      over.abort()
      for (const stop of stops) stop()
      stopWatching()
      void call.value?.dispose()
      own.dispose()
    },
  }

  /** Nobody is heard or seen before they chose to be: who is let in from the middle of the check comes in muted and unseen. */
  function enterWhenAdmitted(): void {
    const at = live.place.value?.at
    if (entered.value || at === undefined || !isTurn.has(at)) return
    own.microphone.set(false)
    own.camera.set(false)
    entered.value = true
  }

  /**
   * Who waits is let in muted: she may be in the middle of another talk. And a telephone in a pocket must not begin to speak of a
   * patient, nor send what is said around it. What was seen when one was let in decides.
   */
  function listenWhenSeen(): void {
    const at = live.place.value?.at
    if (at === undefined || at === stood) return
    const before = stood
    stood = at
    if (before !== undefined && isIn.has(before) && isIn.has(at)) return
    unheard.value = isIn.has(at) && !isSeen()
    if (unheard.value || (before === 'held' && isIn.has(at))) own.microphone.set(false)
  }

  /** Between two patients of the same circle nobody has to leave, so nobody's sound is cut either. */
  function readPeople(): void {
    const stays = live.place.value?.at === 'closing' && live.call.value?.room != null
    if (stays) return
    const here = live.people.value?.here ?? []
    people.value = new Map(here.map(({ seat }) => [seat, roomOf(here.filter((one) => one.seat === seat))]))
  }

  async function fetchCall(): Promise<void> {
    if (isFetching) return
    isFetching = true
    for (let attempt = 1; !over.signal.aborted; attempt += 1) {
      // It fails when the net is down just then; everything else goes on meanwhile.
      const createCall = await loadCall().catch(() => null)
      if (over.signal.aborted) return
      if (createCall) {
        call.value = createCall({ pass: live.pass, people, own })
        return
      }
      await pause(backOff(attempt), over.signal)
    }
  }
}

/** One person by name; several before one camera as their room, with who they are. */
function roomOf([host, ...beside]: readonly PersonHere[]): Person {
  if (!host) return { name: '', organisation: '' }
  const { name, unitName, unnamed } = host
  if (beside.length + unnamed === 0) return { name, organisation: unitName }
  const names = beside.map((one) => (one.observes ? doorWords.observes(one.name) : one.name))
  return { name: unitName, organisation: doorWords.together([name, ...names], unnamed), several: true }
}

/** Where somebody's turn goes on, or is waited for. In the hall, before and after, one goes in by oneself. */
const isTurn: ReadonlySet<PlaceSlice['at']> = new Set(['inside', 'closing', 'heldBack', 'held'])

/** In the circle of a patient, or between two of them. */
const isIn: ReadonlySet<PlaceSlice['at']> = new Set(['inside', 'closing', 'heldBack'])

/** Keeps the call in the room of the slice, under the seat of the moment. */
function followRooms(
  live: LiveHuddle,
  call: ReadonlySignal<Call | null>,
  entered: ReadonlySignal<boolean>,
  unheard: ReadonlySignal<boolean>,
): () => void {
  let left: Promise<unknown> = Promise.resolve()
  let seatBefore: string | null = null
  let said = ''

  return effect(() => {
    const slice = live.call.value
    const seat = live.meeting.value?.me.seat ?? null
    const room = entered.value && !unheard.value ? (slice?.room ?? null) : null
    // A new connection has a new seat, and the old one's place in the room will be taken away.
    const isOtherSeat = seatBefore !== null && seat !== seatBefore
    seatBefore = seat
    const here = call.value
    const go = (to: string | null, ahead: string | null) =>
      untracked(() => {
        left = Promise.all([left, here?.want(to)])
        here?.prepare(ahead)
      })
    if (isOtherSeat) go(null, null)
    go(room, entered.value ? (slice?.ahead ?? null) : null)
    if (seat !== null && slice?.sayLeft != null) void sayLeft(seat, slice.sayLeft, left)
  })

  /** Design 4: without LiveKit's word an item opens only when those who stay have left the old room and said so. */
  async function sayLeft(seat: string, epoch: number, whenLeft: Promise<unknown>): Promise<void> {
    const huddle = live.meeting.peek()?.huddle
    // A new connection is a new seat, and is asked again.
    const key = `${seat} ${epoch}`
    if (huddle === undefined || key === said) return
    said = key
    await whenLeft
    if ((await live.give('sayLeft', { huddle, epoch, seat })) !== null && said === key) said = ''
  }
}
