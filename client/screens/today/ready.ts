import type { LaneMark } from '../../../shared/case/facets/lanes.ts'
import { isThrough } from '../../../shared/case/through.ts'
import type { ChangeView } from '../../../shared/case/views/change.ts'
import { minute } from '../../../shared/core/time.ts'
import type { AgendaBlock, AgendaLine, AgendaSlice } from '../../../shared/huddle/views/agenda.ts'
import type { AgendaDetail } from '../../../shared/huddle/views/agendaDetail.ts'

/** A line of the ward's own list; the ward has every detail of it. */
export type WardLine = AgendaLine & { detail: AgendaDetail; block: AgendaBlock['block'] }
export type DueAction = AgendaDetail['open'][number] & { line: WardLine; isLate: boolean }

/** Are we ready? What the day's list holds, and what is missing before the meeting. */
export type Ready = {
  patients: number
  municipalities: number
  /** Nobody outside may be told more than the minimum. */
  withoutBasis: readonly WardLine[]
  withoutHealthCentre: readonly WardLine[]
  /** Nobody has asked the patient herself. */
  notAsked: readonly WardLine[]
  /** Units that have not said how their part stands, by patient. */
  unanswered: readonly { line: WardLine; units: readonly string[] }[]
  /** The date was changed, and somebody who was told does not know yet. */
  untold: readonly { line: WardLine; change: ChangeView }[]
  answersMissing: number
  allReady: number
  due: readonly DueAction[]
}

export const linesOf = ({ blocks }: AgendaSlice): WardLine[] =>
  blocks.flatMap(({ block, items }) =>
    items.flatMap((line) => (line.detail === null ? [] : { ...line, detail: line.detail, block })),
  )

export function readyOf(agenda: AgendaSlice, today: string): Ready {
  const lines = linesOf(agenda)
  const turns = lines.filter(({ kind }) => kind === 'turn')
  // Whom nobody may tell anything has nothing to answer.
  const unanswered = turns
    .filter(({ detail }) => detail.basis)
    .map((line) => ({
      line,
      units: line.detail.lanes.filter((lane) => isSilent(lane, today)).map(({ short }) => short),
    }))
    .filter(({ units }) => units.length > 0)
  return {
    patients: lines.length,
    municipalities: new Set(lines.map(({ block }) => block.payer)).size,
    withoutBasis: turns.filter(({ detail }) => !detail.basis),
    withoutHealthCentre: turns.filter(({ block }) => block.healthCentre === null),
    notAsked: turns.filter(({ detail }) => detail.patientPart.mark === null),
    unanswered,
    untold: turns.flatMap((line) => {
      const change = line.detail.own?.change ?? null
      return change === null ? [] : [{ line, change }]
    }),
    answersMissing: unanswered.reduce((sum, { units }) => sum + units.length, 0),
    allReady: turns.filter(({ detail }) => detail.lanes.every(({ mark }) => isThrough(mark))).length,
    due: lines.flatMap((line) =>
      line.detail.open
        .filter(({ dueOn }) => dueOn !== null && dueOn <= today)
        .map((action) => ({ ...action, line, isLate: (action.dueOn ?? today) < today })),
    ),
  }
}

/** From when the first begins until the last is through, as it is foreseen now: the end that stands beside it is that of the same meeting. */
export function minutesForeseen(lines: readonly WardLine[], end: number): number {
  const begins = Math.min(end, ...lines.map(({ times }) => times?.predicted ?? end))
  return Math.round((end - begins) / minute)
}

/** The parts of a case at a glance: each group of units as one mark. */
export const laneGroups = ['ward', 'municipality', 'healthCentre', 'rehab'] as const
export type LaneGroup = (typeof laneGroups)[number]
export type GroupMark = LaneMark | 'silent' | 'none'

const groupOf: Readonly<Record<string, LaneGroup>> = {
  ward: 'ward',
  needsAssessment: 'municipality',
  homeNursing: 'municipality',
  homeCare: 'municipality',
  municipalRehab: 'rehab',
  regionRehab: 'rehab',
  healthCentre: 'healthCentre',
}

/** One hinders: hinder. None is needed: not needed. All through: ready. Nobody has answered: silent. Anything between: partly. */
export function groupMark(lanes: AgendaDetail['lanes'], group: LaneGroup): GroupMark {
  const marks = lanes.filter((lane) => groupOf[lane.function] === group).map(({ mark }) => mark)
  if (marks.length === 0) return 'none'
  if (marks.includes('blocked')) return 'blocked'
  if (marks.every((mark) => mark === 'notApplicable')) return 'notApplicable'
  if (marks.every(isThrough)) return 'ready'
  return marks.every((mark) => mark === null) ? 'silent' : 'partly'
}

/** Nothing is said, or that they were full until a day that has been. */
const isSilent = ({ mark, hindrance }: AgendaDetail['lanes'][number], today: string): boolean =>
  mark === null || (hindrance?.why === 'fullUntil' && hindrance.until < today)
