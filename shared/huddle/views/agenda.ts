import type { ArenaState } from '../../arena/state.ts'
import { type SkipReason, skippedIn } from '../../case/facets/skippedTurns.ts'
import type { CaseState } from '../../case/state.ts'
import { perPair } from '../../core/perPair.ts'
import type { Folds } from '../../core/rule.ts'
import { type DisclosedCase, disclosed, type Reader } from '../../policy/disclosed.ts'
import { type AgendaReason, agendaReason, isOnAgendaOf, sameBlock } from '../agenda.ts'
import { confirms } from '../confirms.ts'
import type { Block } from '../events.ts'
import { blockKey } from '../facets/announced.ts'
import type { AgendaItem } from '../facets/items.ts'
import type { Foretold, ForetoldItem } from '../foretold.ts'
import type { HuddleState } from '../state.ts'
import { type AgendaDetail, detailOf, type For } from './agendaDetail.ts'

export type AgendaLine = {
  item: string
  case: string
  /** "Karlsson, E" */
  name: string
  kind: 'turn' | 'followUp'
  state: 'queued' | 'current' | 'done' | 'skipped'
  later: boolean
  /** Her turn is only to confirm what all have said; told to whoever may speak of her. */
  confirms: boolean
  skip: SkipReason | null
  reason: AgendaReason
  /** Facts for the ward's own list; null where this reader may not have them. */
  detail: AgendaDetail | null
  /** Null to all but the ward: times of one patient tell of those before it. */
  times: { planned: number; predicted: number; end: number; spentMs: number; minutes: number } | null
}

export type AgendaBlock = {
  block: Block
  payer: string
  healthCentre: string | null
  items: readonly AgendaLine[]
}

export type AgendaSlice = {
  blocks: readonly AgendaBlock[]
  /** The ward's alone. */
  pace: { done: number; total: number; startsAt: number; plannedEnd: number; predictedEnd: number } | null
}

/** The reader's own patients, in blocks. Times and pace are the ward's alone: they tell of the patients before. */
export function agendaSlice(
  state: HuddleState,
  folds: Folds,
  reader: Reader,
  foretold: () => Foretold,
): AgendaSlice {
  const times = reader.unit === state.ward ? foretold() : null
  const to = { unit: reader.unit, isWard: times !== null, id: state.id, day: state.day }
  const own = state.items.flatMap((item) => {
    const facts = factsFor(folds.arena(), folds.case(item.case), to)
    return facts && isOnAgendaOf(item, facts) ? [{ item, facts }] : []
  })
  const blocks: AgendaBlock[] = []
  for (const { item, facts } of inOrderFor(own, state)) {
    const line = {
      ...lineOf(state, item, facts),
      times: times && timesLine(item, times.items[item.id]),
    }
    const block = blocks.at(-1)
    if (block && sameBlock(block.block, item.block))
      blocks[blocks.length - 1] = { ...block, items: [...block.items, line] }
    else blocks.push({ ...blockNames(item, folds), items: [line] })
  }
  return { blocks, pace: times && paceOf(state, times.end) }
}

type Own = { readonly item: AgendaItem; readonly facts: Facts }

/** As they will be taken. Those whose turn the reader is not told of come last in their block, by name: their place would tell of it. */
function inOrderFor(own: readonly Own[], state: HuddleState): readonly Own[] {
  const told = own.filter(({ facts }) => isToldOfTurns(state, facts))
  if (told.length === own.length) return own
  const others = own.filter((one) => !told.includes(one)).toSorted(byName)
  const isWith = (one: Own) => (other: Own) => sameBlock(one.item.block, other.item.block)
  return [
    ...told.flatMap((one, at) =>
      told.slice(at + 1).some(isWith(one)) ? [one] : [one, ...others.filter(isWith(one))],
    ),
    ...others.filter((one) => !told.some(isWith(one))),
  ]
}

/** In a municipality's and health centre's own order, so that no block is torn apart. */
const byName = (a: Own, b: Own): number =>
  blockKey(a.item.block).localeCompare(blockKey(b.item.block)) ||
  a.facts.name.localeCompare(b.facts.name, 'sv') ||
  (a.item.case < b.item.case ? -1 : 1)

/** Without a basis a party does not learn when its patient is spoken of, only that she was. */
const isToldOfTurns = ({ status }: Pick<HuddleState, 'status'>, { tier }: Pick<Facts, 'tier'>): boolean =>
  tier === 'T1' || status === 'ended'

const timesLine = (
  { spentMs, minutes }: AgendaItem,
  { planned, predicted, end }: ForetoldItem = unknown,
): AgendaLine['times'] => ({ planned, predicted, end, spentMs, minutes })

const unknown: ForetoldItem = { planned: 0, predicted: 0, end: 0 }

const paceOf = ({ items, startsAt }: HuddleState, end: Foretold['end']): AgendaSlice['pace'] => ({
  done: items.filter((item) => item.state === 'done' || item.state === 'skipped').length,
  total: items.length,
  startsAt,
  plannedEnd: end.planned,
  predictedEnd: end.predicted,
})

export const shortName = ({ identity }: DisclosedCase): string =>
  identity.given === '' ? identity.family : `${identity.family}, ${identity.given.slice(0, 1)}`

/** What a patient is on the agenda of one unit. */
type Facts = Pick<AgendaLine, 'name' | 'reason' | 'detail' | 'confirms'> &
  Pick<DisclosedCase, 'skippedTurns' | 'tier'>

/** A command is about one patient: the eleven others are not composed anew for every unit. */
const factsFor = perPair((arena: ArenaState, state: CaseState, to: For): Facts | null => {
  const patient = disclosed(state, to)
  return (
    patient && {
      name: shortName(patient),
      reason: agendaReason(patient, to.day),
      detail: detailOf(patient, arena, to),
      confirms: patient.tier === 'T1' && confirms(patient, to),
      skippedTurns: patient.skippedTurns,
      tier: patient.tier,
    }
  )
})

function lineOf(
  { id: huddle, status }: HuddleState,
  item: AgendaItem,
  { name, reason, detail, confirms: isShort, skippedTurns, tier }: Facts,
): Omit<AgendaLine, 'times'> {
  const isTold = isToldOfTurns({ status }, { tier })
  return {
    item: item.id,
    case: item.case,
    name,
    kind: item.kind,
    state: isTold ? item.state : 'queued',
    later: isTold && item.later,
    confirms: item.kind === 'turn' && isShort,
    skip: item.state === 'skipped' ? (skippedIn({ skippedTurns }, huddle)?.reason ?? null) : null,
    reason,
    detail,
  }
}

function blockNames({ block }: AgendaItem, folds: Folds): Omit<AgendaBlock, 'items'> {
  const { organisations, units } = folds.arena()
  const payer = organisations[block.payer]?.name ?? block.payer
  const healthCentre =
    block.healthCentre === null ? null : (units[block.healthCentre]?.name ?? block.healthCentre)
  return { block, payer, healthCentre }
}
