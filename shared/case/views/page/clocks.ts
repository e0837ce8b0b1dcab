import { keyed } from '../../../core/keyed.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { leftOf } from '../../facets/episode.ts'
import { liabilityOf } from '../../liability.ts'
import type { About } from './about.ts'
import { type Clock, clocksOf } from './clockStates.ts'

/** What the law gives a time for, as it stands at this moment (decision 019): days, and no money. */
export type ClocksPart = {
  clocks: readonly Clock[]
  /** Whose the days are; null to who has nothing to do with them. */
  days: {
    payer: string
    residence: string | null
    ready: number
    chargeable: number
    contestable: number
  } | null
  /** Where she may be registered instead; for the ward to say. */
  couldReside: readonly { id: string; name: string }[]
  may: { residence: Refusal | null }
}

/**
 * The ward sees what it has to keep, the municipality that pays what it answers for, the health centre the call to a SIP. To the other
 * parties it is nothing, and to who has no basis not even that there is anything.
 */
export function clocksPart(about: About): ClocksPart | null {
  const { state, arena, now } = about
  const sees = seesOf(about)
  const reckoned = sees === null ? null : liabilityOf(state, arena, now)
  if (reckoned === null) return null
  const clocks = clocksOf(state, reckoned, now)
  if (sees === 'sip')
    return {
      ...{ clocks: clocks.filter(({ code }) => code === 'SIP_CALL'), days: null, couldReside: [] },
      may: { residence: { code: 'onlyTheWard' } },
    }
  const { payer, residence } = state
  const name = (organisation: string) => keyed(arena.organisations, organisation)?.name ?? ''
  const couldReside = Object.values(arena.organisations).filter(
    ({ id, principal }) => principal === 'municipality' && id !== payer,
  )
  const [other] = couldReside.filter(({ id }) => id !== residence)
  return {
    clocks,
    days: {
      payer: name(payer),
      residence: residence === null ? null : name(residence),
      ready: reckoned.readyDays,
      chargeable: reckoned.chargeable.length,
      contestable: reckoned.contestable.length,
    },
    couldReside: couldReside.map(({ id }) => ({ id, name: name(id) })),
    may: {
      residence: other
        ? about.may('setResidence', { case: state.id, residence: other.id })
        : { code: 'notFound' },
    },
  }
}

function seesOf({ state, arena, reader }: About): 'all' | 'sip' | null {
  const { tier, ward, payer, healthCentre } = state
  const how = leftOf(state)?.how
  if (tier !== 'T1' || how === 'mistake' || how === 'merged') return null
  if (reader.unit === ward || keyed(arena.units, reader.unit)?.organisation === payer) return 'all'
  return reader.unit === healthCentre ? 'sip' : null
}
