/** What the search for a video server and its life as our child tell, as it happens. Codes; the words are the reader's. */
export type LiveKitProgress =
  /** Only the first start on a machine: `done` of `of` Go packages are compiled (`of` is 0 while they are fetched). */
  | { readonly code: 'building'; readonly done: number; readonly of: number }
  | { readonly code: 'starting'; readonly binary: string }
  | { readonly code: 'up'; readonly url: string }
  /** It died by itself. It is started again after `againInMs`; `detail` holds its last lines. */
  | { readonly code: 'down'; readonly againInMs: number; readonly detail: string }

export type Report = (progress: LiveKitProgress) => void

/** Where a LiveKit answers, and the key pair that signs for it. */
export interface Access {
  /** What browsers connect to, `ws://…` or `wss://…`. */
  readonly url: string
  /** The same place for our own calls, `http://…` or `https://…`. */
  readonly httpUrl: string
  readonly key: string
  /** At least 32 characters. In no log, no state and no command line. */
  readonly secret: string
}

export interface LiveKit extends Access {
  readonly ok: true
  /** False while a child of ours is down and about to be started again. An outside server is taken to be up. */
  isUp(): boolean
  /** Ends our child for good, at once. An outside server is left alone. */
  stop(): Promise<void>
}

/** Why there is no video. `detail` is for the log of whoever runs the server: it names no person and no secret. */
export interface NoVideo {
  readonly ok: false
  readonly code: /** LIVEKIT_URL stands without LIVEKIT_API_KEY or LIVEKIT_API_SECRET. */
    | 'keyMissing'
    /** A secret under 32 characters can be guessed: whoever has it may enter every room. */
    | 'secretTooShort'
    | 'urlMalformed'
    /** No LIVEKIT_URL, no `livekit-server` on PATH, none cached, and no Go to build one with. */
    | 'noServer'
    | 'buildFailed'
    | 'didNotStart'
    /** The caller's signal ended the search. */
    | 'stopped'
  readonly detail: string
}
