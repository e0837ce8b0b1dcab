import { nameOf } from '../../arena/state.ts'
import { declines, partiesNow } from '../../case/state.ts'
import type { Folds } from '../../core/rule.ts'
import { disclosed, entitledUnits } from '../../policy/disclosed.ts'
import type { PeopleSlice, PersonHere, StrangerHere, UpNextSlice } from '../../view/slices.ts'
import { toMinute } from '../agenda.ts'
import { companyOf, strangersTo } from '../company.ts'
import type { Holder } from '../door.ts'
import { type Early, following } from '../order.ts'
import { canBePostponed } from '../rules/plan.ts'
import type { Standing } from '../standing.ts'
import { currentItem, type HuddleState, isUnderWay, itemOf } from '../state.ts'
import { timesOf } from '../times.ts'
import { shortName } from './agenda.ts'
import type { Busy } from './busy.ts'
import { missingToday, missingUnits } from './missing.ts'
import { toCallSlice } from './toCall.ts'

/** Who is here: in the hall everyone, in an item its circle. Only the lead learns that others wait, and only how many. */
export function peopleSlice(
  state: HuddleState,
  folds: Folds,
  reader: Standing,
  now: () => number,
  busy: Busy,
): PeopleSlice {
  const { at } = reader
  const nobody = { here: [], waiting: null, missing: [], strangers: [] }
  // The ward's own agenda says whom to call, also to one who has not gone in.
  if (at === 'outside' && isUnderWay(state.status) && reader.unit === state.ward)
    return { ...nobody, missing: missingToday(state, folds, busy) }
  if (at === 'outside' || at === 'held' || at === 'closing' || at === 'heldBack') return nobody
  const seats = Object.entries(state.seats)
  const inside = at === 'inside' ? seats.filter(([, seat]) => state.door.circle.includes(seat.unit)) : seats
  const here = inside.flatMap(([id]) => seatHere(id, state, folds, reader.leads))
  if (!reader.leads) return { ...nobody, here }
  if (at === 'hall') return { ...nobody, here, missing: missingToday(state, folds, busy) }
  const current = at === 'inside' ? currentItem(state) : undefined
  if (!current) return { ...nobody, here }
  return {
    here,
    waiting: seats.length - inside.length,
    missing: missingUnits(state, folds, current.case, busy),
    strangers: strangersHere(state, folds, current.case, now),
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
    strangers: strangersHere(state, folds, item.case, now),
    toCall: toCallSlice(state, folds, reader, now()),
  }
}

function announced({ item, at }: Early, isNext: boolean, folds: Folds): UpNextSlice['early'] {
  const { payer } = item.block
  return { name: folds.arena().organisations[payer]?.name ?? payer, at, isNext }
}

/** Whose seat it is, and who sits with them. */
function seatHere(id: string, state: HuddleState, folds: Folds, isForLead: boolean): PersonHere[] {
  const seat = state.seats[id]
  if (!seat) return []
  const arena = folds.arena()
  const company = companyOf(state, id)
  const shown = ({ person, unit }: Holder) => ({
    ...{ seat: id, person, name: nameOf(arena, person) },
    ...{ unit, unitName: arena.units[unit]?.name ?? '' },
    undisturbed: isForLead ? state.undisturbed.includes(id) : null,
  })
  const beside = (company?.people ?? []).map((one) => ({
    ...shown(one),
    observes: one.observes,
    unnamed: 0,
  }))
  return [{ ...shown(seat), observes: false, unnamed: company?.unnamed ?? 0 }, ...beside]
}

function strangersHere(state: HuddleState, folds: Folds, id: string, now: () => number): StrangerHere[] {
  const arena = folds.arena()
  return strangersTo(folds.case(id), state, arena, now).map(({ seat, person, unit }) => ({
    ...{ seat, person, name: nameOf(arena, person) },
    unitName: arena.units[unit]?.name ?? '',
    roomName: arena.units[state.companies[seat]?.host.unit ?? '']?.name ?? '',
  }))
}
