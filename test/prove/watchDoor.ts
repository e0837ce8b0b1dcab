import type { Doorway } from '../support/doorway.ts'
import type { Participant } from '../support/participant.ts'
import type { Figures } from './randomDoor.ts'

const ofOthers: Readonly<Record<string, RegExp>> = {
  'oskarshamn-bistand': /Nilsson|Olofsson/,
  'hogsby-bistand': /Ahlgren|Berg|Karlsson/,
}

/** Looks at the log, at LiveKit's rooms and at every page after each commit, and writes down what must never be. */
export function watchDoor(door: Doorway, figures: Figures) {
  let huddle = ''
  let seq = 0
  let closing: { epoch: number; old: string | null; didBefore: number } | null = null

  /** By seat: the unit, whose it is or was, and who sits there with them. */
  const seats = new Map<string, string>()
  const hosts = new Map<string, string>()
  const besides = new Map<string, Map<string, string>>()

  door.onCommitted(read)

  function read(): void {
    if (huddle !== door.huddle) {
      huddle = door.huddle
      seq = 0
      closing = null
      for (const known of [seats, hosts, besides]) known.clear()
    }
    for (const stored of door.house.store.log.since(`huddle:${huddle}`, seq)) {
      seq = stored.seq
      const body = JSON.parse(stored.text ?? '{}')
      if (stored.type === 'itemClosing') onClosing(body)
      sitting(stored.type, body)
      if (stored.type === 'itemOpened') onOpened(body)
      if (stored.type === 'itemHeldBack') figures.heldBack += 1
      if (stored.type === 'videoLeftOut') figures.withoutVideo += 1
    }
    hear()
  }

  /** Who sits with whom, read from the log: a company waits for its host, and goes with them to the next seat. */
  function sitting(
    type: string,
    { seat, person, unit }: { seat: string; person: string; unit: string },
  ): void {
    if (type === 'seatTaken') {
      const waiting = [...besides].find(([of]) => !seats.has(of) && hosts.get(of) === `${person} ${unit}`)
      if (waiting) besides.delete(waiting[0])
      if (waiting) besides.set(seat, waiting[1])
      seats.set(seat, unit)
      hosts.set(seat, `${person} ${unit}`)
    }
    if (type === 'seatLeft') seats.delete(seat)
    if (type === 'companionTicked') besides.set(seat, (besides.get(seat) ?? new Map()).set(person, unit))
    if (type === 'companionGone') besides.get(seat)?.delete(person)
  }

  function onClosing(body: { epoch: number; why: string }): void {
    if (body.why === 'circleChanged') figures.narrowed += 1
    const { unconfirmed } = door.state.door
    const didBefore = closing?.old === unconfirmed ? closing.didBefore : door.standin.did.length
    closing = { epoch: body.epoch, old: unconfirmed, didBefore }
  }

  function onOpened(body: { epoch: number; room: string | null; circle: readonly string[] }): void {
    figures.opened += 1
    if (closing?.epoch !== body.epoch) fault('opened what was not closing')
    const isIn = (unit: string | undefined) => unit !== undefined && body.circle.includes(unit)
    const heard = [...besides].filter(([seat]) => isIn(seats.get(seat)))
    if (!heard.every(([, people]) => [...people.values()].every(isIn)))
      fault('opened before somebody whom the patient is not for had gone out of a room')
    const { old, didBefore } = closing ?? { old: null, didBefore: 0 }
    closing = null
    if (body.room === null) return
    const since = door.standin.did.slice(didBefore)
    const isGone = old === null || !door.standin.rooms.has(old) || has(since, 'deleted', old)
    if (!isGone) fault('opened before the old room was gone')
    if (!door.standin.rooms.has(body.room) && !has(since, 'made', body.room))
      fault('opened before the new room was there')
  }

  /** Nobody outside the circle is in a room where somebody of the circle can be heard: in the one it waits in, nobody can. */
  function hear(): void {
    const { phase, circle } = door.state.door
    if (phase !== 'open') return
    for (const [room, seats] of door.standin.rooms) {
      const here = [...seats].flatMap((seat) => door.people.filter((each) => each.seats.has(seat)))
      const isIn = ({ who }: Participant) => circle.includes(who.unit)
      const isHeard = (each: Participant) => isIn(each) && !each.isHostile && each.room === room
      if (here.some(isHeard) && !here.every(isIn)) fault('somebody outside the circle could hear')
    }
  }

  function fault(what: string): void {
    figures.faults.push(`${what} (epoch ${door.state.door.epoch} of turn ${figures.turns})`)
  }

  return {
    /** Between commits: what is heard, and what every page has been sent since the last look. */
    look(): void {
      hear()
      for (const { who, packets, revealed } of door.people) {
        const text = packets.splice(0).join('')
        if (ofOthers[who.unit]?.test(text)) fault(`a patient of others was sent to ${who.unit}`)
        for (const family of revealed.splice(0)) fault(`${family} was shown to ${who.unit}`)
      }
    },
  }
}

const has = (did: Doorway['standin']['did'], what: string, room: string): boolean =>
  did.some((it) => it.what === what && it.room === room)
