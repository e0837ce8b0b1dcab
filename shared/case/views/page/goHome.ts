import type { Track } from '../../../arena/checklist/tracks.ts'
import { nextWorkingDay } from '../../../arena/holidays.ts'
import { nameOf } from '../../../arena/state.ts'
import { keyed } from '../../../core/keyed.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { itemsFor } from '../../checklist.ts'
import { partiesNow } from '../../facets/parties.ts'
import { goHomeOf } from '../../goHome.ts'
import { isLate } from '../../late.ts'
import { trackOf } from '../../onTrack.ts'
import { weekendOf } from '../../weekend.ts'
import { type ItemView, itemViews } from '../checklist.ts'
import type { About } from './about.ts'

/** What has to be ready before she goes home, whose it is, and what this reader may say of it. */
export type GoHomePart = {
  isReady: boolean
  lacks: {
    readiness: boolean
    healthCentre: boolean
    lanes: readonly string[]
    open: number
    unknown: number
  }
  items: readonly GoHomeItem[]
  despite: { reason: string; byName: string; at: number } | null
  track: TrackPart
  weekend: WeekendPart | null
}

/** `isLate`: nobody has known for too long whether it is needed. */
export type GoHomeItem = ItemView & { isLate: boolean }

type TrackPart = {
  is: {
    code: string
    label: string
    tone: Track['tone']
    sign: Track['sign']
    sip: Track['sip']
    byName: string
    at: number
  } | null
  /** Those there are, each with whether this reader may choose it now. */
  choices: readonly {
    code: string
    label: string
    tone: Track['tone']
    sign: Track['sign']
    may: Refusal | null
  }[]
}

/** Helgkoll: null on other days, and for whoever does not go home before offices open again. */
type WeekendPart = {
  opens: string
  items: readonly string[]
  contacts: readonly { unit: string; name: string; phone: string; weekendPhone: string | null }[]
}

export function goHomePart(about: About): GoHomePart | null {
  const { state, arena, reader, now } = about
  if (state.tier === 'T0') return null
  const { isReady, lacksReadiness, lacksHealthCentre, lanes, open, unknown } = goHomeOf(state, arena)
  const { leftDespite } = state
  const seen = (items: typeof open) => itemsFor(items, state, reader.unit).length
  return {
    isReady,
    lacks: {
      readiness: lacksReadiness,
      healthCentre: lacksHealthCentre,
      lanes: lanes.map((unit) => keyed(arena.units, unit)?.short ?? unit),
      open: seen(open),
      unknown: seen(unknown),
    },
    items: itemViews(state, arena, reader.unit).map((item) => ({ ...item, isLate: isLate(item, now) })),
    despite: leftDespite && {
      ...{ reason: leftDespite.reason, at: leftDespite.at },
      byName: nameOf(arena, leftDespite.by),
    },
    track: trackPart(about),
    weekend: weekendPart(about),
  }
}

function trackPart({ state: { id, track }, arena, may }: About): TrackPart {
  const is = trackOf({ track }, arena)
  return {
    is:
      track && is
        ? { code: track.code, ...lookOf(is), sip: is.sip, byName: nameOf(arena, track.by), at: track.at }
        : null,
    choices: Object.entries(arena.tracks).map(([code, one]) => ({
      ...{ code, ...lookOf(one) },
      may: may('setTrack', { case: id, huddle: null, track: code }),
    })),
  }
}

const lookOf = ({ label, tone, sign }: Track) => ({ label: label.sv, tone, sign })

function weekendPart({ state, arena, reader, today }: About): WeekendPart | null {
  const items = weekendOf(state, arena, today)
  if (!items) return null
  return {
    opens: nextWorkingDay(today),
    items: itemsFor(items, state, reader.unit).map(({ row }) => row.code),
    contacts: partiesNow(state).flatMap((id) => {
      const unit = keyed(arena.units, id)
      const weekendPhone = keyed(arena.weekendPhones, id) ?? null
      return unit ? [{ unit: id, name: unit.name, phone: unit.phone, weekendPhone }] : []
    }),
  }
}
