import type { Refusal } from '../../../core/refusal.ts'
import { partiesNow } from '../../facets/parties.ts'
import type { Reception } from '../../facets/receptions.ts'
import type { About } from './about.ts'

/** Which of the units outside the ward receive her, by whom and from when. */
export type ReceptionPart = {
  units: readonly {
    unit: string
    name: string
    isOurs: boolean
    isHealthCentre: boolean
    reception: Pick<Reception, 'mark' | 'physician' | 'firstContactOn' | 'line'> | null
  }[]
  maySay: Refusal | null
}

export function receptionPart({ state, arena, reader, may }: About): ReceptionPart {
  const { id, healthCentre, receptions } = state
  const said = { case: id, mark: 'notYet', physician: null, firstContactOn: null, line: '–' } as const
  return {
    units: partiesNow(state).map((unit) => {
      const found = receptions[unit]
      return {
        unit,
        name: arena.units[unit]?.name ?? '',
        isOurs: unit === reader.unit,
        isHealthCentre: unit === healthCentre,
        reception: found
          ? {
              ...{ mark: found.mark, physician: found.physician },
              ...{ firstContactOn: found.firstContactOn, line: found.line },
            }
          : null,
      }
    }),
    maySay: may('setReception', said),
  }
}
