import type { Track } from '../../arena/checklist/tracks.ts'
import type { ArenaState } from '../../arena/state.ts'
import { declines } from '../../case/facets/bases.ts'
import type { Answer } from '../../case/facets/entries.ts'
import { type Left, leftOf } from '../../case/facets/episode.ts'
import type { Estimate } from '../../case/facets/estimate.ts'
import type { Hindrance, LaneMark } from '../../case/facets/lanes.ts'
import { partiesNow } from '../../case/facets/parties.ts'
import { readySince } from '../../case/facets/readiness.ts'
import { bedNow } from '../../case/facets/where.ts'
import { openWorry } from '../../case/facets/worries.ts'
import { goHomeOf } from '../../case/goHome.ts'
import { isLeftOpen, openActions } from '../../case/openEntries.ts'
import {
  type ArrangedView,
  arrangedNow,
  type ChangeView,
  changeView,
  type OwnChange,
  ownChange,
} from '../../case/views/change.ts'
import { type PatientPart, patientPart } from '../../case/views/patientPart.ts'
import { isArranged, weekendOf } from '../../case/weekend.ts'
import { keyed } from '../../core/keyed.ts'
import type { LocalDate } from '../../core/time.ts'
import { basisFor, type DisclosedCase } from '../../policy/disclosed.ts'

export type AgendaDetail = {
  given: string
  family: string
  birthDate: string | null
  /** Null once she has left: another may lie there now. */
  bed: string | null
  left: Left | null
  estimate: Estimate | null
  estimateBefore: Estimate | null
  /** A changed date that the reader's own unit was told of, and has not said that it knows. */
  change: OwnChange | null
  readySince: string | null
  /** She was discharged on this day, and has come back within thirty; null to all but the ward, which may know of that stay. */
  readmittedAfter: LocalDate | null
  /** She is at home, and somebody wants her spoken of. */
  worry: string | null
  /** For the ward: somebody outside may have more than the minimum. For another unit: it may itself. */
  basis: boolean
  /** Her own lane, the first of all. */
  patientPart: PatientPart
  lanes: readonly {
    unit: string
    short: string
    function: string
    mark: LaneMark | null
    hindrance: Hindrance | null
  }[]
  /** The line beside the mark, for the reader's own part. */
  ourLine: string | null
  open: readonly {
    entry: string
    text: string
    owner: string | null
    due: string | null
    dueOn: string | null
    dueAt: string | null
    /** What the reader's own unit has answered; null where the action is another's. */
    toUs: { answer: Answer | null } | null
  }[]
  actions: number
  /** How many answers are missing that the lead has not gone on without. */
  unanswered: number
  /** What the ward's own form is filled with; null to all others. */
  own: {
    number: string | null
    reserve: string | null
    admittedOn: string | null
    declined: boolean
    /** A changed date, and who does not know of it yet. */
    change: ChangeView | null
    arranged: readonly ArrangedView[]
  } | null
  /** What has to be ready before she goes home, for the ward; null to all others. */
  home: AgendaHome | null
  track: { label: string; tone: Track['tone']; sign: Track['sign'] } | null
}

/** In numbers: which rows they are is asked for by itself. `weekend`: what of the helgkoll is needed and not arranged, when she is in it. */
export type AgendaHome = {
  isReady: boolean
  open: number
  unknown: number
  weekend: { lacking: readonly string[]; unknown: number } | null
  despite: string | null
}

/** For whom: one unit, in one day's huddle. */
export type For = { unit: string; isWard: boolean; id: string; day: LocalDate }

export function detailOf(
  patient: DisclosedCase,
  arena: ArenaState,
  { unit: own, isWard, day }: For,
): AgendaDetail {
  const { units } = arena
  const open = openActions(patient)
  return {
    given: patient.identity.given,
    family: patient.identity.family,
    birthDate: patient.identity.birthDate,
    bed: bedNow(patient),
    left: leftOf(patient),
    estimate: patient.estimate,
    estimateBefore: patient.estimateChanges.at(-1)?.from ?? null,
    change: ownChange(patient, arena, own),
    readySince: readySince(patient),
    readmittedAfter: (isWard ? patient.earlierStay?.leftOn : null) ?? null,
    worry: openWorry(patient)?.text ?? null,
    basis: isWard ? partiesNow(patient).every((party) => basisFor(patient, party)) : patient.tier === 'T1',
    patientPart: patientPart(patient, arena),
    lanes: [patient.ward, ...partiesNow(patient)].flatMap((id) => {
      const unit = units[id]
      const { mark = null, hindrance = null } = patient.lanes[id] ?? {}
      return unit ? [{ unit: id, short: unit.short, function: unit.function, mark, hindrance }] : []
    }),
    ourLine: patient.lanes[own]?.line ?? null,
    open: open.map(({ id, content, answers }) => ({
      entry: id,
      text: content.text,
      owner: content.owner === null ? null : (units[content.owner]?.short ?? null),
      due: content.due,
      dueOn: content.dueOn,
      dueAt: content.dueAt,
      toUs: content.owner === own ? { answer: answers[own]?.answer ?? null } : null,
    })),
    actions: patient.entries.filter(({ content, state }) => content.kind === 'action' && state !== 'struck')
      .length,
    unanswered: patient.entries.filter(isLeftOpen).length,
    own: isWard
      ? {
          number: patient.identity.number,
          reserve: patient.reserve,
          admittedOn: patient.admittedOn,
          declined: partiesNow(patient).some((party) => declines(patient, party)),
          change: changeView(patient, arena, day),
          arranged: arrangedNow(patient, arena),
        }
      : null,
    home: isWard ? homeOf(patient, arena, day) : null,
    track: trackOf(patient, arena),
  }
}

function homeOf(patient: DisclosedCase, arena: ArenaState, day: LocalDate): AgendaHome {
  const { isReady, open, unknown } = goHomeOf(patient, arena)
  const weekend = weekendOf(patient, arena, day)
  return {
    ...{ isReady, open: open.length, unknown: unknown.length },
    weekend: weekend && {
      lacking: weekend
        .filter((item) => item.need === 'needed' && !isArranged(item))
        .map(({ row }) => row.label.sv),
      unknown: weekend.filter(({ need }) => need === 'unknown').length,
    },
    despite: patient.leftDespite?.reason ?? null,
  }
}

function trackOf({ track }: DisclosedCase, { tracks }: ArenaState): AgendaDetail['track'] {
  const found = track && keyed(tracks, track.code)
  return found ? { label: found.label.sv, tone: found.tone, sign: found.sign } : null
}
