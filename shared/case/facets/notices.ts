import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Id, Instant, Slug, text } from '../../core/schema.ts'
import { fromInstant } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'
import { Evidence, type Readiness } from './readiness.ts'

/** On admission (LUS 2:1–3), when she is ready (3:1), and what is needed by whoever goes on with the care (3:2). */
export const NoticeKind = v.picklist(['admission', 'ready', 'information'])
export type NoticeKind = v.InferOutput<typeof NoticeKind>

export const noticeEvents = {
  /** A notice has been sent, in whichever system that was: `sentAt` never changes. */
  noticeSent: event(
    'T1',
    v.strictObject({
      notice: Id,
      kind: NoticeKind,
      sentAt: Instant,
      /** The units it went to. */
      to: v.array(Slug),
      /** A notice under LPT 7 a § third paragraph (LUS 3:1 second paragraph). */
      underLpt: v.boolean(),
      evidence: Evidence,
    }),
  ),
  /** When it turned out to have been sent, and how that is known. No notice is dated back by it (decision 019). */
  noticeCorrected: event('T1', v.strictObject({ notice: Id, correctedSentAt: Instant, why: text(200) })),
  /** A unit that it went to has said here that it has it. */
  noticeAcknowledged: event('T1', v.strictObject({ notice: Id, unit: Slug })),
}

export type Notice = {
  id: string
  kind: NoticeKind
  sentAt: number
  to: readonly string[]
  underLpt: boolean
  evidence: Evidence
  /** Which time of being ready it tells of; of the other kinds none. */
  interval: number | null
  at: number
  by: string
  corrected: { sentAt: number; why: string; at: number; by: string } | null
  /** By unit: what the log itself proves, beside the word of whoever wrote it down (`evidence`). */
  received: Readonly<Record<string, { at: number; by: string }>>
}

/** What has been sent of her, in the order it was written down. */
export type Notices = { readonly notices: readonly Notice[] }

export const noNotices: Notices = { notices: [] }

export const noticeFolds: CaseFolds<Notices, typeof noticeEvents> = {
  noticeSent({ notices, readiness }, { body: { notice: id, sentAt, ...sent }, at, by }) {
    const interval = sent.kind === 'ready' ? standingOf({ readiness }) : null
    const notice = {
      id,
      ...sent,
      sentAt: fromInstant(sentAt),
      interval,
      at,
      by,
      corrected: null,
      received: {},
    }
    return { notices: [...notices, notice] }
  },
  noticeCorrected({ notices }, { body: { notice, correctedSentAt, why }, at, by }) {
    const corrected = { sentAt: fromInstant(correctedSentAt), why, at, by }
    return { notices: notices.map((it) => (it.id === notice ? { ...it, corrected } : it)) }
  },
  noticeAcknowledged: ({ notices }, { body: { notice, unit }, at, by }) => ({
    notices: notices.map((it) =>
      it.id === notice ? { ...it, received: { ...it.received, [unit]: { at, by } } } : it,
    ),
  }),
}

const standingOf = ({ readiness }: Readiness): number | null => {
  const at = readiness.findIndex(({ withdrawnAt }) => withdrawnAt === null)
  return at < 0 ? null : at
}

/**
 * The notices of this kind that stand: of readiness, those of the decision that stands. More than one where somebody was told later, since
 * she concerned them later.
 */
export const noticesNow = (state: Notices & Readiness, kind: NoticeKind): readonly Notice[] => {
  const of = kind === 'ready' ? standingOf(state) : null
  if (kind === 'ready' && of === null) return []
  return state.notices.filter((it) => it.kind === kind && it.interval === of)
}

/** The first of them. */
export const noticeNow = (state: Notices & Readiness, kind: NoticeKind): Notice | null =>
  noticesNow(state, kind)[0] ?? null

/** From when it counts: corrected to later it is later, corrected to earlier it is not dated back. */
export const countsFrom = ({ sentAt, corrected }: Notice): number =>
  Math.max(sentAt, corrected?.sentAt ?? sentAt)
