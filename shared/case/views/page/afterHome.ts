import { nameOf } from '../../../arena/state.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { addDays, type LocalDate } from '../../../core/time.ts'
import { isAtHome } from '../../afterHome.ts'
import { type HomeContact, isDueContact } from '../../facets/homeContacts.ts'
import { partiesNow } from '../../facets/parties.ts'
import type { Pulse } from '../../facets/pulses.ts'
import type { Worry } from '../../facets/worries.ts'
import type { About } from './about.ts'

type ByName = { at: number; byName: string }

/** When she has come home: who gets in touch and how it went, what she thought, and whether somebody is worried. */
export type AfterHomePart = {
  isAtHome: boolean
  /** One to three days after she goes home, as far as that is known. */
  within: { from: LocalDate; to: LocalDate } | null
  contacts: readonly (Pick<HomeContact, 'id' | 'way' | 'name' | 'on'> & {
    unitName: string
    isLate: boolean
    isCancelled: boolean
    made: (Omit<NonNullable<HomeContact['made']>, 'at' | 'by'> & ByName) | null
    mayMake: Refusal | null
    mayCancel: Refusal | null
  })[]
  /** For whom this reader may plan a contact, the own unit first. */
  units: readonly { id: string; name: string }[]
  mayPlan: Refusal | null
  /** The newest first. */
  pulses: readonly (Pick<Pulse, 'from' | 'answers' | 'at'> & { unitName: string })[]
  mayPulse: Refusal | null
  worries: readonly (Pick<Worry, 'id' | 'text' | 'at'> & {
    unitName: string
    settled: (Omit<NonNullable<Worry['settled']>, 'at' | 'by'> & ByName) | null
    maySettle: Refusal | null
  })[]
  mayRaise: Refusal | null
}

export function afterHomePart({ state, arena, reader, today, may }: About): AfterHomePart {
  const { id, estimate, episode, ward } = state
  const unitName = (unit: string) => arena.units[unit]?.name ?? ''
  const byName = ({ at, by }: { at: number; by: string }): ByName => ({ at, byName: nameOf(arena, by) })
  const home = episode.endedOn ?? estimate?.day ?? null
  const others = reader.unit === ward ? partiesNow(state) : []
  const asked = { case: id, line: null, next: null }
  return {
    isAtHome: isAtHome(state),
    within: home === null ? null : { from: addDays(home, 1), to: addDays(home, 3) },
    contacts: state.homeContacts.map((it) => ({
      ...{ id: it.id, way: it.way, name: it.name, on: it.on, unitName: unitName(it.unit) },
      isLate: isDueContact(it) && isAtHome(state) && it.on < today,
      isCancelled: it.cancelled !== null,
      made: it.made && {
        outcome: it.made.outcome,
        line: it.made.line,
        next: it.made.next,
        ...byName(it.made),
      },
      mayMake: may('makeContact', { ...asked, contact: it.id, outcome: 'well' }),
      mayCancel: may('cancelContact', { case: id, contact: it.id }),
    })),
    units: [...new Set([reader.unit, ...others])].map((unit) => ({ id: unit, name: unitName(unit) })),
    mayPlan: may('planContact', { case: id, unit: reader.unit, name: null, way: 'call', on: today }),
    pulses: state.pulses.toReversed().map(({ from, answers, at, unit }) => ({
      ...{ from, answers, at, unitName: unitName(unit) },
    })),
    mayPulse: may('givePulse', { case: id, from: 'patient', answers: unasked }),
    worries: state.worries.toReversed().map(({ id: worry, text, at, unit, settled }) => ({
      ...{ id: worry, text, at, unitName: unitName(unit) },
      settled: settled && { outcome: settled.outcome, line: settled.line, ...byName(settled) },
      maySettle: may('settleWorry', { case: id, huddle: null, worry, outcome: 'asBefore', line: null }),
    })),
    mayRaise: may('raiseWorry', { case: id, text: '?' }),
  }
}

const unasked = { nextStep: null, continuity: null, noRepetition: null, safe: null, wholeNeed: null }
