import { type ArenaState, nameOf } from '../arena/state.ts'
import { keyed } from '../core/keyed.ts'
import { type LocalDate, type LocalTime, localDate } from '../core/time.ts'
import type { DisclosedCase } from '../policy/disclosed.ts'
import { type KinConsent, knowsDate, type Wish } from './facets/asked.ts'
import type { AssistanceMark } from './facets/assistance.ts'
import type { Destination } from './facets/destination.ts'
import type { Answer, Entry, EntryContent } from './facets/entries.ts'
import type { Estimate } from './facets/estimate.ts'
import type { ContactWay } from './facets/homeContacts.ts'
import type { Hindrance, LaneMark } from './facets/lanes.ts'
import { readyNow } from './facets/readiness.ts'
import type { ReceptionMark } from './facets/receptions.ts'
import { plannedFollowUp, sipStage } from './facets/sipFollowUps.ts'
import { entriesNow } from './openEntries.ts'

type Recorded =
  | { is: 'date'; estimate: Estimate | null; before: Estimate | null; reason: string | null }
  | { is: 'ready'; since: LocalDate; physician: string | null }
  | { is: 'words'; text: string }
  | { is: 'asked'; on: LocalDate; byName: string; wish: Wish; line: string | null; knowsDate: boolean }
  | { is: 'nextOfKin'; consent: KinConsent | null; promised: string | null }
  | { is: 'assistance'; mark: AssistanceMark; line: string | null }
  | { is: 'sip'; day: LocalDate; time: LocalTime }
  | { is: 'sipCalled'; name: string; on: LocalDate }
  | { is: 'sipHeld'; on: LocalDate; followedUp: number; followUpOn: LocalDate | null; isClosed: boolean }
  | { is: 'destination'; to: Destination; awaits: Destination | null }
  | { is: 'lane'; unit: string; mark: LaneMark; line: string | null; hindrance: Hindrance | null }
  | {
      is: 'reception'
      unit: string
      mark: ReceptionMark
      physician: string | null
      firstContactOn: string | null
      line: string | null
    }
  | { is: 'designated'; unit: string; name: string; phone: string | null }
  | { is: 'homeContact'; unit: string; name: string | null; way: ContactWay; on: string }
  | ({
      is: 'entry'
      over: 'done' | 'struck' | null
      answers: readonly { unit: string; answer: Answer }[]
    } & Pick<EntryContent, 'kind' | 'text' | 'ownerName' | 'due' | 'dueOn' | 'dueAt'> & {
        owner: string | null
      })

/** One thing to put into a record system, units by their names. `at`: since when it is so. */
export type RecordPart = Recorded & { readonly at: number; readonly isNew: boolean }

/** What of one patient goes into a unit's own record system. */
export type OwnRecord = {
  case: string
  given: string
  family: string
  number: string | null
  birthDate: string | null
  /** What she is called in the own system. */
  ref: string | null
  copied: { at: number; byName: string } | null
  /** Since when all of it is so: what is copied is copied as of then. Null: there is nothing to put in. */
  asOf: number | null
  parts: readonly RecordPart[]
}

/**
 * The parts that concern this unit: for the ward all of them; for others what is for everybody, their own part, and what somebody of
 * their organisation has taken on. What was copied and is no longer so is told of too.
 */
export function ownRecord(state: DisclosedCase, arena: ArenaState, unit: string): OwnRecord {
  const copied = keyed(state.copied, unit)
  const organisation = arena.units[unit]?.organisation ?? ''
  const all = [...facetsFor(state, arena, unit), ...entriesFor(state, arena, unit, copied?.asOf ?? null)]
  return {
    case: state.id,
    ...state.identity,
    ref: keyed(state.externalRefs, organisation)?.ref ?? null,
    copied: copied ? { at: copied.at, byName: nameOf(arena, copied.by) } : null,
    asOf: all.length === 0 ? null : Math.max(...all.map(({ at }) => at)),
    parts: all.map((part) => ({ ...part, isNew: part.at > (copied?.asOf ?? Number.NEGATIVE_INFINITY) })),
  }
}

type Dated = Recorded & { at: number }

