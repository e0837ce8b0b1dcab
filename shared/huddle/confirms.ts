import { patientMark } from '../case/facets/asked.ts'
import type { Entry } from '../case/facets/entries.ts'
import { readySince } from '../case/facets/readiness.ts'
import { awaitsAnswer, entriesNow } from '../case/openEntries.ts'
import type { CaseState } from '../case/state.ts'
import { isThrough } from '../case/through.ts'
import { keyed } from '../core/keyed.ts'
import { daysBetween, type LocalDate, minute } from '../core/time.ts'
import { entitledUnits } from '../policy/disclosed.ts'
import type { AgendaItem } from './facets/items.ts'
import type { HuddleState } from './state.ts'

/** What it takes to hear a yes from everybody. */
const confirmMs = 30_000

type Meeting = Pick<HuddleState, 'id' | 'day'>

/**
 * Her turn is only to confirm what all have said already: she is ready or goes home within a day, every part that may be told is through
 * and so is her own, and nothing waits for an answer. Once something of her is written in the meeting, or somebody wants to speak of
 * her, it is a whole turn. Never stored, so that nobody has to take it back.
 */
export function confirms(patient: CaseState, { id, day }: Meeting): boolean {
  if (patient.episode.state !== 'admitted' || patient.fullTurns.includes(id)) return false
  return (
    leavesSoon(patient, day) &&
    isThrough(patientMark(patient)) &&
    entitledUnits(patient).every((unit) => isThrough(patient.lanes[unit]?.mark ?? null)) &&
    entriesNow(patient).every((entry) => entry.huddle !== id && !isOpenQuestion(entry))
  )
}

function leavesSoon(patient: CaseState, day: LocalDate): boolean {
  if (readySince(patient) !== null) return true
  const left = patient.estimate && daysBetween(day, patient.estimate.day)
  return left === 0 || left === 1
}

/** A hinder, or what somebody else is asked for and has not said yes to: "senare" and "vi kan inte" are still to be spoken of. */
function isOpenQuestion(entry: Entry): boolean {
  const { content, state, answers } = entry
  if (state !== 'open') return false
  const said = content.owner === null ? undefined : keyed(answers, content.owner)
  return content.kind === 'barrier' || awaitsAnswer(entry) || (said !== undefined && said.answer !== 'takes')
}

/** How long her turn is planned to be (ms), without what the lead has added. */
export const lengthOf = (item: AgendaItem, patient: CaseState, meeting: Meeting): number =>
  item.kind === 'turn' && confirms(patient, meeting) ? confirmMs : item.minutes * minute
