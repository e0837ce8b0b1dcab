import type { CaseState } from '../case/state.ts'
import { toHuddle } from '../core/rule.ts'
import type { LocalDate } from '../core/time.ts'
import type { Deciding } from '../deciding.ts'
import { basisFor, entitledUnits } from '../policy/disclosed.ts'
import { blockOf, minutesFor, sameBlock, turnOf } from './agenda.ts'
import { closeTo } from './closing.ts'
import { nextEpoch } from './epoch.ts'
import type { Item } from './events.ts'
import { type AgendaItem, currentItem } from './facets/items.ts'
import { following } from './order.ts'
import { placeFor } from './place.ts'
import type { HuddleState } from './state.ts'

const usualMinutes = 5

/**
 * The agenda as the case now stands: on it, off it, in another block. Nobody's open turn is taken away, except under protected identity; a door that was about to open for one who has died opens for the next.
 * Whoever has been open stays, with her time and what was said, though no turn comes.
 */
export function followAgenda(it: Deciding, huddle: string, id: string, from: LocalDate): void {
  const state = it.folds.huddle(huddle)
  const patient = it.folds.case(id)
  const kind = turnOf(patient)
  const item = state.items.find((other) => other.case === id)
  if (!item) {
    if (kind && state.day >= from) addItem(it, state, patient, kind)
  } else if (patient.protectedIdentity) removeAtOnce(it, state, item)
  else if (!kind) {
    if (isAwaited(state, item)) openAnother(it, state, item)
    if (item.openedAt !== null) {
      if (item.state === 'queued') it.add(toHuddle(huddle, { type: 'itemLeft', body: { item: item.id } }))
    } else if (item.state === 'queued') remove(it, huddle, item)
  } else if (item.hasLeft) it.add(toHuddle(huddle, { type: 'itemReturned', body: { item: item.id } }))
  else if (kind !== item.kind && state.status === 'planned') {
    remove(it, huddle, item)
    addItem(it, it.folds.huddle(huddle), patient, kind)
  } else if (!sameBlock(item.block, blockOf(patient))) reblock(it, state, item, patient)
}

/** Who may hear the open patient, as the case now stands: wider at once, narrower through a closed door and a new room. */
export function followCircle(it: Deciding, huddle: string): void {
  const state = it.folds.huddle(huddle)
  const { door } = state
  const item = currentItem(state)
  if (door.phase !== 'open' || !item) return
  const patient = it.folds.case(item.case)
  const entitled = entitledUnits(patient)
  if (door.circle.some((unit) => !entitled.includes(unit))) {
    closeInto(it, state, item.id, 'circleChanged')
    return
  }
  const bases = entitled
    .map((unit) => ({ unit, basis: basisFor(patient, unit)?.id ?? null }))
    .filter(({ unit, basis }) => !door.bases.some((known) => known.unit === unit && known.basis === basis))
  if (bases.length === 0) return
  const units = entitled.filter((unit) => !door.circle.includes(unit))
  it.add(toHuddle(huddle, { type: 'circleWidened', body: { epoch: door.epoch, units, bases } }))
}

function addItem(it: Deciding, state: HuddleState, patient: CaseState, kind: Item['kind']): void {
  const schedule = it.folds.arena().schedules[state.ward]
  const body = {
    item: it.context.newId(),
    case: patient.id,
    kind,
    block: blockOf(patient),
    minutes: minutesFor(kind, schedule?.minutesPerPatient ?? usualMinutes),
    before: placeFor(state, patient, it.folds),
  }
  it.add(toHuddle(state.id, { type: 'itemAdded', body }))
}

function reblock(it: Deciding, state: HuddleState, item: AgendaItem, patient: CaseState): void {
  const body = { item: item.id, block: blockOf(patient) }
  it.add(toHuddle(state.id, { type: 'itemReblocked', body }))
  if (!isWaiting(state, item)) return
  const before = placeFor(it.folds.huddle(state.id), patient, it.folds)
  it.add(toHuddle(state.id, { type: 'itemMoved', body: { item: item.id, before } }))
}

function removeAtOnce(it: Deciding, state: HuddleState, item: AgendaItem): void {
  if (item.state === 'current' || isAwaited(state, item)) openAnother(it, state, item)
  remove(it, state.id, item)
}

/**
 * Her panel closes now, or does not open, for the next patient or, when nobody waits, for the hall. Where all who wait were announced
 * for later the first of them it is: no meeting stands without a patient.
 */
function openAnother(it: Deciding, state: HuddleState, item: AgendaItem): void {
  const next = following(state, it.folds, item.id, () => it.context.now)
  if (next.is !== 'none')
    closeInto(it, state, next.item.id, item.state === 'current' ? 'next' : 'circleChanged')
  else {
    const epoch = nextEpoch(state.door, it.context.now)
    it.add(toHuddle(state.id, { type: 'huddleEnded', body: { epoch } }))
  }
}

function closeInto(it: Deciding, state: HuddleState, to: string, why: 'next' | 'circleChanged'): void {
  const closing = closeTo(state, to, why, it.folds, it.context)
  if ('events' in closing) it.add(...closing.events)
}

const remove = (it: Deciding, huddle: string, item: AgendaItem) =>
  it.add(toHuddle(huddle, { type: 'itemRemoved', body: { item: item.id } }))

/** The door is about to open for her, whether she waits or comes back. */
const isAwaited = ({ door }: HuddleState, item: AgendaItem): boolean => door.closing?.to === item.id

const isWaiting = (state: HuddleState, item: AgendaItem): boolean =>
  item.state === 'queued' && !isAwaited(state, item)
