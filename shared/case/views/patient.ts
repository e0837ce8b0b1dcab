import { type ArenaState, nameOf } from '../../arena/state.ts'
import type { Folds } from '../../core/rule.ts'
import { confirms } from '../../huddle/confirms.ts'
import { currentItem } from '../../huddle/facets/items.ts'
import type { HuddleState } from '../../huddle/state.ts'
import { letsIn, tierFor } from '../../policy/disclosed.ts'
import type { BarrierCode } from '../barriers.ts'
import { type BasisKind, declines } from '../facets/bases.ts'
import type { Entry, EntryAnswer, EntryContent } from '../facets/entries.ts'
import { type Left, leftOf } from '../facets/episode.ts'
import type { Estimate } from '../facets/estimate.ts'
import type { Hindrance, LaneMark } from '../facets/lanes.ts'
import { partiesNow } from '../facets/parties.ts'
import { readyNow } from '../facets/readiness.ts'
import type { Reception } from '../facets/receptions.ts'
import { bedNow } from '../facets/where.ts'
import { openWorry } from '../facets/worries.ts'
import { lacksHealthCentre } from '../municipalCare.ts'
import { awaitsAnswer, entriesNow } from '../openEntries.ts'
import type { CaseState } from '../state.ts'
import { couldConcern, takesOver } from '../who.ts'
import { type ArrangedView, arrangedNow, type ChangeView, changeView } from './change.ts'
import { type PatientPart, patientPart } from './patientPart.ts'

/** The open patient: one identical slice for the whole circle. */
export type PatientSlice = {
  epoch: number
  item: string
  case: string
  kind: 'turn' | 'followUp'
  given: string
  family: string
  number: string | null
  birthDate: string | null
  ward: string
  bed: string | null
  left: Left | null
  payer: string
  healthCentre: string | null
  /** Municipal health care is planned, and the region's outpatient care cannot be told (LUS 2:1). */
  lacksHealthCentre: boolean
  readySince: string | null
  /** The physician who decided it; null where only a list has said it. */
  readyBy: string | null
  estimate: Estimate | null
  estimateBefore: Estimate | null
  /** The date was changed, and not everybody has said that they know. */
  change: ChangeView | null
  /** What stands for the day as it is: it moves when the day does. */
  arranged: readonly ArrangedView[]
  words: { text: string } | null
  /** She is at home, and this unit is worried. */
  worry: { id: string; text: string; unitShort: string } | null
  patientPart: PatientPart
  /** Her turn is only to confirm what all have said (`confirms`). */
  confirms: boolean
  basis: { kind: BasisKind; at: number } | null
  /** The ward, then the parties as they came; `inCircle` false: lacks a basis and hears nothing. `declined`: the patient says no to it. */
  parties: readonly {
    unit: string
    name: string
    short: string
    function: string
    phone: string
    inCircle: boolean
    declined: boolean
    lane: { mark: LaneMark; line: string | null; hindrance: Hindrance | null } | null
    /** It is its part to receive her, or not, by name. */
    takesOver: boolean
    reception: Pick<Reception, 'mark' | 'physician' | 'firstContactOn' | 'line'> | null
  }[]
  entries: readonly EntrySlice[]
  barriers: readonly BarrierCode[]
  /** Units that could be added with one key: functions of the payer municipality and region rehab that are not parties yet. */
  couldJoin: readonly { unit: string; name: string }[]
}

export type EntrySlice = {
  id: string
  content: EntryContent
  at: number
  byName: string
  unitShort: string
  ownerName: string | null
  state: 'open' | 'done' | 'struck' | 'superseded'
  /** Asked of a unit that has not answered. */
  awaits: boolean
  /** The lead has said that the meeting goes on without. */
  leftUnanswered: boolean
  /** From an earlier huddle: yesterday's open action opens its own patient's item. */
  earlier: boolean
  /** `manager`: the name of who is to decide. */
  answers: readonly (EntryAnswer & { unit: string; unitShort: string; byName: string })[]
}

