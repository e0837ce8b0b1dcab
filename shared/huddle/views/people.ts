import { nameOf } from '../../arena/state.ts'
import { declines, partiesNow } from '../../case/state.ts'
import type { Folds } from '../../core/rule.ts'
import { disclosed, entitledUnits } from '../../policy/disclosed.ts'
import type { PeopleSlice, PersonHere, UpNextSlice } from '../../view/slices.ts'
import { nextItem, timesOf, toMinute } from '../agenda.ts'
import type { Standing } from '../standing.ts'
import { currentItem, type HuddleState, isUnderWay } from '../state.ts'
import { shortName } from './agenda.ts'

/** Who is here: in the hall everyone, in an item its circle. Only the lead learns that others wait, and only how many. */
export function peopleSlice(state: HuddleState, folds: Folds, reader: Standing): PeopleSlice {
  const { at } = reader
  const nobody = { here: [], waiting: null, missing: [] }
  // The ward's own agenda says whom to call, also to one who has not gone in.
  if (at === 'outside' && isUnderWay(state.status) && reader.unit === state.ward)
    return { ...nobody, missing: missingToday(state, folds) }
  if (at === 'outside' || at === 'held' || at === 'closing' || at === 'heldBack') return nobody
  const seats = Object.entries(state.seats)
  const inside = at === 'inside' ? seats.filter(([, seat]) => state.door.circle.includes(seat.unit)) : seats
  const here = inside.map(([id, seat]) => personHere(id, seat, folds))
  if (!reader.leads) return { ...nobody, here }
  if (at === 'hall') return { here, waiting: null, missing: missingToday(state, folds) }
  const current = at === 'inside' ? currentItem(state) : undefined
  if (!current) return { ...nobody, here }
  return { here, waiting: seats.length - inside.length, missing: missingUnits(state, folds, current.case) }
}

export function upNextSlice(
  state: HuddleState,
  folds: Folds,
  reader: Standing,
  now: () => number,
): UpNextSlice | null {
  if (!reader.leads) return null
  const current = currentItem(state)
  const item = nextItem(state, folds, current?.id ?? null)
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
    declined: partiesNow(patient).some((unit) => declines(patient, unit)),
  }
}

function personHere(id: string, seat: { person: string; unit: string }, folds: Folds): PersonHere {
  const arena = folds.arena()
  return {
    seat: id,
    person: seat.person,
    name: nameOf(arena, seat.person),
    unit: seat.unit,
    unitName: arena.units[seat.unit]?.name ?? '',
  }
}

/** Those whom today's patients concern, in the order of the agenda, and who are not here yet. */
function missingToday(state: HuddleState, folds: Folds) {
  const waiting = state.items.filter((item) => item.state === 'queued')
  const all = waiting.flatMap((item) => missingUnits(state, folds, item.case))
  return all.filter(({ unit }, at) => all.findIndex((other) => other.unit === unit) === at)
}

function missingUnits(state: HuddleState, folds: Folds, id: string) {
  const { units } = folds.arena()
  const seated = Object.values(state.seats).map((seat) => seat.unit)
  return entitledUnits(folds.case(id)).flatMap((unit) => {
    const it = units[unit]
    return it && !seated.includes(unit) ? [{ unit, name: it.name, phone: it.phone }] : []
  })
}
