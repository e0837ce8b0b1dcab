import type { Refusal } from '../../shared/core/refusal.ts'
import { isUnderWay } from '../../shared/huddle/facets/status.ts'
import { standing } from '../../shared/huddle/standing.ts'
import { callSlice } from '../../shared/huddle/views/place.ts'
import type { RequestOf } from '../../shared/socket.ts'
import type { Deps } from '../deps.ts'
import { createLook } from '../follow/look.ts'
import { bySystem } from '../huddle/system.ts'
import type { Watcher } from '../huddle/watcher.ts'
import { newId } from '../ids.ts'
import type { Asking } from '../web/who.ts'
import { sendUpdate } from './send.ts'
import type { Handlers, Wire } from './serve.ts'

const mostWatched = 8

/** What one connected tab may ask, for the reader it is; `commissions`: all that this person holds, its own first. */
export function handlersFor(socket: Wire, asking: Asking, commissions: () => readonly Asking[], deps: Deps) {
  const { reader, house } = asking
  const { store, hub, drafts } = house
  const look = createLook(asking, commissions, () => socket.emit('changed'))
  const watched = new Map<string, Watcher>()
  let isGone = false
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other: two at once would leave behind a seat that nobody gives up. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const done = last.then(act)
    last = done.catch(() => undefined)
    return done
  }

  const refused = (code: Refusal['code']) => ({ refused: { code } })

  const handlers: Handlers = {
    watch: (asked) => inTurn(() => watch(asked)),
    unwatch: ({ huddle }) => inTurn(() => unwatch(huddle)).then(() => null),
    async looksAt({ page }) {
      if (isGone) return refused('notSignedIn')
      return look.at(page) ? null : refused('internal')
    },
    async command({ id, type, body }) {
      const reply = await store.execute({ id, type, body, actor: { kind: 'person', ...reader } })
      if (!reply.ok) return { refused: reply.refusal }
      for (const watcher of watched.values()) hub.showOwn(watcher)
      return { done: reply.answer }
    },
    async draft({ huddle, epoch, kind, text }) {
      if (!drafts.write(huddle, reader, epoch, kind, text)) return refused('patientChanged')
      hub.showDrafts(huddle)
      return null
    },
    async pass({ huddle, room }) {
      const watcher = watched.get(huddle)
      const media = deps.media()
      if (!watcher?.viewer.seat || !media) return refused('noVideo')
      const state = store.folds.huddle(huddle)
      const call = callSlice(state, standing(state, store.folds, watcher.viewer), deps.video())
      if (call.room !== room && call.ahead !== room) return refused('notNow')
      return media.pass({ room, seat: watcher.viewer.seat })
    },
    async time() {
      return { now: deps.now() }
    },
  }

  async function watch({ huddle, seat }: RequestOf<'watch'>) {
    if (isGone) return refused('notSignedIn')
    if (store.folds.huddle(huddle).status === 'none') return refused('notFound')
    const before = watched.get(huddle)
    const kept = seat ? seatOf(before) : null
    if (before && kept !== null) hub.unwatch(before)
    else await unwatch(huddle)
    if (watched.size >= mostWatched && kept === null) return refused('tooMany')
    const taken = seat && kept === null ? await takeSeat(huddle) : { seat: kept }
    if ('refused' in taken) return taken
    const viewer = { ...reader, seat: taken.seat }
    watched.set(
      huddle,
      hub.watch(huddle, viewer, (packet) => sendUpdate(socket, packet)),
    )
    return { seat: viewer.seat }
  }

  /** Asked for once more, a seat stays the same: nobody sees one go and come. */
  function seatOf(before: Watcher | undefined): string | null {
    const seat = before?.viewer.seat ?? null
    return before && seat !== null && store.folds.huddle(before.huddle).seats[seat] ? seat : null
  }

  async function takeSeat(huddle: string): Promise<{ seat: string } | { refused: Refusal }> {
    const seat = newId()
    const reply = await bySystem(store, 'takeSeat', { huddle, seat, ...reader }, seat)
    return reply.ok ? { seat } : { refused: reply.refusal }
  }

  async function unwatch(huddle: string): Promise<void> {
    const watcher = watched.get(huddle)
    if (!watcher) return
    watched.delete(huddle)
    hub.unwatch(watcher)
    const { seat } = watcher.viewer
    if (seat !== null) await bySystem(store, 'leaveSeat', { huddle, seat }, seat)
  }

  /** Has this connection a seat in a meeting that is open? */
  const isPresent = () =>
    [...watched].some(([huddle, { viewer }]) => {
      return viewer.seat !== null && isUnderWay(store.folds.huddle(huddle).status)
    })

  return {
    handlers,
    isPresent,
    leave() {
      isGone = true
      look.end()
      return inTurn(() => Promise.all([...watched.keys()].map(unwatch)))
    },
  }
}
