import { fromInstant, type LocalDate, minute } from '../core/time.ts'
import { type Announced, announcedBy } from './announced.ts'
import { type Clock, startedClock, stoppedClock } from './clock.ts'
import { attendWith, type Companies, evolveCompanies } from './company.ts'
import { type Door, evolveDoor, type Holder, noDoor, type Seat } from './door.ts'
import type { Block, HuddleEvent, Instead, Item } from './events.ts'

export type AgendaItem = {
  id: string
  case: string
  kind: 'turn' | 'followUp'
  block: Block
  minutes: number
  state: 'queued' | 'current' | 'done' | 'skipped'
  /** Asked to wait until later in the huddle at least once. */
  later: boolean
  spentMs: number
  /** Added by the lead; kept, like the time used, when the patient is opened again. */
  extendedMs: number
  openedAt: number | null
  /** When the meeting went on from it; none while it is open, and none when it only waits again. */
  closedAt: number | null
  /** Left the ward before the turn that was to come again. */
  hasLeft: boolean
  /** The clock stood still when her circle changed, and does so again in the new room. */
  paused: boolean
}
/** `with`: the seat before whose camera one sat without a seat of one's own. */
export type Attendance = {
  person: string
  unit: string
  from: number
  to: number | null
  with?: string
  observes?: boolean
}

/** Who leads. `goneAt`: since when no seat is theirs, from the opening of the hall on; `lostAt`: since when everyone was told. */
export type Chair = { person: string; goneAt: number | null; lostAt: number | null }

/** One list's meeting on one local day, folded from its events. */
export type HuddleState = {
  readonly id: string
  readonly ward: string
  readonly day: LocalDate
  readonly startsAt: number
  readonly lead: string
  readonly deputy: string
  readonly status: 'none' | 'planned' | 'hall' | 'running' | 'ended'
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly items: readonly AgendaItem[]
  readonly door: Door
  readonly clock: Clock | null
  readonly chair: Chair
  readonly seats: Readonly<Record<string, Seat>>
  readonly companies: Companies
  /** By item, the units that the meeting goes on without. */
  readonly notAwaited: Readonly<Record<string, readonly string[]>>
  readonly attendance: readonly Attendance[]
  /** By unit: none of its own comes, and what is done instead. */
  readonly absences: Readonly<Record<string, Instead>>
  /** Seats whose persons have said that nobody else hears or sees. */
  readonly undisturbed: readonly string[]
  readonly announced: Announced
}

/** In the hall or among the patients. */
export const isUnderWay = (status: HuddleState['status'] | null): boolean =>
  status === 'hall' || status === 'running'

export const emptyHuddle = (id: string): HuddleState => ({
  id,
  ward: '',
  day: '',
  startsAt: 0,
  lead: '',
  deputy: '',
  status: 'none',
  startedAt: null,
  endedAt: null,
  items: [],
  door: noDoor,
  clock: null,
  chair: { person: '', goneAt: null, lostAt: null },
  seats: {},
  companies: {},
  notAwaited: {},
  attendance: [],
  absences: {},
  undisturbed: [],
  announced: {},
})

export function evolveHuddle(before: HuddleState, event: HuddleEvent): HuddleState {
  const state = {
    ...before,
    door: evolveDoor(before.door, event, before.seats),
    companies: evolveCompanies(before.companies, event, before.seats),
    attendance: attendWith(before.attendance, before, event),
  }
  const { type, body, at } = event
  switch (type) {
    case 'huddlePlanned': {
      const { items, startsAt, ...rest } = body
      const chair = { person: body.lead, goneAt: null, lostAt: null }
      return {
        ...state,
        ...rest,
        startsAt: fromInstant(startsAt),
        items: items.map(planned),
        chair,
        status: 'planned',
      }
    }
    case 'itemAdded': {
      const { before: next, ...item } = body
      return { ...state, items: insertBefore(state.items, planned(item), next) }
    }
    case 'itemRemoved':
      return { ...state, items: state.items.filter((item) => item.id !== body.item) }
    case 'itemMoved': {
      const moved = itemOf(state, body.item)
      if (!moved) return state
      const rest = state.items.filter((item) => item !== moved)
      return { ...state, items: insertBefore(rest, moved, body.before) }
    }
    case 'itemReblocked':
      return changeItem(state, body.item, { block: body.block })
    case 'itemLeft':
      return changeItem(state, body.item, { state: 'done', hasLeft: true })
    case 'itemReturned':
      return changeItem(state, body.item, { state: 'queued', hasLeft: false })
    case 'hallOpened':
      return {
        ...state,
        status: 'hall',
        chair: chairOf(state, state.chair.person, at),
        announced: announcedBy(state),
      }
    case 'seatTaken': {
      const seat = { person: body.person, unit: body.unit, since: at }
      const attended = { person: body.person, unit: body.unit, from: at, to: null }
      return {
        ...state,
        seats: { ...state.seats, [body.seat]: seat },
        attendance: [...state.attendance, attended],
        chair: leadsFrom(state.ward, state.chair.person)(body)
          ? { ...state.chair, goneAt: null }
          : state.chair,
      }
    }
    case 'seatLeft':
      return leave(state, body.seat, at)
    case 'absenceSaid':
      return { ...state, absences: { ...state.absences, [body.unit]: body.instead } }
    case 'absenceTakenBack': {
      const { [body.unit]: _, ...absences } = state.absences
      return { ...state, absences }
    }
    case 'undisturbedSaid': {
      const others = state.undisturbed.filter((seat) => seat !== body.seat)
      return { ...state, undisturbed: body.is ? [...others, body.seat] : others }
    }
    case 'unitNotAwaited': {
      const more = body.items.map((item) => [item, [...(state.notAwaited[item] ?? []), body.unit]] as const)
      return { ...state, notAwaited: { ...state.notAwaited, ...Object.fromEntries(more) } }
    }
    case 'chairTaken':
      return { ...state, chair: chairOf(state, body.person, at) }
    case 'chairLost':
      return { ...state, chair: { ...state.chair, lostAt: at } }
    case 'chairReturned':
      return { ...state, chair: { ...state.chair, lostAt: null } }
    case 'itemClosing':
      return close(state, event)
    case 'itemOpened': {
      // Where the closing before, or the item itself, is disposed of, the one before still does not stay open.
      const closed = { ...settle(state, { state: 'done' }, at), clock: null }
      const item = itemOf(closed, body.item)
      if (!item) return closed
      const opened = changeItem(closed, item.id, {
        state: 'current',
        openedAt: item.openedAt ?? at,
        closedAt: null,
        paused: false,
      })
      const clock = startedClock(item.minutes * minute, item.extendedMs, item.spentMs, at)
      return { ...opened, clock: item.paused ? { ...clock, runningSince: null } : clock }
    }
    case 'clockPaused':
      return { ...state, clock: state.clock && stoppedClock(state.clock, at) }
    case 'clockResumed':
      return { ...state, clock: state.clock && { ...state.clock, runningSince: at } }
    case 'timeAdded': {
      const clock = state.clock
      return { ...state, clock: clock && { ...clock, extendedMs: clock.extendedMs + body.minutes * minute } }
    }
    case 'lastItemSkipped':
      return { ...settle(state, { state: 'skipped' }, at), clock: null }
    case 'huddleEnded': {
      const closed = settle(state, { state: 'done' }, at)
      return { ...closed, clock: null, status: 'ended', endedAt: at }
    }
    default:
      return state
  }
}

