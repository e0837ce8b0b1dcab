import { type ArenaState, isInCare, nameOf, staffOf } from '../../arena/state.ts'
import type { Refusal } from '../../core/refusal.ts'
import { confidentialFor, disclosed, entitledUnits, type Reader } from '../../policy/disclosed.ts'
import { decline, endBasis } from '../decline.ts'
import type { NewCaseEvent } from '../events.ts'
import {
  type Basis,
  type BasisEnd,
  type BasisKind,
  type Decline,
  declines,
  isAbout,
} from '../facets/bases.ts'
import { isSameReader, type NamedReader } from '../facets/confidential.ts'
import { partiesNow } from '../facets/parties.ts'
import { type CaseState, evolveCase } from '../state.ts'

/** What lets parties have more than the law gives them, with who and when: for the ward, which records it. */
export type Sharing = {
  case: string
  parties: readonly {
    unit: string
    name: string
    /** It has a basis: it hears, and may be told. */
    isTold: boolean
    declined: boolean
    /** Who would be told no more if the person said no to this unit, by name. */
    noLetsOut: readonly string[]
  }[]
  /** The newest first; those that have ended stay and say so. */
  bases: readonly SharedBasis[]
  declined: readonly { id: string; parties: Names; at: number; byName: string }[]
  confidential: SharedConfidential | null
  /** Who could be chosen to read it: those at work where the rest may be told. */
  couldRead: readonly NamedPerson[]
}
/** That something is written for named persons alone; the text is asked for by itself. */
export type SharedConfidential = {
  at: number
  byName: string
  /** The reader wrote it. */
  isOwn: boolean
  ground: BasisKind
  readers: readonly NamedPerson[]
}
export type NamedPerson = NamedReader & { name: string; unitName: string }
export type Names = 'all' | readonly string[]
export type SharedBasis = Pick<Basis, 'id' | 'kind' | 'at' | 'assessedBy' | 'despiteNo'> & {
  parties: Names
  byName: string
  ended: { at: number; byName: string; why: BasisEnd | null } | null
  /** Who would be told no more if it ended, and for which reason, by name; empty once it has ended. */
  letsOut: Partial<Record<BasisEnd, readonly string[]>>
}

export function sharingOf(
  state: CaseState,
  arena: ArenaState,
  reader: Reader,
  now: number,
): Sharing | Refusal {
  if (!disclosed(state, reader)) return { code: 'notFound' }
  if (reader.unit !== state.ward) return { code: 'onlyTheWard' }
  const nameOfUnit = (unit: string) => arena.units[unit]?.name ?? unit
  const names = (parties: 'all' | readonly string[]): Names =>
    parties === 'all' ? parties : parties.map(nameOfUnit)
  const told = entitledUnits(state)
  const outAfter = (events: readonly NewCaseEvent[]) => {
    const left = entitledUnits(after(state, events))
    return told.filter((unit) => !left.includes(unit)).map(nameOfUnit)
  }
  return {
    case: state.id,
    parties: partiesNow(state).map((unit) => ({
      unit,
      name: nameOfUnit(unit),
      isTold: told.includes(unit),
      declined: declines(state, unit),
      noLetsOut: outAfter(decline(state, [unit], '')),
    })),
    bases: state.bases.toReversed().map((basis) => ({
      ...{ id: basis.id, kind: basis.kind, parties: names(basis.parties), at: basis.at },
      ...{ assessedBy: basis.assessedBy, despiteNo: basis.despiteNo, byName: nameOf(arena, basis.by) },
      ended: endedOf(basis, arena),
      letsOut:
        basis.withdrawnAt === null
          ? Object.fromEntries(
              endsOf(basis.kind).map((why) => [why, outAfter(endBasis(state, basis, why, ''))]),
            )
          : {},
    })),
    declined: state.declined
      .filter(({ withdrawnAt, yes }) => withdrawnAt === null && yes.every(({ parties }) => parties !== 'all'))
      .map((no) => ({
        id: no.id,
        parties: names(no.yes.length === 0 ? no.parties : leftOf(no, state)),
        at: no.at,
        byName: nameOf(arena, no.by),
      })),
    confidential: confidentialOf(state, arena, reader),
    couldRead: told
      .flatMap((unit) => staffOf(arena, unit, now))
      .filter(
        ({ person, unit }) => isInCare(arena, person, unit, now) && !isSameReader({ person, unit }, reader),
      )
      .map(({ person, unit, name }) => ({ person, unit, name, unitName: nameOfUnit(unit) })),
  }
}

function confidentialOf(state: CaseState, arena: ArenaState, reader: Reader): SharedConfidential | null {
  const { confidential: it } = state
  if (!it) return null
  return {
    at: it.at,
    byName: nameOf(arena, it.by),
    isOwn: isSameReader(reader, { person: it.by, unit: it.unit }),
    ground: it.ground,
    // Those who may read it now: who lost the rest has lost this.
    readers: it.readers
      .filter((named) => confidentialFor(state, named))
      .map((named) => ({
        ...named,
        name: nameOf(arena, named.person),
        unitName: arena.units[named.unit]?.name ?? '',
      })),
  }
}

/** Why a basis of this kind may end. */
const endsOf = (kind: BasisKind): readonly BasisEnd[] => [
  kind === 'consent' ? 'tookBack' : 'noLonger',
  'mistake',
]

const endedOf = ({ withdrawnAt, withdrawnBy, withdrawnWhy }: Basis, arena: ArenaState) =>
  withdrawnAt === null
    ? null
    : { at: withdrawnAt, byName: withdrawnBy === null ? '' : nameOf(arena, withdrawnBy), why: withdrawnWhy }

/** Those she has said no to and not yes since. */
const leftOf = ({ parties, yes }: Decline, state: CaseState) =>
  (parties === 'all' ? partiesNow(state) : parties).filter(
    (unit) => !yes.some((it) => isAbout(it.parties, unit)),
  )

/** The case as it would be; when, and by whom, plays no part in who may be told. */
const after = (state: CaseState, events: readonly NewCaseEvent[]): CaseState =>
  events.reduce((is, event) => evolveCase(is, { ...event, seq: 0, at: 0, by: '', forUnit: '' }), state)
