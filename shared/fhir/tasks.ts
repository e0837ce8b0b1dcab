import type { ArenaState } from '../arena/state.ts'
import type { Entry } from '../case/facets/entries.ts'
import { isSilent } from '../case/facets/episode.ts'
import { entriesNow } from '../case/openEntries.ts'
import { keyed } from '../core/keyed.ts'
import { instantAt, toInstant } from '../core/time.ts'
import type { DisclosedCase, Reader } from '../policy/disclosed.ts'
import type { Bundle, Party, Patient, Task } from './shape.ts'

/** Closed for longer than this, an entry is no news to anybody. */
const closedForMs = 7 * 24 * 60 * 60_000

/**
 * A unit's own agreements and actions as FHIR R4 Tasks, of cases that have been through `disclosed` for it. What a unit may no longer
 * have is no longer here, and is not for the other system to keep showing either.
 */
export function tasksBundle(
  cases: readonly DisclosedCase[],
  arena: ArenaState,
  reader: Pick<Reader, 'unit'>,
  now: number,
): Bundle {
  const own = cases.flatMap((patient) => {
    const tasks = ownEntries(patient, reader, now).map((entry) => taskOf(entry, patient, arena, reader))
    return tasks.length === 0 ? [] : { patient, tasks }
  })
  const entry = own.flatMap(({ patient, tasks }) => [
    { fullUrl: urn(patient.id), resource: patientOf(patient) },
    ...tasks.map((task) => ({ fullUrl: urn(task.id), resource: task })),
  ])
  return { resourceType: 'Bundle', type: 'collection', timestamp: toInstant(now), entry }
}

/** What the unit has been asked to do, and what it agreed to or everybody did; a note is nobody's task. */
function ownEntries(patient: DisclosedCase, { unit }: Pick<Reader, 'unit'>, now: number): Entry[] {
  if (isSilent(patient)) return []
  return entriesNow(patient).filter(({ content: { kind, owner }, state, closed }) => {
    const isOwn = owner === unit || (kind === 'agreement' && owner === null)
    const isNews = state === 'open' || (closed !== null && now - closed.at < closedForMs)
    return isOwn && isNews && (kind === 'action' || kind === 'agreement') && state !== 'superseded'
  })
}

function taskOf(entry: Entry, patient: DisclosedCase, arena: ArenaState, reader: Pick<Reader, 'unit'>): Task {
  const { content, answers } = entry
  const answer = keyed(answers, content.owner ?? reader.unit)
  const notes = [content.ownerName, content.due, answer?.note].filter((text) => text != null)
  const at = toInstant(Math.max(entry.at, entry.closed?.at ?? 0, answer?.at ?? 0))
  return {
    resourceType: 'Task',
    id: entry.id,
    meta: { lastUpdated: at },
    identifier: [{ system: 'urn:hemklar:entry', value: entry.id }],
    status: statusOf(entry, content.owner ?? reader.unit),
    intent: content.kind === 'agreement' ? 'plan' : 'order',
    code: { coding: [{ system: 'urn:hemklar:entry-kind', code: content.kind }] },
    description: content.text,
    for: { reference: urn(patient.id) },
    authoredOn: toInstant(entry.at),
    lastModified: at,
    requester: partyOf(entry.unit, arena),
    ...(content.owner !== null && { owner: partyOf(content.owner, arena) }),
    ...(content.dueOn !== null && { restriction: { period: { end: dueBy(content.dueOn, content.dueAt) } } }),
    ...(notes.length > 0 && { note: notes.map((text) => ({ text })) }),
  }
}

/** Task.status (FHIR R4): asked, taken, refused, done, or struck out. Whoever wrote it for their own unit has taken it by that. */
function statusOf({ state, unit: author, answers }: Entry, unit: string): Task['status'] {
  if (state === 'done') return 'completed'
  if (state === 'struck') return 'entered-in-error'
  const answer = keyed(answers, unit)?.answer
  if (answer === 'cannot') return 'rejected'
  if (answer === 'later') return 'received'
  return answer === 'takes' || author === unit ? 'accepted' : 'requested'
}

/** By a day, or by an hour of it in Stockholm. */
const dueBy = (day: string, time: string | null): string =>
  time === null ? day : toInstant(instantAt(day, time))

const partyOf = (unit: string, { units }: ArenaState): Party => ({
  identifier: { system: 'urn:hemklar:unit', value: unit },
  display: keyed(units, unit)?.name ?? unit,
})

function patientOf({ id, identity, reserve }: DisclosedCase): Patient {
  const { given, family, number, birthDate } = identity
  const isCoordination = number !== null && Number(number.slice(6, 8)) > 60
  const system = `urn:oid:1.2.752.129.2.1.3.${isCoordination ? 3 : 1}`
  const identifier = [
    ...(number === null ? [] : [{ system, value: number }]),
    ...(reserve === null ? [] : [{ system: 'urn:hemklar:reserve-number', value: reserve }]),
  ]
  return {
    resourceType: 'Patient',
    id,
    ...(identifier.length > 0 && { identifier }),
    name: [{ use: 'official', family, given: [given] }],
    ...(birthDate !== null && { birthDate }),
  }
}

/** Our ids are 128 bits, as those of RFC 9562 are. */
const urn = (id: string): string =>
  `urn:uuid:${id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