function facetsFor(state: DisclosedCase, arena: ArenaState, unit: string): Dated[] {
  const isWard = unit === state.ward
  const name = (id: string) => arena.units[id]?.name ?? ''
  const isOurs = (id: string) => isWard || id === unit
  const change = state.estimateChanges.at(-1)
  const { destination, assistance, designatedContact: contact } = state
  const parts: Dated[] = saidByHer(state, arena)
  if (change)
    parts.push({ is: 'date', estimate: change.to, before: change.from, reason: change.reason, at: change.at })
  const ready = readyNow(state)
  if (ready) parts.push({ is: 'ready', since: ready.since, physician: ready.physician, at: ready.at })
  if (assistance) {
    const { mark, line, at } = assistance
    parts.push({ is: 'assistance', mark, line, at })
  }
  parts.push(...sipOf(state))
  if (destination)
    parts.push({ is: 'destination', to: destination.to, awaits: destination.awaits, at: destination.at })
  for (const [id, { mark, line, hindrance, at }] of Object.entries(state.lanes))
    if (isOurs(id)) parts.push({ is: 'lane', unit: name(id), mark, line, hindrance, at })
  for (const [id, { by: _, ...reception }] of Object.entries(state.receptions))
    if (isOurs(id) || id === state.healthCentre) parts.push({ is: 'reception', unit: name(id), ...reception })
  if (contact)
    parts.push({
      is: 'designated',
      unit: name(contact.unit),
      name: contact.name,
      phone: contact.phone,
      at: contact.at,
    })
  for (const { unit: id, name: who, way, on, at, cancelled } of state.homeContacts)
    if (!cancelled) parts.push({ is: 'homeContact', unit: name(id), name: who, way, on, at })
  return parts
}

/** What matters to her, what she said of the plan, and those close to her (patientlagen 5:1). */
function saidByHer(state: DisclosedCase, arena: ArenaState): Dated[] {
  const { words, asked, nextOfKin } = state
  const parts: Dated[] = []
  if (words) parts.push({ is: 'words', text: words.text, at: words.at })
  if (asked) {
    const { on, askedBy, by, wish, line, at } = asked
    const byName = askedBy ?? nameOf(arena, by)
    parts.push({ is: 'asked', on, byName, wish, line, knowsDate: knowsDate(state), at })
  }
  if (nextOfKin) {
    const { consent, promised, at } = nextOfKin
    parts.push({ is: 'nextOfKin', consent, promised, at })
  }
  return parts
}

/** How far her plan has come, from the call on (LUS 4:3). */
function sipOf(state: DisclosedCase): Dated[] {
  const { state: is, meeting, calls, heldOn, changed } = state.sip
  const { steps, changedAt } = state.sipFollowUps
  const call = calls.at(-1)
  if (changed === null) return []
  if (is === 'booked' && meeting) return [{ is: 'sip', day: meeting.day, time: meeting.time, at: changed.at }]
  if (is === 'called' && call)
    return [{ is: 'sipCalled', name: call.name, on: localDate(call.calledAt), at: changed.at }]
  if (is !== 'held' || heldOn === null) return []
  return [
    {
      ...{ is: 'sipHeld', on: heldOn, followUpOn: plannedFollowUp(state)?.on ?? null },
      followedUp: steps.filter(({ followedUpOn }) => followedUpOn !== null).length,
      isClosed: sipStage(state) === 'closed',
      at: Math.max(changed.at, changedAt ?? 0),
    },
  ]
}

function entriesFor(state: DisclosedCase, arena: ArenaState, unit: string, asOf: number | null): Dated[] {
  return entriesNow(state)
    .filter(
      (entry) => concerns(entry, state, arena, unit) && (entry.closed === null || wasCopied(entry, asOf)),
    )
    .map((entry) => {
      const { owner, kind, text, ownerName, due, dueOn, dueAt } = entry.content
      const answers = Object.entries(entry.answers)
      return {
        ...{ is: 'entry' as const, kind, text, ownerName, due, dueOn, dueAt },
        owner: owner === null ? null : (arena.units[owner]?.name ?? null),
        over: entry.closed === null ? null : entry.state === 'done' ? ('done' as const) : ('struck' as const),
        answers: answers.map(([id, { answer }]) => ({ unit: arena.units[id]?.name ?? '', answer })),
        at: Math.max(entry.at, entry.closed?.at ?? 0, ...answers.map(([, { at }]) => at)),
      }
    })
}

/** It stands in the own system as something to do, and is so no longer. */
const wasCopied = ({ at, closed }: Entry, asOf: number | null): boolean =>
  asOf !== null && at <= asOf && closed !== null && closed.at > asOf

function concerns(
  { content, unit: from }: Entry,
  { ward }: DisclosedCase,
  { units }: ArenaState,
  unit: string,
) {
  if (unit === ward || content.kind === 'agreement') return true
  if (content.kind === 'note' || content.owner === null) return from === unit
  return from === unit || units[content.owner]?.organisation === units[unit]?.organisation
}
