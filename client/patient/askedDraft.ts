import type { KinConsent, Wish } from '../../shared/case/facets/asked.ts'
import type { PatientPart } from '../../shared/case/views/patientPart.ts'
import type { CommandBody } from '../../shared/commands.ts'

/** What stands in the form; nothing that matters is chosen beforehand. */
export interface AskedDraft {
  readonly wish: Wish | null
  readonly knowsDate: boolean | null
  readonly line: string
  readonly askedBy: string
  readonly on: string
  readonly consent: KinConsent | null
  readonly promised: string
}

export function draftOf({ asked, nextOfKin }: PatientPart, today: string): AskedDraft {
  return {
    wish: asked?.wish ?? null,
    knowsDate: asked?.knowsDate ?? null,
    line: asked?.line ?? '',
    askedBy: asked?.askedBy ?? '',
    on: asked?.on ?? today,
    consent: nextOfKin?.consent ?? null,
    promised: nextOfKin?.promised ?? '',
  }
}

/** What the form lacks before it can be kept; those close to her may be written of before she is asked herself. */
export function lackOf(draft: AskedDraft): 'wish' | 'knows' | 'line' | null {
  if (isUntouched(draft)) return null
  if (draft.wish === null) return 'wish'
  if (draft.knowsDate === null && draft.wish !== 'cannotSay') return 'knows'
  return draft.wish !== 'agrees' && draft.line.trim() === '' ? 'line' : null
}

const isUntouched = ({ wish, knowsDate, line, askedBy }: AskedDraft): boolean =>
  wish === null && knowsDate === null && line.trim() === '' && askedBy.trim() === ''

type AskedBody = CommandBody<'setPatientAsked'>['asked']
type KinBody = Pick<CommandBody<'setNextOfKin'>, 'consent' | 'promised'>

/** How it stands, as the commands say it. */
export const saidOf = ({ asked, nextOfKin }: PatientPart): { asked: AskedBody; kin: KinBody } => ({
  asked: asked && {
    ...{
      on: asked.on,
      askedBy: asked.askedBy,
      knowsDate: asked.knowsDate,
      wish: asked.wish,
      line: asked.line,
    },
  },
  kin: { consent: nextOfKin?.consent ?? null, promised: nextOfKin?.promised ?? null },
})

/** What differs from what was known: what she said, and what was said of those close to her. */
export function changesOf(
  before: AskedDraft,
  now: AskedDraft,
): { asked: AskedBody | undefined; kin: KinBody | undefined } {
  const { wish } = now
  // Who cannot take a stand is not asked whether she knows.
  const knows = wish === 'cannotSay' ? false : now.knowsDate
  const asked: AskedBody =
    wish === null || knows === null
      ? null
      : { on: now.on, askedBy: textOf(now.askedBy), knowsDate: knows, wish, line: textOf(now.line) }
  const isSaid = (['wish', 'knowsDate', 'line', 'askedBy', 'on'] as const).some(
    (name) => trimmed(before[name]) !== trimmed(now[name]),
  )
  const promised = now.consent === 'hasNone' ? null : textOf(now.promised)
  const isKin = before.consent !== now.consent || textOf(before.promised) !== promised
  return {
    asked: isSaid && asked !== null ? asked : undefined,
    kin: isKin ? { consent: now.consent, promised } : undefined,
  }
}

const textOf = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value)
