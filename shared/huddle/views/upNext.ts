import { declines } from '../../case/facets/bases.ts'
import { partiesNow } from '../../case/facets/parties.ts'
import { type Folds, wouldAsk } from '../../core/rule.ts'
import { disclosed, entitledUnits } from '../../policy/disclosed.ts'
import { toMinute } from '../agenda.ts'
import { currentItem, itemOf } from '../facets/items.ts'
import { type Early, following } from '../order.ts'
import { postpone } from '../rules/missing.ts'
import type { Standing } from '../standing.ts'
import type { HuddleState } from '../state.ts'
import { timesOf } from '../times.ts'
import { shortName } from './agenda.ts'
import type { Busy } from './busy.ts'
import { type MissingParty, missingUnits } from './missing.ts'
import { type StrangerHere, strangersHere } from './strangers.ts'
import { type ToCallSlice, toCallSlice } from './toCall.ts'

/** The lead's alone: who comes next, and whether the same people stay. */
export type UpNextSlice = {
  item: string
  name: string
  predicted: number
  sameCircle: boolean
  missing: readonly MissingParty[]
  /** A block announced for later, by its municipality: it is passed for this patient, or is this patient's own and nobody else can be taken (`isNext`). */
  early: { name: string; at: number; isNext: boolean } | null
  /** Another block could go first. */
  mayPostpone: boolean
  withoutBasis: readonly string[]
  /** She says no to some of them. */
  declined: boolean
  strangers: readonly StrangerHere[]
  /** From three minutes before a turn, or a block, that somebody is missing for. */
  toCall: ToCallSlice | null
}

export function upNextSlice(
  state: HuddleState,
  folds: Folds,
  reader: Standing,
  now: () => number,
  busy: Busy,
): UpNextSlice | null {
  if (!reader.leads) return null
  const current = currentItem(state)
  if (state.status === 'ended') return null
  const { closing } = state.door
  const awaited = closing ? itemOf(state, closing.to) : undefined
  const found = awaited
    ? ({ is: 'item', item: awaited, passed: null } as const)
    : following(state, folds, current?.id ?? null, now)
  if (found.is === 'none') return null
  const { item } = found
  const patient = disclosed(folds.case(item.case), reader)
  if (!patient) return null
  const { units } = folds.arena()
  const entitled = entitledUnits(patient)
  const circle = state.door.circle
  const later = { huddle: state.id, item: item.id, what: 'block' as const }
  return {
    item: item.id,
    name: shortName(patient),
    predicted: toMinute(timesOf(state, folds, now()).of.get(item.id)?.predicted ?? 0),
    sameCircle: entitled.length === circle.length && entitled.every((unit) => circle.includes(unit)),
    missing: missingUnits(state, folds, item.case, busy),
    early:
      found.is === 'early'
        ? announced(found, true, folds)
        : found.passed && announced(found.passed, false, folds),
    mayPostpone: postpone.authorise(later, folds, wouldAsk(reader, now)) === null,
    withoutBasis: partiesNow(patient)
      .filter((unit) => !entitled.includes(unit))
      .map((unit) => units[unit]?.name ?? unit),
    declined: partiesNow(patient).some((unit) => declines(patient, unit)),
    strangers: strangersHere(state, folds, item.case, now),
    toCall: toCallSlice(state, folds, reader, now()),
  }
}

function announced({ item, at }: Early, isNext: boolean, folds: Folds): UpNextSlice['early'] {
  const { payer } = item.block
  return { name: folds.arena().organisations[payer]?.name ?? payer, at, isNext }
}
