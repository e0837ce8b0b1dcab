import Database from 'better-sqlite3'
import { createMeetings } from './meetings.ts'
import { createPatients, type Reader as InUnit } from './patients.ts'
import type { Written } from './sharing.ts'
import { tokensIn, wordsIn } from './words.ts'

type Reader = InUnit & { readonly role: string }
/**
 * Whose a word is. Of a patient `name`: of the statutory minimum; `more`: the rest; `ward`: what is the ward's alone, as why she is
 * spoken of in spite of her no; `named`: for named persons; `draft`: what somebody wrote before those units. Of no patient `units`:
 * what a list or a party says, for those units; `listener`: who sits with somebody.
 */
type Secret =
  /** `also`: cases that have proved to be the same, or have taken what was said over. */
  | { readonly kind: Said; readonly case: string; readonly also?: readonly string[] }
  | {
      readonly kind: 'draft'
      readonly case: string
      readonly author: string
      readonly before: readonly string[]
    }
  | { readonly kind: 'units'; readonly units: readonly string[] }
  | { readonly kind: 'listener'; readonly person: string }
type Said = 'name' | 'more' | 'ward' | 'named'
type Row = { place: number; stream: string; text: string } & Omit<Written, 'body'>

export type Witness = ReturnType<typeof openWitness>

/**
 * Who may have had which word, read from the log as it lies on the disk and from nothing else. The ward has its own patients; a
 * party the names, and the rest once something lets it; nobody else a word.
 */
