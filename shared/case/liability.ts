import type { ArenaState } from '../arena/state.ts'
import { keyed } from '../core/keyed.ts'
import { instantAt, toInstant } from '../core/time.ts'
import { type Liability, liability } from '../liability/liability.ts'
import type { Agreement, LiabilityCase } from '../liability/stated.ts'
import { countsFrom, type Notice } from './facets/notices.ts'
import { decidedAt } from './facets/readiness.ts'
import { sipRequired } from './facets/sip.ts'
import { regionBarriers } from './regionBarriers.ts'
import type { CaseState } from './state.ts'

/** The clocks of LUS for one stay, as they are at this moment: derived, never stored (decision 019). Null: there is no stay. */
export function liabilityOf(state: CaseState, arena: ArenaState, now: number): Liability | null {
  const stated = statedOf(state, arena, now)
  return stated && (liability([stated])[0] ?? null)
}

/** What is known of a stay, as the clocks need it: without a name, and without a word of how she is. */
function statedOf(state: CaseState, arena: ArenaState, now: number): LiabilityCase | null {
  const end = endOf(state, now)
  if (end === null) return null
  const { payer, ward, sip } = state
  const needsJudgedAt = state.admission?.needsJudgedAt ?? null
  const information = sentAt(state, 'information')[0]
  return {
    id: state.id,
    residence: state.residence ?? payer,
    payer,
    careType: keyed(arena.careTypes, ward) ?? 'somatic',
    admittedAt: toInstant(admittedAt(state)),
    ...(needsJudgedAt === null ? {} : { needsJudgedAt: toInstant(needsJudgedAt) }),
    admissionNotices: sentAt(state, 'admission').map((sent) => ({ sentAt: sent })),
    readyNotices: state.notices.flatMap((notice) => readyNotice(state, arena, notice)),
    withdrawals: state.readiness.flatMap(({ withdrawnAt }) =>
      withdrawnAt === null ? [] : { at: toInstant(withdrawnAt) },
    ),
    sip: {
      required: sipRequired(state),
      calls: sip.calls.map(({ by, calledAt }) => ({ by, at: toInstant(calledAt) })),
    },
    ...(information === undefined ? {} : { informationSentAt: information }),
    barriers: regionBarriers(state),
    agreements: arena.agreements.flatMap((one) => (one.municipality === payer ? agreed(one) : [])),
    end,
  }
}

/** Of a stay that is over only the day is known; all that happened on it happened before. */
function endOf({ episode: { state, endedOn } }: CaseState, now: number): LiabilityCase['end'] | null {
  // Of two that were one, the other is reckoned.
  if (state === 'none' || state === 'mistake' || state === 'merged') return null
  if (state === 'admitted') return { at: toInstant(now), kind: 'stillAdmitted' }
  const at = toInstant(instantAt(endedOn ?? '', '23:59'))
  return { at, kind: state === 'moved' ? 'transferred' : state }
}

/** While nobody has said the hour: the beginning of the day, so that the notice is not thought later than it can be. */
export const admittedAt = ({ admission, admittedOn, episode }: CaseState): number =>
  admission?.at ?? (admittedOn === null ? episode.registeredAt : instantAt(admittedOn, '00:00'))

const sentAt = ({ notices }: CaseState, kind: Notice['kind']): string[] =>
  notices.flatMap((notice) => (notice.kind === kind ? toInstant(countsFrom(notice)) : []))

/** LUS 5:3: it counts where the municipality that pays was told. */
function readyNotice({ readiness, payer }: CaseState, arena: ArenaState, notice: Notice) {
  const { sentAt: sent, corrected, underLpt } = notice
  const of = notice.interval === null ? undefined : readiness[notice.interval]
  const isToPayer = notice.to.some((unit) => keyed(arena.units, unit)?.organisation === payer)
  if (!of || !isToPayer) return []
  // Taken back before anybody was told: then there was nothing to tell, and no clock.
  if (of.withdrawnAt !== null && of.withdrawnAt <= countsFrom(notice)) return []
  return {
    decidedAt: toInstant(decidedAt(of)),
    decidedBy: 'treatingPhysician',
    sentAt: toInstant(sent),
    ...(corrected === null ? {} : { correctedSentAt: toInstant(corrected.sentAt) }),
    underLpt,
  }
}

function agreed({ from, to, careType, terms }: ArenaState['agreements'][number]): Agreement {
  const dates = { from, ...(to === null ? {} : { to }), ...(careType === null ? {} : { careType }) }
  if (terms.model !== 'averageMonthly') return { ...dates, ...terms }
  const { individualAfter, ...average } = terms
  return { ...dates, ...average, ...(individualAfter === null ? {} : { individualAfter }) }
}
