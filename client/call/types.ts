import type { ReadonlySignal } from '@preact/signals'

/** What our server gives one seat for one room. Good for a minute, so it is asked for anew at every attempt. */
export interface Pass {
  readonly url: string
  readonly token: string
  readonly room: string
  /** What sound and picture of the room are encrypted with. Never kept anywhere but in memory. */
  readonly key: string
}

/** Who sits where, from our own view: LiveKit knows no names. A seat that is not in it is neither shown nor heard. */
export type People = ReadonlyMap<string, Person>

export interface Person {
  readonly name: string
  readonly organisation: string
  /** Several in one room in front of one camera: then `name` is the room's, and who they are stands below it. */
  readonly several?: boolean
}

export type CallState =
  /** No room is wanted. */
  | 'off'
  | 'connecting'
  | 'on'
  /** Wanted and not there: it tries again by itself for as long as it takes. */
  | 'lost'
  /** This browser cannot encrypt, and so neither sends nor plays anything. */
  | 'cannotEncrypt'

export interface CallSeat {
  readonly seat: string
  readonly self: boolean
  /** Null while they send no picture, or we take none. */
  readonly camera: MediaStreamTrack | null
  readonly microphoneOn: boolean
  readonly speaking: boolean
  readonly connection: 'unknown' | 'good' | 'poor' | 'lost'
}

export interface Call {
  readonly own: OwnMedia
  readonly state: ReadonlySignal<CallState>
  /** Ourselves first, then the others in the order they came. */
  readonly seats: ReadonlySignal<readonly CallSeat[]>
  /** We neither take nor send pictures: for a car, a corridor, a poor net. */
  readonly soundOnly: ReadonlySignal<boolean>
  /** The browser wants a press before it plays sound: `startPlayback()` from one. */
  readonly playbackBlocked: ReadonlySignal<boolean>
  /**
   * The room to be in from now on. The one before is silent at once, both ways; the promise is kept when it is left.
   * While a room is wanted, a lost connection is made again for ever.
   */
  want(room: string | null): Promise<void>
  /** A room to be in as well, unheard and hearing nothing, until it is the one that is wanted. */
  prepare(room: string | null): void
  /** Out of every room while on, and back by itself after. For when nobody can tell whose turn it is. */
  silence(on: boolean): Promise<void>
  setSoundOnly(on: boolean): void
  startPlayback(): Promise<void>
  /** Whose picture is shown large, and so worth more of the net than the others'. */
  enlarge(seat: string | null): void
  dispose(): Promise<void>
}

/** Our own camera, microphone and loudspeaker. Lives from the check before the call through every room of it. */
export interface OwnMedia {
  readonly microphone: Source
  readonly camera: Source
  readonly speaker: Speaker
  readonly devices: ReadonlySignal<Devices>
  /** How loud our own microphone hears, 0 to 1; 0 while it is off. */
  readonly level: ReadonlySignal<number>
  dispose(): void
}

export interface Source {
  /** An off microphone keeps its track, silent, so that it is on again at once. An off camera is let go: its lamp goes out. */
  readonly track: ReadonlySignal<MediaStreamTrack | null>
  readonly on: ReadonlySignal<boolean>
  /** Why it is off although it was asked for. */
  readonly trouble: ReadonlySignal<Trouble | null>
  /** Null: whatever the browser takes. Falls back to null when the chosen one is pulled out. */
  readonly chosen: ReadonlySignal<string | null>
  set(on: boolean): void
  choose(deviceId: string | null): void
}

export interface Speaker {
  readonly chosen: ReadonlySignal<string | null>
  choose(deviceId: string | null): void
}

export interface Devices {
  readonly microphones: readonly Device[]
  readonly cameras: readonly Device[]
  readonly speakers: readonly Device[]
}

export interface Device {
  readonly id: string
  readonly label: string
}

export type Trouble =
  | 'permissionDenied'
  | 'noDevice'
  | 'deviceBusy'
  /** Not over https, or a browser without the means. */
  | 'notPossibleHere'
