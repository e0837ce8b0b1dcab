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

  door.onCommitted(read)

  function read(): void {
    if (huddle !== door.huddle) {
      huddle = door.huddle
      seq = 0
      closing = null
    }
    for (const stored of door.house.store.log.since(`huddle:${huddle}`, seq)) {
      seq = stored.seq
      const body = JSON.parse(stored.text ?? '{}')
      if (stored.type === 'itemClosing') onClosing(body)
      if (stored.type === 'itemOpened') onOpened(body)
      if (stored.type === 'itemHeldBack') figures.heldBack += 1
      if (stored.type === 'videoLeftOut') figures.withoutVideo += 1
    }
    hear()
  }

  function onClosing(body: { epoch: number; why: string }): void {
    if (body.why === 'circleChanged') figures.narrowed += 1
    const { unconfirmed } = door.state.door
    const didBefore = closing?.old === unconfirmed ? closing.didBefore : door.standin.did.length
    closing = { epoch: body.epoch, old: unconfirmed, didBefore }
  }

  function onOpened(body: { epoch: number; room: string | null }): void {
    figures.opened += 1
    if (closing?.epoch !== body.epoch) fault('opened what was not closing')
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
