import type { FastifyServerOptions } from 'fastify'
import type { PersonaOffer } from '../shared/api.ts'
import type { CallSlice } from '../shared/huddle/views/place.ts'
import type { Arenas } from './arenas.ts'
import type { Config } from './config.ts'
import type { Media } from './door/media.ts'
import type { Webhooks } from './door/webhooks.ts'
import type { ListReader } from './list/reader.ts'
import type { PracticeList } from './rehearsal/lists.ts'
import type { Sessions } from './session/sessions.ts'
import type { Tokens } from './session/tokens.ts'

/** Everything the shell is given. Nothing below `main.ts` reads the clock or a global database, and the environment only where a LiveKit is run. */
export type Deps = {
  config: Config
  now: () => number
  sessions: Sessions
  /** Of other systems. */
  tokens: Tokens
  arenas: Arenas
  /** Reads wards' lists, in a thread of its own. */
  reader: ListReader
  /** LiveKit as it is now; null while there is none. */
  media: () => Media | null
  webhooks: Webhooks
  video: () => CallSlice['video']
  /** Where the page may connect to besides us: LiveKit's own origin. */
  mediaOrigins: () => readonly string[]
  /** The rehearsal arena, its one-click personas and lists to try the import with; null in earnest. */
  practice: { arena: string; personas: readonly PersonaOffer[]; lists: () => readonly PracticeList[] } | null
  log: NonNullable<FastifyServerOptions['logger']>
}
