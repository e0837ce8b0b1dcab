import * as v from 'valibot'
import { type CommandType, commands } from './commands.ts'
import type { Refusal } from './core/refusal.ts'
import { Id } from './core/schema.ts'
import type { Slices } from './view/slices.ts'

/** A page that is asked for over HTTP and follows along: what a reader is shown of one patient, of its own inpatients, of who has come home, of the day's own. */
export const Page = v.variant('is', [
  v.strictObject({ is: v.literal('case'), case: Id }),
  v.strictObject({ is: v.picklist(['own', 'home', 'preread']) }),
])
export type Page = v.InferOutput<typeof Page>

/** What a browser may ask over the socket. A `pass` needs that the huddle is watched; nothing else depends on what was asked before. */
export const requests = {
  watch: v.strictObject({ huddle: Id, seat: v.boolean() }),
  unwatch: v.strictObject({ huddle: Id }),
  /** The page this tab looks at now, in place of the one before; null: none. */
  looksAt: v.strictObject({ page: v.nullable(Page) }),
  command: v.strictObject({
    id: v.pipe(v.string(), v.uuid()),
    // The names are the keys of the table, which TypeScript gives as plain strings.
    type: v.picklist(Object.keys(commands) as CommandType[]),
    body: v.unknown(),
  }),
  draft: v.strictObject({
    huddle: Id,
    epoch: v.number(),
    kind: v.picklist(['entry', 'words']),
    text: v.pipe(v.string(), v.maxLength(500)),
  }),
  pass: v.strictObject({ huddle: Id, room: Id }),
  time: v.strictObject({}),
} as const

export type RequestName = keyof typeof requests
export type RequestOf<Name extends RequestName> = v.InferOutput<(typeof requests)[Name]>
/** `key`: what sound and picture of the room are encrypted with, base64 of 32 bytes; kept in memory only. */
export type Pass = { url: string; token: string; room: string; key: string }
export type AnswerOf<Name extends RequestName> = {
  watch: { seat: string | null }
  unwatch: null
  looksAt: null
  command: unknown
  draft: null
  pass: Pass
  time: { now: number }
}[Name]
export type Reply<Name extends RequestName> =
  | { ok: true; answer: AnswerOf<Name> }
  | { ok: false; refusal: Refusal }

export type ClientEvents = {
  [Name in RequestName]: (request: RequestOf<Name>, ack: (reply: Reply<Name>) => void) => void
}

/** Numbered per watch from 1; the first holds every slice. */
export type Update = {
  huddle: string
  n: number
  now: number
  slices: Partial<Slices>
  /** Makes every beat equally long; says nothing. */
  filler?: string
}
export type ServerEvents = {
  update: (update: Update) => void
  /** What this tab looks at would be another now. It says nothing else: the page asks anew, and is shown what it may be. */
  changed: () => void
  /** `notSignedIn`: the session or the persona is no longer good, and nothing is left on the screen. `reload`: the contract is another. */
  farewell: (why: 'notSignedIn' | 'reload') => void
}
