import type { ArenaState } from '../arena/state.ts'
import { readySince } from '../case/facets/readiness.ts'
import { openWorry } from '../case/facets/worries.ts'
import { openActions } from '../case/openEntries.ts'
import type { CaseState } from '../case/state.ts'
import { daysBetween, type LocalDate, localDate, minute } from '../core/time.ts'
import type { DisclosedCase } from '../policy/disclosed.ts'
import type { Block, Item } from './events.ts'
import type { AgendaItem } from './facets/items.ts'

const followUpMinutes = 1
const longStayDays = 7

/** What a case is to the day's agenda: a turn while admitted, a short look while a discharged patient has open actions or somebody is worried, nothing otherwise. */
export function turnOf(state: CaseState): Item['kind'] | null {
  if (state.protectedIdentity) return null
  if (state.episode.state === 'admitted') return 'turn'
  const over = state.episode.state === 'discharged' || state.episode.state === 'moved'
  return over && (openActions(state).length > 0 || openWorry(state)) ? 'followUp' : null
}

export const minutesFor = (kind: Item['kind'], minutesPerPatient: number): number =>
  kind === 'followUp' ? followUpMinutes : minutesPerPatient

export const blockOf = (state: CaseState): Block => ({ payer: state.payer, healthCentre: state.healthCentre })

export const sameBlock = (a: Block, b: Block): boolean =>
  a.payer === b.payer && a.healthCentre === b.healthCentre

/**
 * Blocks as the arena lists its municipalities and health centres, a missing health centre last;
 * in a block those with leftovers first, then home today, ready and waiting (oldest first), within 72 hours, changed date, new, long stay.
 */
export function inOrder(cases: readonly CaseState[], arena: ArenaState, day: LocalDate): CaseState[] {
  const blocks = blockKey(arena)
  const key = (state: CaseState) => [...blocks(blockOf(state)), ...turnKey(state, day)]
  return [...cases].sort((a, b) => compare(key(a), key(b)) || byName(a, b))
}

/** Those who stand alike come by name, so that the ward finds them; the id decides between namesakes. */
const byName = (a: CaseState, b: CaseState): number =>
  nameOf(a).localeCompare(nameOf(b), 'sv') || (a.id < b.id ? -1 : 1)

const nameOf = ({ identity }: CaseState): string => `${identity.family} ${identity.given}`

export const blockComesBefore = (a: Block, b: Block, arena: ArenaState): boolean =>
  compare(blockKey(arena)(a), blockKey(arena)(b)) < 0

/** Within one block. */
export const turnComesBefore = (a: CaseState, b: CaseState, day: LocalDate): boolean =>
  compare(turnKey(a, day), turnKey(b, day)) < 0

function blockKey(arena: ArenaState): (block: Block) => readonly number[] {
  const payers = Object.keys(arena.organisations)
  const centres = Object.keys(arena.units)
  const last = Number.MAX_SAFE_INTEGER
  return ({ payer, healthCentre }) => [
    payers.indexOf(payer),
    healthCentre === null ? last : centres.indexOf(healthCentre),
  ]
}

const turnKey = (state: CaseState, day: LocalDate): readonly number[] => [
  ranks[agendaReason(state, day)],
  daysKey(readySince(state) ?? state.estimate?.day ?? state.admittedOn, day),
]

/** Why a patient stands where she stands; also the words under her name on the agenda. */
export type AgendaReason =
  | 'leftOver'
  | 'homeToday'
  | 'readyWaiting'
  | 'within72h'
  | 'dateChanged'
  | 'new'
  | 'longStay'
  | 'other'

export function agendaReason(state: CaseState, day: LocalDate): AgendaReason {
  if (state.episode.state !== 'admitted') return 'leftOver'
  const leaves = state.estimate === null ? null : daysBetween(day, state.estimate.day)
  if (leaves === 0) return 'homeToday'
  if (readySince(state) !== null) return 'readyWaiting'
  if (leaves !== null && leaves >= 0 && leaves <= 3) return 'within72h'
  const change = state.estimateChanges.at(-1)
  if (change?.from && daysBetween(localDate(change.at), day) <= 1) return 'dateChanged'
  if (daysBetween(localDate(state.episode.registeredAt), day) <= 0) return 'new'
  const admitted = state.admittedOn
  return admitted !== null && daysBetween(admitted, day) > longStayDays ? 'longStay' : 'other'
}

/** That a discharged patient still comes up says that something is left to do: more than the statutory minimum. */
export const isOnAgendaOf = (
  { kind }: Pick<AgendaItem, 'kind'>,
  { tier }: Pick<DisclosedCase, 'tier'>,
): boolean => tier === 'T1' || kind === 'turn'

/** Times are shown in whole minutes, so that a running clock changes nothing else on the screen. */
export const toMinute = (millis: number): number => Math.round(millis / minute) * minute

const ranks: Record<AgendaReason, number> = {
  leftOver: 0,
  homeToday: 1,
  readyWaiting: 2,
  within72h: 3,
  dateChanged: 4,
  new: 5,
  longStay: 6,
  other: 7,
}
const daysKey = (date: LocalDate | null, day: LocalDate) => (date === null ? 0 : daysBetween(day, date))

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
