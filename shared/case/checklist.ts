import { type ChecklistOwner, type DefinedRow, rowsOf } from '../arena/checklist/rows.ts'
import type { UnitFunction } from '../arena/events.ts'
import { isBeforeFreeDays } from '../arena/holidays.ts'
import type { ArenaState } from '../arena/state.ts'
import { keyed } from '../core/keyed.ts'
import { day, type LocalDate } from '../core/time.ts'
import { tierFor } from '../policy/disclosed.ts'
import { saidElsewhere } from './elsewhere.ts'
import type { ItemNeed, ItemState } from './facets/checklist.ts'
import { partiesNow } from './facets/parties.ts'
import { requiredOf } from './onTrack.ts'
import type { CaseState } from './state.ts'

/** One row of the arena's list as it stands for one patient. */
export type Item = {
  readonly row: DefinedRow
  /** The unit that answers it; null where that role is not with, and the ward answers. */
  readonly owner: string | null
  readonly need: ItemNeed
  readonly answered: ItemState['answered']
  /** She may not go home while it is open. */
  readonly isBlocking: boolean
  /** From when on that nobody has said whether it is needed is too long; null when somebody has. */
  readonly lateAt: number | null
}

/** Everybody's first guess was "vet ej": it is to be known within 48 hours (Halland). */
const knownWithin = 2 * day

/** The whole list for one patient, in the team's order. `leavesOn`: the day that is asked about, else the day she is expected to leave. */
export function itemsOf(state: CaseState, arena: ArenaState, leavesOn = state.estimate?.day ?? null): Item[] {
  const required = requiredOf(state, arena)
  return rowsOf(arena.checklist).map((row) => {
    const known = state.checklist.find(({ item }) => item === row.code)
    const isRequired = required.includes(row.code)
    const other = saidElsewhere(row.code, state, arena)
    const need = needOf(row, known, isRequired, leavesOn, other?.need)
    return {
      row,
      owner: ownerOf(row.owner, state, arena),
      need,
      answered: known?.answered ?? other?.answered ?? null,
      isBlocking: isRequired || row.blocking !== 'never',
      lateAt: need === 'unknown' ? Math.max(state.episode.registeredAt, row.since) + knownWithin : null,
    }
  })
}

/** Without these she may not go home. */
export const openItems = (items: readonly Item[]): readonly Item[] =>
  items.filter(
    ({ need, isBlocking, answered }) => isBlocking && need === 'needed' && answered?.mark !== 'confirmed',
  )

/** What somebody has arranged, or is to have arranged, for this day: what a moved date is about. */
export const itemsDueOn = (
  { checklist }: Pick<CaseState, 'checklist'>,
  on: LocalDate,
): readonly ItemState[] =>
  checklist.filter(({ need, answered }) => need !== 'notNeeded' && answered?.dueOn === on)

function needOf(
  { blocking }: DefinedRow,
  known: ItemState | undefined,
  isRequired: boolean,
  leavesOn: LocalDate | null,
  elsewhere: ItemNeed | undefined,
): ItemNeed {
  if (isRequired) return 'needed'
  if (known && known.need !== 'unknown') return known.need
  if (elsewhere !== undefined) return elsewhere
  if (blocking === 'always') return 'needed'
  if (blocking !== 'beforeFreeDays') return 'unknown'
  return leavesOn !== null && isBeforeFreeDays(leavesOn) ? 'needed' : 'notNeeded'
}

const functionsOf: Record<ChecklistOwner, readonly UnitFunction[]> = {
  ward: ['ward'],
  primaryCare: ['healthCentre'],
  needsAssessor: ['needsAssessment'],
  municipalNurse: ['homeNursing'],
  homeCarePlanner: ['homeCare'],
  municipalTherapist: ['municipalRehab'],
  // The region's own where it is with, else the municipality's.
  rehab: ['regionRehab', 'municipalRehab'],
}

/** The unit that has this role for her, where it is with and may be told of her. */
export function ownerOf(role: ChecklistOwner, state: CaseState, { units }: ArenaState): string | null {
  if (role === 'ward') return state.ward
  const told = partiesNow(state).filter((unit) => tierFor(state, unit) === 'T1')
  for (const fn of functionsOf[role]) {
    const found = told.find((unit) => keyed(units, unit)?.function === fn)
    if (found !== undefined) return found
  }
  return null
}

/** How a unit answers for a row: for itself, or as the ward, which writes down what it has heard the owner say. */
export const answersAs = (
  owner: string | null,
  { ward }: Pick<CaseState, 'ward'>,
  unit: string,
): 'self' | 'heard' | null => (unit === (owner ?? ward) ? 'self' : unit === ward ? 'heard' : null)

/** What says by being needed more than all may know is shown to the ward and to whoever answers it. */
export const itemsFor = (
  items: readonly Item[],
  { ward }: Pick<CaseState, 'ward'>,
  unit: string,
): readonly Item[] => items.filter(({ row, owner }) => !row.forFew || unit === ward || unit === owner)

/** The roles that a unit has: one, or as a unit of rehabilitation two. */
export const rolesOf = (fn: UnitFunction): readonly ChecklistOwner[] =>
  // The table's own keys.
  (Object.keys(functionsOf) as ChecklistOwner[]).filter((role) => functionsOf[role].includes(fn))
