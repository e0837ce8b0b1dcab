import { nameOf } from '../../arena/state.ts'
import { partiesNow } from '../../case/state.ts'
import type { Folds } from '../../core/rule.ts'
import { disclosed, entitledUnits } from '../../policy/disclosed.ts'
import type { PeopleSlice, PersonHere, StrangerHere, UpNextSlice } from '../../view/slices.ts'
import { nextItem, timesOf, toMinute } from '../agenda.ts'
import { companyOf, strangersTo } from '../company.ts'
import type { Holder } from '../door.ts'
import { missingFor } from '../missing.ts'
import type { Standing } from '../standing.ts'
import { currentItem, type HuddleState, isUnderWay, itemOf } from '../state.ts'
import { shortName } from './agenda.ts'
import { toCallSlice } from './toCall.ts'

/** Who is here: in the hall everyone, in an item its circle. Only the lead learns that others wait, and only how many. */
export function peopleSlice(
  state: HuddleState,
  folds: Folds,
  reader: Standing,
  now: () => number,
): PeopleSlice {
  const { at } = reader
  const nobody = { here: [], waiting: null, missing: [], strangers: [] }
  // The ward's own agenda says whom to call, also to one who has not gone in.
  if (at === 'outside' && isUnderWay(state.status) && reader.unit === state.ward)
    return { ...nobody, missing: missingToday(state, folds) }
  if (at === 'outside' || at === 'held' || at === 'closing' || at === 'heldBack') return nobody
  const seats = Object.entries(state.seats)
  const inside = at === 'inside' ? seats.filter(([, seat]) => state.door.circle.includes(seat.unit)) : seats
  const here = inside.flatMap(([id]) => seatHere(id, state, folds))
  if (!reader.leads) return { ...nobody, here }
  if (at === 'hall') return { ...nobody, here, missing: missingToday(state, folds) }
  const current = at === 'inside' ? currentItem(state) : undefined
  if (!current) return { ...nobody, here }
  return {
    here,
    waiting: seats.length - inside.length,
    missing: missingUnits(state, folds, current.case),
    strangers: strangersHere(state, folds, current.case, now),
  }
}

export function upNextSlice(
  state: HuddleState,
  folds: Folds,
  reader: Standing,
  now: () => number,
): UpNextSlice | null {
  if (!reader.leads) return null
  const { closing } = state.door
  const item = closing ? itemOf(state, closing.to) : nextItem(state, folds, currentItem(state)?.id ?? null)
  if (!item || state.status === 'ended') return null
  const patient = disclosed(folds.case(item.case), reader)
  if (!patient) return null
  const { units } = folds.arena()
  const entitled = entitledUnits(patient)
  const circle = state.door.circle
  return {
    item: item.id,
    name: shortName(patient),
    predicted: toMinute(timesOf(state, now()).of.get(item.id)?.predicted ?? 0),
    sameCircle: entitled.length === circle.length && entitled.every((unit) => circle.includes(unit)),
    missing: missingUnits(state, folds, item.case),
    withoutBasis: partiesNow(patient)
      .filter((unit) => !entitled.includes(unit))
      .map((unit) => units[unit]?.name ?? unit),
    strangers: strangersHere(state, folds, item.case, now),
    toCall: toCallSlice(state, folds, reader, now()),
  }
}

/** Whose seat it is, and who sits with them. */
function seatHere(id: string, state: HuddleState, folds: Folds): PersonHere[] {
  const seat = state.seats[id]
  if (!seat) return []
  const arena = folds.arena()
  const company = companyOf(state, id)
  const shown = ({ person, unit }: Holder) => ({
    ...{ seat: id, person, name: nameOf(arena, person) },
    ...{ unit, unitName: arena.units[unit]?.name ?? '' },
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
    roomName: arena.units[state.seats[seat]?.unit ?? '']?.name ?? '',
  }))
}

/** Those whom today's patients concern, in the order of the agenda, and who are not here yet. */
function missingToday(state: HuddleState, folds: Folds) {
  const waiting = state.items.filter((item) => item.state === 'queued')
  const all = waiting.flatMap((item) => missingUnits(state, folds, item.case))
  return all.filter(({ unit }, at) => all.findIndex((other) => other.unit === unit) === at)
}

function missingUnits(state: HuddleState, folds: Folds, id: string) {
  const { units } = folds.arena()
  return missingFor(state, folds, id).flatMap((unit) => {
    const it = units[unit]
    return it ? [{ unit, name: it.name, phone: it.phone }] : []
  })
}
