import { nameOf } from '../../../arena/state.ts'
import { keyed } from '../../../core/keyed.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { confirms } from '../../../huddle/confirms.ts'
import { tierFor } from '../../../policy/disclosed.ts'
import type { Lane } from '../../facets/lanes.ts'
import { partiesNow } from '../../facets/parties.ts'
import type { About } from './about.ts'

/** How each unit's own part stands, the ward's first. */
export type LanesPart = {
  lanes: readonly {
    unit: string
    name: string
    /** It has no basis: nothing is asked of it. */
    isTold: boolean
    isOwn: boolean
    lane: (Pick<Lane, 'mark' | 'line' | 'hindrance' | 'at'> & { byName: string }) | null
  }[]
  /** Today's meeting, where her turn is to come: whether it is only to confirm, and who may ask for a whole one. */
  turn: { huddle: string; confirms: boolean; isAsked: boolean; may: Refusal | null } | null
  may: { set: Refusal | null }
}

export function lanesPart(about: About): LanesPart | null {
  const { state, arena, reader, may } = about
  if (state.tier !== 'T1') return null
  const lanes = [state.ward, ...partiesNow(state)].flatMap((id) => {
    const unit = keyed(arena.units, id)
    if (!unit) return []
    const lane = keyed(state.lanes, id)
    return [
      {
        ...{ unit: id, name: unit.name, isTold: tierFor(state, id) === 'T1', isOwn: id === reader.unit },
        lane: lane
          ? {
              ...{ mark: lane.mark, line: lane.line, hindrance: lane.hindrance, at: lane.at },
              byName: nameOf(arena, lane.by),
            }
          : null,
      },
    ]
  })
  const set = may('setLane', { case: state.id, mark: 'ready', line: null })
  return { lanes, turn: turnPart(about), may: { set } }
}

function turnPart({ state, huddle, may }: About): LanesPart['turn'] {
  if (huddle === null) return null
  const isAsked = state.fullTurns.includes(huddle.id)
  const wanted = may('askFullTurn', { case: state.id, huddle: huddle.id, wanted: !isAsked })
  return wanted?.code === 'notNow'
    ? null
    : { huddle: huddle.id, confirms: confirms(state, huddle), isAsked, may: wanted }
}
