import { membershipAt, nameOf } from '../../shared/arena/state.ts'
import { keyed } from '../../shared/core/keyed.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import { addDays, fromInstant, instantAt, type LocalDate, toInstant } from '../../shared/core/time.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import { recognised, reviewsFor, unitsOf } from '../../shared/policy/review.ts'
import { type LogLine, type LogReading, mostLines } from '../../shared/review/shape.ts'
import type { Access } from '../store/accessLog.ts'
import type { Store } from '../store/store.ts'

/** An arena's store, and the names of the systems that have a token. */
export type Named = Store & { systemOf(token: string): string | null }

/** Local days, both included. */
export type Days = { from: LocalDate; to: LocalDate }

/** The whole log of one patient, for a reviewer of the organisation whose patient she is. */
export function readCase(store: Named, reader: Reader, id: string, days: Days, now: number) {
  const organisation = reviewsFor(store.folds.arena(), reader, now)
  if (organisation === null) return no('notYours')
  if (!recognised(store.folds.case(id), store.folds.arena(), organisation)) return no('notFound')
  return given(store, reader, organisation, store.accessLog.ofCase(id, periodOf(days)), now)
}

/** What one person did: everything with the organisation's patients, and with others' what one of its own people did. Never the reviewer's own log (SV-13). */
export function readPerson(store: Named, reader: Reader, person: string, days: Days, now: number) {
  const arena = store.folds.arena()
  const organisation = reviewsFor(arena, reader, now)
  if (organisation === null || person === reader.person) return no('notYours')
  const units = unitsOf(arena, organisation)
  const lines = store.accessLog.ofPerson(person, units, periodOf(days))
  const isOwn = Object.values(arena.memberships).some(
    (held) => held.person === person && units.includes(held.unit),
  )
  return isOwn || lines.length > 0 ? given(store, reader, organisation, lines, now) : no('notFound')
}

const no = (code: Refusal['code']): Refusal => ({ code })

/** One more than is given, to know whether there are more. */
const periodOf = ({ from, to }: Days) => ({
  from: toInstant(instantAt(from, '00:00')),
  to: toInstant(instantAt(addDays(to, 1), '00:00')),
  limit: mostLines + 1,
})

/** A review is an access too: each case in it leaves its row before the lines are let go. */
function given(
  store: Named,
  reader: Reader,
  organisation: string,
  found: readonly Access[],
  now: number,
): LogReading {
  const accesses = found.slice(0, mostLines)
  const lines = accesses.map((access) => lineOf(store, organisation, access))
  store.access.once(reader, [...new Set(accesses.map((access) => access.case))], 'review', now)
  return { lines, isCut: found.length > mostLines }
}

/** Names and units as they were then. */
function lineOf({ folds, systemOf }: Named, organisation: string, access: Access): LogLine {
  const arena = folds.arena()
  const { what, person, unit, from, to, purpose } = access
  const held = membershipAt(arena, person, unit, fromInstant(from))
  const state = folds.case(access.case)
  const patient = recognised(state, arena, organisation)
  return {
    ...{ what, from, to, person, purpose, patient },
    name: (held?.name ?? nameOf(arena, person)) || (systemOf(person) ?? ''),
    unitName: keyed(arena.units, unit)?.name ?? unit,
    heard:
      access.epoch === null
        ? null
        : {
            epoch: access.epoch,
            // On what ground another organisation's patient is shared is hers.
            ground:
              patient === null
                ? null
                : unit === state.ward
                  ? ('ward' as const)
                  : (state.bases.find(({ id }) => id === access.basis)?.kind ?? null),
            device: (access.seat ?? '').slice(0, 4),
            hasSound: access.sound === 1,
            ended: access.ended,
          },
  }
}
