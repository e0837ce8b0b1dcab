import type { Reader } from './patients.ts'
import type { Body } from './sharing.ts'

type Meeting = {
  ward: string
  chair: string
  is: 'waits' | 'hall' | 'closing' | 'open'
  room: string | null
  /** Those of the item, or of the hall before it, that is closing. */
  left: readonly string[] | 'all'
  open: string | null
  keepsRoom: boolean
  readonly opened: Map<number, string>
}

/** Who may be where, read from the meetings' events; `circleOf`: who may hear of this case as things stand. */
export function createMeetings(circleOf: (id: string) => readonly string[]) {
  const meetings = new Map<string, Meeting>()
  const caseOfItem = new Map<string, string>()
  const rooms = new Map<string, string>()
  const seats = new Map<string, { huddle: string; person: string }>()
  /** Who sits with whom, by seat: that is told wherever the seat is. */
  const besides = new Map<string, Set<string>>()

  /** Whoever comes back after a loss has those who sit there with them still, on the new seat. */
  function takeSeat(seat: string, taken: { huddle: string; person: string }): void {
    const before = [...seats].findLast(
      ([, one]) => one.huddle === taken.huddle && one.person === taken.person,
    )?.[0]
    const beside = before === undefined ? undefined : besides.get(before)
    if (beside) besides.set(seat, new Set(beside))
    seats.set(seat, taken)
  }

  const circle = ({ open }: Meeting) => (open === null ? [] : circleOf(open))

  return {
    /** Item and case of each turn that comes to the agenda with this event. */
    read(id: string, type: string, body: Body): readonly { item: string; case: string }[] {
      const meeting = meetings.get(id) ?? noMeeting()
      meetings.set(id, meeting)
      const items = type === 'huddlePlanned' ? body.items : type === 'itemAdded' ? [body] : []
      for (const { item, case: of } of items) caseOfItem.set(item, of)
      if (type === 'huddlePlanned') Object.assign(meeting, { ward: body.ward, chair: body.lead })
      if (type === 'chairTaken') meeting.chair = body.person
      if (type === 'companionTicked')
        besides.set(body.seat, (besides.get(body.seat) ?? new Set()).add(body.person))
      if (type === 'seatTaken') takeSeat(body.seat, { huddle: id, person: body.person })
      if (type === 'hallOpened' || type === 'huddleEnded') Object.assign(meeting, { is: 'hall', room: null })
      if (type === 'roomMade') meeting.room = body.room
      if (type === 'roomGivenUp') meeting.room = null
      if (type === 'itemClosing') {
        if (meeting.is !== 'closing') meeting.left = meeting.is === 'hall' ? 'all' : circle(meeting)
        Object.assign(meeting, { is: 'closing', keepsRoom: body.keepRoom })
      }
      if (type === 'itemOpened') {
        const open = caseOfItem.get(body.item) ?? null
        Object.assign(meeting, { is: 'open', room: body.room, open })
        if (open !== null) meeting.opened.set(body.epoch, open)
      }
      if (meeting.room) rooms.set(meeting.room, id)
      return items
    },
    /** Whether one of this unit may hear the patient who is open, or whoever is in the hall. */
    isInside(huddle: string, unit: string): boolean {
      const meeting = meetings.get(huddle)
      if (!meeting || meeting.is === 'waits') return false
      if (meeting.is === 'hall') return true
      if (meeting.is === 'open') return circle(meeting).includes(unit)
      return meeting.keepsRoom && (meeting.left === 'all' || meeting.left.includes(unit))
    },
    /** Among the patients: the door is open for one of them, or on its way to the next. */
    isUnderWay: (huddle: string): boolean => ['open', 'closing'].includes(meetings.get(huddle)?.is ?? ''),
    ofRoom: (room: string): string | undefined => rooms.get(room),
    ofSeat: (seat: string) => seats.get(seat),
    /** The meetings in which this person has been said to sit with somebody. */
    besideIn: (person: string): string[] =>
      [...besides].flatMap(([seat, people]) => (people.has(person) ? (seats.get(seat)?.huddle ?? []) : [])),
    wardOf: (huddle: string): string => meetings.get(huddle)?.ward ?? '',
    /** Whoever leads there is told who sits with this seat, to ask them out before a patient is opened. */
    asksOut(seat: string, { person, unit }: Reader): boolean {
      const { ward, chair } = meetings.get(seats.get(seat)?.huddle ?? '') ?? noMeeting()
      return ward === unit && chair === person && besides.has(seat)
    },
    /** The case that was opened under this number. */
    openedAs: (huddle: string, epoch: number): string | undefined => meetings.get(huddle)?.opened.get(epoch),
  }
}

const noMeeting = (): Meeting => ({
  ...{ ward: '', chair: '', is: 'waits', room: null, left: [], open: null, keepsRoom: false },
  opened: new Map(),
})
