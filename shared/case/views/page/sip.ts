import { nameOf } from '../../../arena/state.ts'
import { keyed } from '../../../core/keyed.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { localTime } from '../../../core/time.ts'
import type { Sip, SipCall, SipMark } from '../../facets/sip.ts'
import { type SipStage, sipStage } from '../../facets/sipFollowUps.ts'
import { sipByTrack, trackOf } from '../../onTrack.ts'
import type { About } from './about.ts'
import { type SipFollowUpsPart, sipFollowUpsPart } from './sipFollowUps.ts'

/** How far the coordinated individual plan has come, for all who may know of her: they are who is called. */
export type SipPart = Pick<Sip['sip'], 'meeting' | 'heldOn'> & {
  state: SipStage
  changed: { at: number; byName: string } | null
  /** Her planning track has one made, and when. */
  track: { label: string; sip: 'afterwards' | 'before' } | null
  calls: readonly (Pick<SipCall, 'number' | 'by' | 'name' | 'calledAt'> & {
    unit: string
    mayTakeBack: Refusal | null
  })[]
  /** Who calls by law (LUS 4:3); null while she has none. */
  contact: string | null
  followUps: SipFollowUpsPart
  may: Record<'callAsContact' | 'callByOther' | 'book' | 'hold', Refusal | null>
  mayMark: Record<SipMark, Refusal | null>
}

export function sipPart(about: About): SipPart | null {
  const { state, arena, may } = about
  if (state.tier !== 'T1') return null
  const { meeting, heldOn, calls, changed } = state.sip
  return {
    ...{ state: sipStage(state), meeting, heldOn },
    changed: changed && { at: changed.at, byName: nameOf(arena, changed.by) },
    track: trackPart(about),
    calls: calls.map(({ number, by, name, calledAt, unit }) => ({
      ...{ number, by, name, calledAt, unit: keyed(arena.units, unit)?.short ?? '' },
      mayTakeBack: may('takeBackSipCall', { case: state.id, call: number }),
    })),
    contact: state.designatedContact?.name ?? null,
    followUps: sipFollowUpsPart(about),
    ...mayOf(about),
  }
}

function trackPart({ state, arena }: About): SipPart['track'] {
  const [track, sip] = [trackOf(state, arena), sipByTrack(state, arena)]
  return track && sip && { label: track.label.sv, sip }
}

function mayOf({ state, today, now, may }: About): Pick<SipPart, 'may' | 'mayMark'> {
  const of = { case: state.id }
  const call = (by: SipCall['by']) => may('callSip', { ...of, by, name: '–', when: null })
  const mark = (mark: SipMark) => may('markSip', { ...of, mark })
  const meeting = { day: today, time: localTime(now), form: 'onSite', place: null } as const
  return {
    may: {
      callAsContact: call('designatedCareContact'),
      callByOther: call('other'),
      book: may('bookSip', { ...of, ...meeting }),
      hold: may('holdSip', { ...of, on: today }),
    },
    mayMark: {
      unknown: mark('unknown'),
      notNeeded: mark('notNeeded'),
      needed: mark('needed'),
      offered: mark('offered'),
      declined: mark('declined'),
    },
  }
}
