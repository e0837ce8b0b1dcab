import type { Socket } from 'socket.io'
import * as v from 'valibot'
import type { Refusal } from '../../shared/core/refusal.ts'
import {
  type AnswerOf,
  type ClientEvents,
  type RequestName,
  type RequestOf,
  requests,
  type ServerEvents,
} from '../../shared/socket.ts'

export type Wire = Socket<ClientEvents, ServerEvents>
export type Handlers = {
  [Name in RequestName]: (request: RequestOf<Name>) => Promise<AnswerOf<Name> | { refused: Refusal }>
}
type Log = { error(detail: object, text: string): void }

const burst = 60
const perSecond = 20

/**
 * The only door for socket requests: shape, pace, who asks, the answer, and every error caught. Written without it, one hand-made
 * packet ends the process. `may` is asked at every request: a session that has ended binds at once.
 */
export function serve(
  socket: Wire,
  handlers: Handlers,
  may: (name: RequestName) => Refusal | null,
  now: () => number,
  log: Log,
): void {
  let tokens = burst
  let filledAt = now()
  // socket.io's typed `on` cannot follow a name that is only known at run time; the door takes any packet.
  socket.onAny((name: string, ...args: unknown[]) => {
    const ack = args.at(-1)
    const answer = (reply: object) => (typeof ack === 'function' ? ack(reply) : undefined)
    const no = (refusal: Refusal) => answer({ ok: false, refusal })
    const at = now()
    tokens = Math.min(burst, tokens + ((at - filledAt) / 1000) * perSecond)
    filledAt = at
    if (tokens < 1) return no({ code: 'tooFast' })
    tokens -= 1
    if (!isRequest(name)) return no({ code: 'malformed' })
    const refusal = may(name)
    if (refusal) {
      no(refusal)
      if (refusal.code !== 'notSignedIn') return
      socket.emit('farewell', 'notSignedIn')
      return socket.disconnect(true)
    }
    handle(name, args[0], handlers).then(answer, (error: unknown) => {
      log.error({ err: error, request: name }, 'socket request failed')
      no({ code: 'internal' })
    })
  })
}

async function handle<Name extends RequestName>(
  name: Name,
  payload: unknown,
  handlers: Handlers,
): Promise<object> {
  const parsed = v.safeParse(requests[name], payload)
  if (!parsed.success) return { ok: false, refusal: { code: 'malformed' } }
  // The schema of this very name has checked it.
  const answer = await handlers[name](parsed.output as RequestOf<Name>)
  if (answer !== null && typeof answer === 'object' && 'refused' in answer)
    return { ok: false, refusal: answer.refused }
  return { ok: true, answer }
}

const isRequest = (name: string): name is RequestName => Object.hasOwn(requests, name)
