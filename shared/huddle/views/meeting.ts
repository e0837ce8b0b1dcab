import type { ArenaState } from '../../arena/state.ts'
import { nameOf } from '../../arena/state.ts'
import type { MeetingSlice } from '../../view/slices.ts'
import type { Viewer } from '../../view/view.ts'
import type { HuddleState } from '../state.ts'
import { holdsChair, mayLead } from '../who.ts'

export function meetingSlice(state: HuddleState, arena: ArenaState, reader: Viewer): MeetingSlice {
  const { chair, deputy } = state
  return {
    huddle: state.id,
    practice: arena.practice,
    arena: arena.name,
    wardName: arena.units[state.ward]?.name ?? '',
    day: state.day,
    startsAt: state.startsAt,
    status: state.status === 'none' ? 'planned' : state.status,
    lead: {
      person: chair.person,
      name: nameOf(arena, chair.person),
      lost: chair.lostAt !== null,
    },
    deputy: { person: deputy, name: nameOf(arena, deputy) },
    me: {
      person: reader.person,
      name: nameOf(arena, reader.person),
      unit: reader.unit,
      unitName: arena.units[reader.unit]?.name ?? '',
      seat: reader.seat,
      ward: reader.unit === state.ward,
      leads: holdsChair(state, reader),
      mayLead: mayLead(state, reader),
    },
  }
}
