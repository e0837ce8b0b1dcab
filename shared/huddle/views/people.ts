import { nameOf } from '../../arena/state.ts'
import { declines, partiesNow } from '../../case/state.ts'
import type { Folds } from '../../core/rule.ts'
import { disclosed, entitledUnits } from '../../policy/disclosed.ts'
import type { PeopleSlice, PersonHere, UpNextSlice } from '../../view/slices.ts'
import { toMinute } from '../agenda.ts'
import { type Early, following } from '../order.ts'
import { canBePostponed } from '../rules/plan.ts'
import type { Standing } from '../standing.ts'
import { currentItem, type HuddleState, isUnderWay } from '../state.ts'
import { timesOf } from '../times.ts'
import { shortName } from './agenda.ts'
import type { Busy } from './busy.ts'
import { missingToday, missingUnits } from './missing.ts'

/** Who is here: in the hall everyone, in an item its circle. Only the lead learns that others wait, and only how many. */
export function peopleSlice(state: HuddleState, folds: Folds, reader: Standing, busy: Busy): PeopleSlice {
  const { at } = reader
  const nobody = { here: [], waiting: null, missing: [] }
  // The ward's own agenda says whom to call, also to one who has not gone in.
  if (at === 'outside' && isUnderWay(state.status) && reader.unit === state.ward)
    return { ...nobody, missing: missingToday(state, folds, busy) }
  if (at === 'outside' || at === 'held' || at === 'closing' || at === 'heldBack') return nobody
  const seats = Object.entries(state.seats)
  const inside = at === 'inside' ? seats.filter(([, seat]) => state.door.circle.includes(seat.unit)) : seats
  const here = inside.map(([id, seat]) => personHere(id, seat, state, folds, reader.leads))
  if (!reader.leads) return { ...nobody, here }
  if (at === 'hall') return { here, waiting: null, missing: missingToday(state, folds, busy) }
  const current = at === 'inside' ? currentItem(state) : undefined
  if (!current) return { ...nobody, here }
  return {
    here,
    waiting: seats.length - inside.length,
    missing: missingUnits(state, folds, current.case, busy),
  }
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
  const found = following(state, folds, current?.id ?? null, now)
  if (found.is === 'none') return null
  const { item } = found
  const patient = disclosed(folds.case(item.case), reader)
  if (!patient) return null
  const { units } = folds.arena()
  const entitled = entitledUnits(patient)
  const circle = state.door.circle
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
    mayPostpone: canBePostponed(state, item.id),
    withoutBasis: partiesNow(patient)
      .filter((unit) => !entitled.includes(unit))
      .map((unit) => units[unit]?.name ?? unit),
    declined: partiesNow(patient).some((unit) => declines(patient, unit)),
  }
}

function announced({ item, at }: Early, isNext: boolean, folds: Folds): UpNextSlice['early'] {
  const { payer } = item.block
  return { name: folds.arena().organisations[payer]?.name ?? payer, at, isNext }
}

function personHere(
  id: string,
  seat: { person: string; unit: string },
  { undisturbed }: HuddleState,
  folds: Folds,
  isForLead: boolean,
): PersonHere {
  const arena = folds.arena()
  return {
    seat: id,
    person: seat.person,
    name: nameOf(arena, seat.person),
    unit: seat.unit,
    unitName: arena.units[seat.unit]?.name ?? '',
    undisturbed: isForLead ? undisturbed.includes(id) : null,
  }
}