export function openWitness(file: string) {
  const sqlite = new Database(file, { readonly: true })
  const since = sqlite.prepare<[number], Row>(
    `select event.rowid as place, event.stream, event.type, event.at, event.by, event.for_unit as unit, body.text from event
     join body on body.stream = event.stream and body.seq = event.seq where event.rowid > ? order by event.rowid`,
  )
  const patients = createPatients()
  const meetings = createMeetings(patients.circleOf)
  const organisations = new Map<string, string>()
  const secrets = new Map<string, Secret>()
  const planned = new Map<string, string[]>()
  const told = new Set<string>()
  let place = 0

  function look(): void {
    for (const { place: at, stream, text, ...envelope } of since.all(place)) {
      place = at
      const [kind = '', id = ''] = stream.split(':')
      const event: Written = { ...envelope, body: JSON.parse(text) }
      if (kind === 'arena') know(event)
      if (kind === 'case') {
        patients.read(id, event)
        learn(id, event, text)
      }
      if (kind === 'huddle')
        for (const { item, case: of } of meetings.read(id, event.type, event.body))
          secrets.set(item, { case: of, kind: 'name' })
    }
  }

  /** What a unit is part of, and the names of those who only listen. */
  function know({ type, body }: Written): void {
    if (type === 'unitAdded') organisations.set(body.unit, body.organisation)
    if (type !== 'membershipGiven') return
    for (const name of wordsIn(body.name)) secrets.set(name, { kind: 'listener', person: body.person })
  }

  function learn(id: string, { type, body }: Written, text: string): void {
    secrets.set(id, { case: id, kind: 'name' })
    const brought: { id: string }[] = type === 'otherMerged' ? body.entries : []
    const ids = [body.entry, body.basis, body.contact, body.worry, ...brought.map((one) => one.id)].filter(
      (it) => typeof it === 'string',
    )
    say([...wordsIn(text), ...ids], id, kindOf[type] ?? 'more')
    if (type === 'basisRecorded') say(wordsIn(body.despiteNo ?? ''), id, 'ward', true)
    if (type === 'sharingDeclined') say([body.decline], id, 'ward')
    // The day she came is none of the four things of LUS 2:2, though it stands with them.
    if (type === 'admitted') say(wordsIn(body.admittedOn ?? ''), id, 'more', true)
    if (type !== 'estimateChanged') return
    // The date of today is of the minimum, that it was another before is not.
    say(planned.get(id) ?? [], id, 'more', true)
    planned.set(id, wordsIn(JSON.stringify(body.estimate)))
    say(planned.get(id) ?? [], id, 'name', true)
  }

  function say(tokens: readonly string[], id: string, kind: Said, isAnew = false): void {
    for (const token of tokens) {
      const known = secrets.get(token)
      const isOthers = known !== undefined && 'case' in known && known.kind !== 'draft' && known.case !== id
      if (isOthers) secrets.set(token, { ...known, also: [...(known.also ?? []), id] })
      else if (isAnew || !known) secrets.set(token, { case: id, kind })
    }
  }

  function isForeign(token: string, reader: Reader, text: string): boolean {
    const { person, unit } = reader
    const room = meetings.ofRoom(token)
    if (room)
      return isRoomForeign(`${token} ${person} ${unit}`, meetings.isInside(room, unit), isAnswer(text))
    // Who comes and goes where one may not be.
    const seat = meetings.ofSeat(token)
    if (seat)
      return (
        seat.person !== person && !meetings.isInside(seat.huddle, unit) && !meetings.asksOut(token, reader)
      )
    const secret = secrets.get(token)
    return secret !== undefined && !mayHave(token, secret, reader, text)
  }

  function mayHave(token: string, secret: Secret, reader: Reader, text: string): boolean {
    const { unit, role, person } = reader
    if (secret.kind === 'listener') return !isUpdate(text) || mayKnowBeside(secret.person, unit)
    if (role === 'logReviewer') return casesOf(secret).some((id) => isReviewed(id, token, unit))
    if (secret.kind === 'units') return secret.units.includes(unit)
    const share = mostOf(casesOf(secret).map((id) => patients.shareOf(id, unit)))
    if (secret.kind === 'name') return share !== 'none'
    if (secret.kind === 'ward') return unit === patients.wardOf(secret.case)
    if (secret.kind === 'named') return patients.mayReadConfidential(secret.case, token, reader)
    if (share !== 'all' || !('author' in secret)) return share === 'all'
    return secret.author === person || secret.before.includes(unit)
  }

  const casesOf = (secret: Secret): string[] =>
    'case' in secret ? [secret.case, ...('also' in secret ? (secret.also ?? []) : [])] : []

  /** That somebody sits in a room is told where that room is heard, and to the ward that leads there. */
  const mayKnowBeside = (person: string, unit: string): boolean =>
    meetings
      .besideIn(person)
      .some((huddle) => meetings.wardOf(huddle) === unit || meetings.isInside(huddle, unit))

  /** An organisation answers for the log of its own patients, and reads of no others who they are. */
  const isReviewed = (id: string, token: string, unit: string): boolean =>
    organisations.get(patients.wardOf(id)) === organisations.get(unit) && patients.isReviewed(id, token)

  /** A pass that was asked for in time may be answered as the door closes: for the very room that one was told to be in. */
  function isRoomForeign(whose: string, isHers: boolean, isAnswered: boolean): boolean {
    if (isHers) told.add(whose)
    return !isHers && !(isAnswered && told.has(whose))
  }

  return {
    /**
     * In what a reader is sent at this moment (null: in the server's log, or what LiveKit is told): words that it may not have; how many
     * of patients it may, for a search that finds none of them has searched nothing; and how many of these are for named persons alone.
     */
    search(text: string, reader: Reader | null): { foreign: string[]; own: number; named: number } {
      look()
      const found = { foreign: [] as string[], own: 0, named: 0 }
      for (const token of tokensIn(text)) {
        const secret = secrets.get(token)
        if (reader ? isForeign(token, reader, text) : secret) found.foreign.push(token)
        else if (secret) found.own += 1
        if (secret?.kind === 'named') found.named += 1
      }
      return found
    },
    /** Somebody begins to write this of the patient who is open. */
    drafted(token: string, id: string, author: InUnit): void {
      look()
      secrets.set(token, {
        ...{ case: id, kind: 'draft', author: author.person },
        before: patients.circleOf(id),
      })
    },
    /** Somebody says this of a patient, and may be told no. */
    tried: (token: string, id: string, kind: Said = 'more'): void =>
      void secrets.set(token, { case: id, kind }),
    /** Somebody says this of no patient, for these units. */
    triedFor: (token: string, units: readonly string[]): void =>
      void secrets.set(token, { kind: 'units', units }),
    caseOf(token: string): string | undefined {
      const secret = secrets.get(token)
      return secret && 'case' in secret ? secret.case : undefined
    },
    openedAs: meetings.openedAs,
    /** The meeting goes on without this unit, or has closed its door to it. */
    isOutside: (huddle: string, unit: string): boolean =>
      meetings.isUnderWay(huddle) && !meetings.isInside(huddle, unit),
    close: () => sqlite.close(),
  }
}

const mostOf = (shares: readonly ('all' | 'minimum' | 'none')[]) =>
  (['all', 'minimum'] as const).find((share) => shares.includes(share)) ?? 'none'

const kindOf: Readonly<Record<string, Said>> = {
  admitted: 'name',
  identityCorrected: 'name',
  reserveNumberSet: 'name',
  confidentialWritten: 'named',
}
const isAnswer = (text: string): boolean => text.startsWith('43')
const isUpdate = (text: string): boolean => text.startsWith('42')