export const itemOf = (state: HuddleState, id: string | null): AgendaItem | undefined =>
  state.items.find((item) => item.id === id)

export const currentItem = (state: HuddleState): AgendaItem | undefined =>
  state.items.find((item) => item.state === 'current')

function close(state: HuddleState, { body, at }: Extract<HuddleEvent, { type: 'itemClosing' }>): HuddleState {
  const outcome: Partial<AgendaItem> =
    body.why === 'skipped'
      ? { state: 'skipped' }
      : body.why === 'next'
        ? { state: 'done' }
        : { state: 'queued', ...(body.why === 'later' && { later: true }) }
  const isLeft = body.why !== 'back' && body.why !== 'circleChanged'
  const paused = body.why === 'circleChanged' && state.clock?.runningSince === null
  const settled = settle(state, { ...outcome, closedAt: isLeft ? at : null, paused }, at)
  return { ...settled, clock: null, status: 'running', startedAt: state.startedAt ?? at }
}

function settle(state: HuddleState, outcome: Partial<AgendaItem>, at: number): HuddleState {
  const open = currentItem(state)
  if (!open || !state.clock) return state
  const { spentBefore, extendedMs } = stoppedClock(state.clock, at)
  return changeItem(state, open.id, { ...outcome, spentMs: spentBefore, extendedMs })
}

/** The lease runs also for one who leads and has not come in: otherwise nobody could ever take over. */
const chairOf = ({ seats, ward }: HuddleState, person: string, at: number): Chair => {
  const isHere = Object.values(seats).some(leadsFrom(ward, person))
  return { person, goneAt: isHere ? null : at, lostAt: null }
}

/** The seat is one to lead from: in another commission the same person leads nothing, and keeps nobody from taking over. */
const leadsFrom =
  (ward: string, lead: string) =>
  ({ person, unit }: Holder): boolean =>
    person === lead && unit === ward

function leave(state: HuddleState, seat: string, at: number): HuddleState {
  const { [seat]: left, ...seats } = state.seats
  if (!left) return state
  const attendance = state.attendance.map((a) =>
    a.with === undefined && a.to === null && a.person === left.person && a.from === left.since
      ? { ...a, to: at }
      : a,
  )
  const isChairs = leadsFrom(state.ward, state.chair.person)
  const gone = isChairs(left) && !Object.values(seats).some(isChairs)
  const undisturbed = state.undisturbed.filter((other) => other !== seat)
  const chair = gone ? { ...state.chair, goneAt: at } : state.chair
  return { ...state, seats, undisturbed, attendance, chair }
}

const planned = ({ item, ...rest }: Item): AgendaItem => ({
  id: item,
  ...rest,
  state: 'queued',
  later: false,
  spentMs: 0,
  extendedMs: 0,
  openedAt: null,
  closedAt: null,
  hasLeft: false,
  paused: false,
})

function insertBefore(items: readonly AgendaItem[], item: AgendaItem, before: string | null): AgendaItem[] {
  const found = items.findIndex((other) => other.id === before)
  const place = found < 0 ? items.length : found
  return [...items.slice(0, place), item, ...items.slice(place)]
}

const changeItem = (state: HuddleState, id: string, change: Partial<AgendaItem>): HuddleState => ({
  ...state,
  items: state.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
})
