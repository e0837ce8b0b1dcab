import { type ArenaState, nameOf } from '../../arena/state.ts'
import type { Standing } from '../standing.ts'
import type { HuddleState } from '../state.ts'

/** The meeting as such: nothing about patients. */
export type MeetingSlice = {
  huddle: string
  practice: boolean
  arena: string
  wardName: string
  day: string
  startsAt: number
  status: 'planned' | 'hall' | 'running' | 'ended'
  lead: { person: string; name: string; lost: boolean }
  deputy: { person: string; name: string }
  me: {
    person: string
    name: string
    unit: string
    unitName: string
    seat: string | null
    ward: boolean
    leads: boolean
    mayLead: boolean
  }
}

export function meetingSlice(state: HuddleState, arena: ArenaState, reader: Standing): MeetingSlice {
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
      leads: reader.leads,
      mayLead: reader.mayLead,
    },
  }
}
