import { nameOf } from '../../../arena/state.ts'
import { keyed } from '../../../core/keyed.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { localTime } from '../../../core/time.ts'
import { tierFor } from '../../../policy/disclosed.ts'
import { type Notice, type NoticeKind, noticeNow, noticesNow } from '../../facets/notices.ts'
import { partiesNow } from '../../facets/parties.ts'
import type { ReadyInterval } from '../../facets/readiness.ts'
import { admittedAt } from '../../liability.ts'
import { isMunicipalCarePlanned } from '../../municipalCare.ts'
import type { About } from './about.ts'

/** That she is ready, who decided it and when, and what has been sent of it: each its own thing (LUS 1:3, 2:1–3, 3:1–2). */
export type ReadyPart = {
  /** `isKnown` false: only the day, if that. */
  admitted: { at: number; isKnown: boolean; needsJudgedAt: number | null }
  /** The last decision last. */
  decisions: readonly Decision[]
  notices: readonly NoticeShown[]
  /** Whom a notice can go to, of each kind: who may be told as much (LUS 2:2, 3:1), and has had none. */
  recipients: Record<NoticeKind, readonly { unit: string; name: string }[]>
  /** It is planned: then her health centre is told on admission as well (LUS 2:1), as soon as it is known. */
  municipalCare: { healthCentre: string | null } | null
  may: Record<'decide' | 'withdraw' | 'hour', Refusal | null>
  maySend: Record<NoticeKind, Refusal | null>
}
export type Decision = Pick<ReadyInterval, 'since' | 'time' | 'physician'> & {
  fromList: boolean
  withdrawn: { at: number; physician: string | null; reason: string | null } | null
}
/** `evidence`: whence the ward knows it. `received`: which of them have said here that they have it. */
export type NoticeShown = Pick<Notice, 'id' | 'kind' | 'sentAt' | 'at' | 'evidence'> & {
  byName: string
  to: readonly string[]
  corrected: { sentAt: number; why: string; byName: string } | null
  received: readonly { unit: string; at: number }[]
  mayAcknowledge: Refusal | null
  /** It is the one that stands of its kind. */
  stands: boolean
}

export function readyPart(about: About): ReadyPart | null {
  const { state, arena, may } = about
  if (state.tier !== 'T1') return null
  const name = (by: string) => nameOf(arena, by)
  return {
    admitted: {
      at: admittedAt(state),
      isKnown: state.admission !== null,
      needsJudgedAt: state.admission?.needsJudgedAt ?? null,
    },
    decisions: state.readiness.map(({ since, time, physician, evidence, withdrawnAt, withdrawn }) => ({
      ...{ since, time, physician, fromList: evidence === 'imported' },
      withdrawn:
        withdrawnAt === null
          ? null
          : { at: withdrawnAt, physician: withdrawn?.physician ?? null, reason: withdrawn?.reason ?? null },
    })),
    notices: state.notices.map(({ id, kind, sentAt, to, at, by, evidence, corrected, received }) => ({
      ...{ id, kind, sentAt, at, evidence, byName: name(by) },
      to: to.map((unit) => keyed(arena.units, unit)?.short ?? ''),
      corrected: corrected && {
        ...{ sentAt: corrected.sentAt, why: corrected.why, byName: name(corrected.by) },
      },
      received: Object.entries(received).map(([unit, it]) => ({
        unit: keyed(arena.units, unit)?.short ?? '',
        at: it.at,
      })),
      mayAcknowledge: may('acknowledgeNotice', { case: state.id, notice: id }),
      stands: noticesNow(state, kind).some((one) => one.id === id),
    })),
    recipients: {
      admission: recipientsOf(about, 'admission'),
      ready: recipientsOf(about, 'ready'),
      information: recipientsOf(about, 'information'),
    },
    municipalCare: isMunicipalCarePlanned(state, arena) ? { healthCentre: state.healthCentre } : null,
    ...mayOf(about),
  }
}

/** For the ward alone, which writes down what was sent. */
function recipientsOf(
  { state, arena, reader }: About,
  kind: NoticeKind,
): ReadyPart['recipients'][NoticeKind] {
  if (reader.unit !== state.ward) return []
  const sent = noticesNow(state, kind).flatMap(({ to }) => to)
  return partiesNow(state).flatMap((id) => {
    const unit = keyed(arena.units, id)
    const may = kind === 'admission' || tierFor(state, id) === 'T1'
    return unit && may && !sent.includes(id) ? { unit: id, name: unit.name } : []
  })
}

/** Asked with what could be said at this moment: what matters is who may, and whether it is time for it. */
function mayOf(about: About): Pick<ReadyPart, 'may' | 'maySend'> {
  const { state, today, now } = about
  const hour = { day: today, time: localTime(now) }
  const somebody = '–'
  const of = { case: state.id }
  const notice = (kind: NoticeKind): Refusal | null => {
    const to = recipientsOf(about, kind).map(({ unit }) => unit)
    const answer = about.may('recordNotice', { ...of, kind, when: null, to })
    return answer ?? (to.length === 0 ? { code: noticeNow(state, kind) ? 'noticeStands' : 'noBasis' } : null)
  }
  return {
    may: {
      decide: about.may('setReady', { ...of, day: today, time: null, physician: somebody }),
      withdraw: about.may('withdrawReady', { ...of, reason: somebody, physician: somebody, when: null }),
      hour: about.may('setAdmissionTime', { ...of, admitted: hour, needsJudged: null }),
    },
    maySend: { admission: notice('admission'), ready: notice('ready'), information: notice('information') },
  }
}