/** The open patient, the same for everyone in the circle; null when no item is open. Whether one is in it, and so may have what T1 holds, has been asked before (`standing`). */
export function patientSlice(state: HuddleState, folds: Folds): PatientSlice | null {
  const item = currentItem(state)
  if (!item || state.door.phase !== 'open') return null
  const arena = folds.arena()
  const shared = folds.case(item.case)
  const { identity, estimateChanges } = shared
  const concerned = partiesNow(shared)
  const ready = readyNow(shared)
  const basis = shared.bases.findLast((it) =>
    concerned.length === 0 ? it.withdrawnAt === null : concerned.some((unit) => letsIn(it, shared, unit)),
  )
  return {
    epoch: state.door.epoch,
    item: item.id,
    case: item.case,
    kind: item.kind,
    given: identity.given,
    family: identity.family,
    number: identity.number,
    birthDate: identity.birthDate,
    ward: arena.units[shared.ward]?.name ?? '',
    bed: bedNow(shared),
    left: leftOf(shared),
    payer: arena.organisations[shared.payer]?.name ?? '',
    healthCentre: shared.healthCentre === null ? null : (arena.units[shared.healthCentre]?.name ?? null),
    lacksHealthCentre: lacksHealthCentre(shared, arena),
    readySince: ready?.since ?? null,
    readyBy: ready?.physician ?? null,
    estimate: shared.estimate,
    estimateBefore: estimateChanges.at(-1)?.from ?? null,
    change: changeView(shared, arena, state.day),
    arranged: arrangedNow(shared, arena, 'room'),
    words: shared.words && { text: shared.words.text },
    worry: worryOf(shared, arena),
    patientPart: patientPart(shared, arena),
    confirms: item.kind === 'turn' && confirms(shared, state),
    basis: basis ? { kind: basis.kind, at: basis.at } : null,
    parties: partySlices(shared, arena, state.door.circle),
    entries: entriesNow(shared).map((entry) => entrySlice(entry, arena, state.id)),
    barriers: shared.entries.flatMap(({ content, state: is }) =>
      content.code && is === 'open' ? [content.code] : [],
    ),
    couldJoin: couldJoin(shared, arena),
  }
}

function worryOf(shared: CaseState, { units }: ArenaState): PatientSlice['worry'] {
  const worry = openWorry(shared)
  return worry ? { id: worry.id, text: worry.text, unitShort: units[worry.unit]?.short ?? '' } : null
}

function partySlices(
  shared: CaseState,
  arena: ArenaState,
  circle: readonly string[],
): PatientSlice['parties'] {
  return [shared.ward, ...partiesNow(shared)].flatMap((id) => {
    const unit = arena.units[id]
    if (!unit) return []
    const { name, short, phone } = unit
    const lane = shared.lanes[id]
    const inCircle = circle.includes(id) && tierFor(shared, id) === 'T1'
    return [
      {
        unit: id,
        name,
        short,
        function: unit.function,
        phone,
        inCircle,
        declined: declines(shared, id),
        lane: lane ? { mark: lane.mark, line: lane.line, hindrance: lane.hindrance } : null,
        takesOver: takesOver(unit),
        reception: receptionOf(shared, id),
      },
    ]
  })
}

/** What the unit has said of receiving her. */
function receptionOf({ receptions }: CaseState, unit: string): PatientSlice['parties'][number]['reception'] {
  const said = receptions[unit]
  if (!said) return null
  const { mark, physician, firstContactOn, line } = said
  return { mark, physician, firstContactOn, line }
}

function entrySlice(entry: Entry, arena: ArenaState, huddle: string): EntrySlice {
  const { owner } = entry.content
  return {
    id: entry.id,
    content: entry.content,
    at: entry.at,
    byName: nameOf(arena, entry.by),
    unitShort: arena.units[entry.unit]?.short ?? '',
    ownerName: owner === null ? null : (arena.units[owner]?.short ?? null),
    state: entry.state,
    awaits: awaitsAnswer(entry),
    leftUnanswered: entry.leftUnanswered !== null,
    earlier: entry.huddle !== huddle,
    answers: Object.entries(entry.answers).map(([unit, answer]) => ({
      ...answer,
      unit,
      unitShort: arena.units[unit]?.short ?? '',
      byName: nameOf(arena, answer.by),
      manager: answer.manager && nameOf(arena, answer.manager),
    })),
  }
}

/** Whom the ward may make parties with one key. */
function couldJoin(shared: CaseState, arena: ArenaState): { unit: string; name: string }[] {
  const parties = [shared.ward, ...partiesNow(shared)]
  return Object.values(arena.units)
    .filter((unit) => couldConcern(unit, shared) && !parties.includes(unit.id))
    .map(({ id, name }) => ({ unit: id, name }))
}
