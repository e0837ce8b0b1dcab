import Database from 'better-sqlite3'
import { createMeetings } from './meetings.ts'
import { type Body, createPatients } from './patients.ts'
import { tokensIn, wordsIn } from './words.ts'

type Reader = { readonly person: string; readonly unit: string }
/** Whose a word is. `name`: of the statutory minimum; `more`: the rest; `draft`: what somebody wrote before those units. */
type Secret = { readonly case: string } & (
  | { readonly kind: 'name' | 'more' }
  | { readonly kind: 'draft'; readonly author: string; readonly before: readonly string[] }
)
type Row = { place: number; stream: string; type: string; text: string }

export type Witness = ReturnType<typeof openWitness>

/**
 * Who may have had which word, read from the log as it lies on the disk and from nothing else. The ward has its own patients; a
 * party the names, and the rest once something lets it; nobody else a word.
 */
export function openWitness(file: string) {
  const sqlite = new Database(file, { readonly: true })
  const since = sqlite.prepare<[number], Row>(
    `select event.rowid as place, event.stream, event.type, body.text from event
     join body on body.stream = event.stream and body.seq = event.seq where event.rowid > ? order by event.rowid`,
  )
  const patients = createPatients()
  const meetings = createMeetings(patients.circleOf)
  const secrets = new Map<string, Secret>()
  const leavesOn = new Map<string, string>()
  const told = new Set<string>()
  let place = 0

  function look(): void {
    for (const row of since.all(place)) {
      place = row.place
      const [kind = '', id = ''] = row.stream.split(':')
      const body: Body = JSON.parse(row.text)
      if (kind === 'case') {
        patients.read(id, row.type, body)
        learn(id, row.type, body, row.text)
      }
      if (kind === 'huddle')
        for (const { item, case: of } of meetings.read(id, row.type, body))
          secrets.set(item, { case: of, kind: 'name' })
    }
  }

  function learn(id: string, type: string, body: Body, text: string): void {
    secrets.set(id, { case: id, kind: 'name' })
    const kind = type === 'admitted' || type === 'identityCorrected' ? 'name' : 'more'
    const ids = [body.entry, body.basis].filter((it) => typeof it === 'string')
    for (const token of [...wordsIn(text), ...ids])
      if (!secrets.has(token)) secrets.set(token, { case: id, kind })
    if (type !== 'estimateChanged') return
    // The date of today is of the minimum, that it was another before is not.
    const before = leavesOn.get(id)
    if (before) secrets.set(before, { case: id, kind: 'more' })
    const day: string | undefined = body.estimate?.day
    if (day) secrets.set(day, { case: id, kind: 'name' })
    leavesOn.set(id, day ?? '')
  }

  function isForeign(token: string, reader: Reader, isAnswer: boolean): boolean {
    const { person, unit } = reader
    const room = meetings.ofRoom(token)
    if (room) return isRoomForeign(`${token} ${person} ${unit}`, meetings.isInside(room, unit), isAnswer)
    // Who comes and goes where one may not be.
    const seat = meetings.ofSeat(token)
    if (seat) return seat.person !== person && !meetings.isInside(seat.huddle, unit)
    const secret = secrets.get(token)
    if (!secret) return false
    const share = patients.shareOf(secret.case, unit)
    if (secret.kind === 'name') return share === 'none'
    if (share !== 'all') return true
    return secret.kind === 'draft' && secret.author !== person && !secret.before.includes(unit)
  }

  /** A pass that was asked for in time may be answered as the door closes: for the very room that one was told to be in. */
  function isRoomForeign(whose: string, isHers: boolean, isAnswer: boolean): boolean {
    if (isHers) told.add(whose)
    return !isHers && !(isAnswer && told.has(whose))
  }

  return {
    /** Words that this reader may not have, in what it is sent at this moment; null: whoever reads the log, or LiveKit's names. */
    foreignIn(text: string, reader: Reader | null): string[] {
      look()
      const isAnswer = text.startsWith('43')
      return tokensIn(text).filter((token) =>
        reader ? isForeign(token, reader, isAnswer) : secrets.has(token),
      )
    },
    /** Words of patients that this reader may have: a search that finds none of them has searched nothing. */
    ownIn: (text: string, reader: Reader): number =>
      tokensIn(text).filter((token) => secrets.has(token) && !isForeign(token, reader, false)).length,
    /** Somebody begins to write this of the patient who is open. */
    drafted(token: string, id: string, author: Reader): void {
      look()
      secrets.set(token, {
        ...{ case: id, kind: 'draft', author: author.person },
        before: patients.circleOf(id),
      })
    },
    /** Somebody says this of a patient, and may be told no. */
    tried: (token: string, id: string): void => void secrets.set(token, { case: id, kind: 'more' }),
    caseOf: (token: string): string | undefined => secrets.get(token)?.case,
    openedAs: meetings.openedAs,
    /** The meeting goes on without this unit, or has closed its door to it. */
    isOutside: (huddle: string, unit: string): boolean =>
      meetings.isUnderWay(huddle) && !meetings.isInside(huddle, unit),
    close: () => sqlite.close(),
  }
}
