import { signal } from '@preact/signals'
import type { Connection, Link } from '../../../client/connection.ts'
import type { Reply, RequestName, RequestOf, Update } from '../../../shared/socket.ts'
import type { Colleague } from '../../support/region.ts'
import { type Frame, type Line, openLine } from './line.ts'
import type { Morning } from './morning.ts'

type Parts = {
  readonly morning: Morning
  readonly who: Colleague
  /** How long what is sent is under way (ms). */
  readonly delay: () => number
  /** It has come; `isLate`: after something that was sent later. */
  readonly onArrival?: ((update: Update, isLate: boolean) => void) | undefined
}

/**
 * The page's connection (client/connection.ts) over a line that takes its time. What tells where one stands keeps its order, as on
 * a websocket; what is only of the patient may come late, for the page's fence to stop.
 */
export function openSlowLine({ morning, who, delay, onArrival }: Parts) {
  const { door } = morning
  const link = signal<Link>({ is: 'connecting' })
  const onUpdate = new Set<(update: Update) => void>()
  const onChanged = new Set<() => void>()
  const onConnect = new Set<() => void>()
  const unanswered = new Map<number, (reply: unknown) => void>()
  let line: Line | null = null
  let asked = 0
  let sent = 0
  let newest = 0
  let lastDue = 0

  function connect(): void {
    if (line) return
    const opened = openLine({
      ...{ house: door.house, deps: morning.deps, who, log: morning.log },
      send(frame) {
        morning.sent({ to: who, how: 'socket', ...frame })
        travel(frame, opened)
      },
    })
    line = opened
    lastDue = 0
    link.value = { is: 'on' }
    for (const listener of onConnect) listener()
  }

  /** What was under way when the line broke is never heard. */
  function travel({ text }: Frame, from: Line): void {
    const isFree = mayBeOvertaken(text)
    const due = Math.max(door.now() + delay(), isFree ? 0 : lastDue)
    if (!isFree) lastDue = due
    sent += 1
    const number = sent
    const arrive = () => {
      if (line !== from) return
      hear(text, number < newest)
      newest = Math.max(newest, number)
    }
    if (due <= door.now()) arrive()
    else setTimeout(arrive, due - door.now())
  }

  function hear(text: string, isLate: boolean): void {
    const from = text.indexOf('[')
    const told = JSON.parse(text.slice(from))
    if (text.startsWith('43')) {
      const number = Number(text.slice(2, from))
      unanswered.get(number)?.(told[0])
      unanswered.delete(number)
    } else if (told[0] === 'update') {
      onArrival?.(told[1], isLate)
      for (const listener of onUpdate) listener(told[1])
    } else if (told[0] === 'changed') {
      for (const listener of onChanged) listener()
    }
  }

  function ask<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<Reply<Name>> {
    const to = line
    if (!to) return Promise.resolve(unreachable)
    asked += 1
    const number = asked
    return new Promise((resolve) => {
      // The server answers what it was asked.
      unanswered.set(number, (reply) => resolve(reply as Reply<Name>))
      to.ask(number, name, request)
    })
  }

  /** The line is gone, and with it what was asked over it. */
  function lose(): Line | null {
    const lost = line
    line = null
    link.value = { is: 'lost', since: door.now() }
    for (const answer of unanswered.values()) answer(unreachable)
    unanswered.clear()
    return lost
  }

  const cut = () => void lose()?.close()
  const connection: Connection = {
    ...{ link, ask, cut, close: cut },
    onUpdate: (listener) => subscribe(onUpdate, listener),
    onChanged: (listener) => subscribe(onChanged, listener),
    onConnect(listener) {
      if (line) listener()
      return subscribe(onConnect, listener)
    },
  }
  return {
    connection,
    connect,
    isThere: () => line !== null,
    /** The net goes away; the server notices. */
    lose: async (): Promise<void> => void (await lose()?.close()),
    /** The server at the other end has died. */
    break: (): void => lose()?.break(),
  }
}

const unreachable = { ok: false, refusal: { code: 'unreachable' } } as const

/** Of the patient alone, and what is being written of her: where one stands, and every answer, keep their order. */
const mayBeOvertaken = (text: string): boolean =>
  text.startsWith('42["update"') && /"patient":{|"drafts":\[/.test(text) && !text.includes('"place":')

function subscribe<Listener>(to: Set<Listener>, listener: Listener): () => void {
  to.add(listener)
  return () => to.delete(listener)
}
