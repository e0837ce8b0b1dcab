import { keyed } from '../../../core/keyed.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { partiesNow } from '../../facets/parties.ts'
import type { Reception } from '../../facets/receptions.ts'
import { takesOver } from '../../who.ts'
import { type Said, saidBy } from '../said.ts'
import type { About } from './about.ts'

/** Who takes over from the ward: each unit's own answer. */
export type ReceptionsPart = {
  units: readonly {
    unit: string
    name: string
    isOwn: boolean
    isHealthCentre: boolean
    said: Said<Reception> | null
  }[]
  /** Whether the reader's own unit may answer, and which physicians it has named before. */
  may: Refusal | null
  physicians: readonly string[]
}

export function receptionsPart({ state, arena, reader, may, named }: About): ReceptionsPart {
  const own = keyed(state.receptions, reader.unit)
  // Another mark than the one that stands.
  const mark = own?.mark === 'notYet' ? 'onCondition' : 'notYet'
  const said = { physician: null, firstContactOn: null, line: '…' }
  return {
    units: partiesNow(state)
      .flatMap((id) => keyed(arena.units, id) ?? [])
      .filter((unit) => takesOver(unit) || keyed(state.receptions, unit.id) !== undefined)
      .map((unit) => {
        const answer = keyed(state.receptions, unit.id)
        return {
          ...{ unit: unit.id, name: unit.name, isOwn: unit.id === reader.unit },
          isHealthCentre: unit.id === state.healthCentre,
          said: answer ? saidBy(answer, arena) : null,
        }
      }),
    may: may('setReception', { case: state.id, mark, ...said }),
    physicians: named().physicians,
  }
}
