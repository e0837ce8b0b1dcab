import type { ArenaHouse } from '../../server/arenas.ts'
import { bySystem } from '../../server/huddle/system.ts'
import type { Watcher } from '../../server/huddle/watcher.ts'
import { newId } from '../../server/ids.ts'
import type { Update } from '../../shared/socket.ts'
import type { Slices } from '../../shared/view/slices.ts'
import type { Standin } from './standin.ts'

export type Who = { readonly person: string; readonly unit: string }
export type Participant = Awaited<ReturnType<typeof openParticipant>>

/** After this long without the server a page sends and plays nothing. */
const silentAfterMs = 30_000

type Parts = {
  who: Who
  standin: Standin
  house: () => ArenaHouse
  huddle: () => string
  now: () => number
  /** Never leaves a room by itself and goes back into every one it has ever been let into. */
  isHostile: boolean
}

/** One person's page as hub and door know it: what it was sent, which room it is in, and that it says so when it has left one. */
export async function openParticipant({ who, standin, house, huddle, now, isHostile }: Parts) {
  let seat = ''
  let link: Watcher | null = null
  let slices: Partial<Slices> = {}
  let room: string | null = null
  let ahead: string | null = null
  let lostAt: number | null = null
  let said = 0
  const been = new Set<string>()
  const seats = new Set<string>()
  const packets: string[] = []
  const shownCases = new Set<string>()
  const revealed: string[] = []

  function receive(packet: string): void {
    packets.push(packet)
    const update: Update = JSON.parse(packet)
    const { patient, place } = update.slices
    slices = { ...slices, ...(place && place.at !== 'inside' && { patient: null }), ...update.slices }
    const { door } = house().store.folds.huddle(huddle())
    const may = door.phase === 'open' && door.circle.includes(who.unit)
    if (patient) shownCases.add(patient.case)
    if (patient && !(may && patient.epoch === door.epoch)) revealed.push(patient.family)
  }

  async function sit(): Promise<void> {
    seat = newId()
    seats.add(seat)
    said = 0
    slices = {}
    lostAt = null
    await bySystem(house().store, 'takeSeat', { huddle: huddle(), seat, ...who }, seat)
    link = house().hub.watch(huddle(), { ...who, seat }, ({ own, slices: text }) => receive(own + text))
  }

  function stepOut(): void {
    if (room !== null) letGo(room)
    room = null
  }

  function leaveAll(): void {
    stepOut()
    if (ahead !== null) letGo(ahead)
    ahead = null
  }

  function letGo(of: string): void {
    if (!isHostile) for (const own of seats) standin.leave(of, own)
  }

  /** Into the room of the next circle, where this page neither sends nor plays anything yet. */
  function lookAhead(): void {
    const wanted = slices.call?.ahead ?? null
    if (ahead !== null && ahead !== wanted && ahead !== room) letGo(ahead)
    ahead = wanted
    if (ahead !== null && standin.enter(ahead, seat)) been.add(ahead)
  }

  const it = {
    who,
    isHostile,
    seats,
    packets,
    /** Cases that were ever open before this page. */
    shownCases,
    /** Patients that came to this page while it was not in their circle. */
    revealed,
    get seat() {
      return seat
    },
    get slices() {
      return slices
    },
    get room() {
      return room
    },
    /** The room it waits in, unheard, for the next patient. */
    get ahead() {
      return ahead
    },
    /** It no longer hears the server, nor the server it. */
    get isLost() {
      return lostAt !== null
    },
    /** What a page does by itself, again and again. */
    async act(): Promise<void> {
      if (isHostile) for (const old of been) standin.enter(old, seat)
      if (lostAt !== null) {
        if (now() - lostAt >= silentAfterMs) leaveAll()
        return
      }
      const wanted = slices.call?.room ?? null
      if (wanted !== room) stepOut()
      if (wanted !== null && standin.enter(wanted, seat)) {
        room = wanted
        been.add(wanted)
      }
      lookAhead()
      const epoch = slices.call?.sayLeft ?? null
      if (epoch === null || epoch === said || isHostile) return
      said = epoch
      const actor = { kind: 'person' as const, ...who }
      const body = { huddle: huddle(), epoch, seat }
      await house().store.execute({ id: crypto.randomUUID(), type: 'sayLeft', body, actor })
    },
    /** The page finds a server that knows nothing of it: another seat, everything anew. */
    async sitAnew(): Promise<void> {
      leaveAll()
      await sit()
    },
    /** The page no longer hears the server, nor the server the page; its sound goes on for a while. */
    async lose(): Promise<void> {
      if (lostAt !== null) return
      lostAt = now()
      if (link) house().hub.unwatch(link)
      await bySystem(house().store, 'leaveSeat', { huddle: huddle(), seat }, seat)
    },
    /** The page is closed. */
    async leave(): Promise<void> {
      await it.lose()
      leaveAll()
    },
  }
  await sit()
  return it
}
