import type { ArenaState } from '../arena/state.ts'
import type { Estimate } from '../case/facets/estimate.ts'
import type { LaneMark } from '../case/facets/lanes.ts'
import { partiesNow } from '../case/facets/parties.ts'
import { readySince } from '../case/facets/readiness.ts'
import { openActions } from '../case/openEntries.ts'
import type { CaseState } from '../case/state.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Folds } from '../core/rule.ts'
import { isOnAgendaOf, toMinute } from '../huddle/agenda.ts'
import { blockKey } from '../huddle/facets/announced.ts'
import type { AgendaItem } from '../huddle/facets/items.ts'
import type { HuddleState } from '../huddle/state.ts'
import { timesOf } from '../huddle/times.ts'
import { type DisclosedCase, disclosed, type Reader } from '../policy/disclosed.ts'

export type ToCall = { name: string; phone: string }
export type PhonePatient = {
  case: string
  given: string
  family: string
  number: string | null
  birthDate: string | null
  /** False: the statutory minimum alone (LUS 2:1–2), and all below is empty. */
  whole: boolean
  /** About when she is spoken of (ms). */
  at: number | null
  estimate: Estimate | null
  readySince: string | null
  bed: string | null
  /** Concerned by her and not by all of the page: called for her alone. */
  others: readonly ToCall[]
  lanes: readonly { name: string; mark: LaneMark; line: string | null }[]
  actions: readonly {
    text: string
    owner: string | null
    due: string | null
    dueOn: string | null
    dueAt: string | null
  }[]
}
export type PhoneBlock = {
  key: string
  payer: string
  healthCentre: string | null
  units: readonly ToCall[]
  patients: readonly PhonePatient[]
}
/** When neither sound nor net is there: a page for each municipality and health centre, to be read aloud over the telephone. */
export type PhoneList = {
  huddle: string
  arena: string
  practice: boolean
  day: string
  startsAt: number
  ward: ToCall
  blocks: readonly PhoneBlock[]
}

/** Those who have not been spoken of yet. For the ward, which calls; a page holds no more than those may have who are called. */
export function phoneListOf(
  state: HuddleState,
  folds: Pick<Folds, 'arena' | 'case'>,
  reader: Reader,
  now: number,
): PhoneList | Refusal {
  if (state.status === 'none') return { code: 'notFound' }
  if (reader.unit !== state.ward) return { code: 'onlyTheWard' }
  const arena = folds.arena()
  const times = timesOf(state, folds, now).of
  const waiting = state.items.filter((item) => item.state === 'queued' || item.state === 'current')
  const at = (item: AgendaItem) => toMinute(times.get(item.id)?.predicted ?? state.startsAt)
  const blocks = [...Map.groupBy(waiting, ({ block }) => blockKey(block))].map(([key, items]) => {
    const called = concernedByAll(items.map((item) => folds.case(item.case)))
    const patients = items.flatMap((item) => {
      const shown = leastOf(folds.case(item.case), called)
      return shown && isOnAgendaOf(item, shown) ? [patientOf(shown, at(item), called, arena)] : []
    })
    return { key, ...namesOf(items, arena), units: toCall(called, arena), patients }
  })
  return {
    huddle: state.id,
    arena: arena.name,
    practice: arena.practice,
    day: state.day,
    startsAt: state.startsAt,
    ward: toCall([state.ward], arena)[0] ?? { name: '', phone: '' },
    blocks: blocks.filter(({ patients }) => patients.length > 0),
  }
}

/** The units that each of these patients concerns: nobody else is read the page. */
function concernedByAll(cases: readonly CaseState[]): readonly string[] {
  const [first = [], ...others] = cases.map((patient) => partiesNow(patient))
  return first.filter((unit) => others.every((parties) => parties.includes(unit)))
}

/** No more of her than the one of them may have who may have least. */
function leastOf(patient: CaseState, units: readonly string[]): DisclosedCase | null {
  const each = units.map((unit) => disclosed(patient, { unit }))
  return each.find((shown) => shown?.tier !== 'T1') ?? each[0] ?? null
}

function namesOf(items: readonly AgendaItem[], { organisations, units }: ArenaState) {
  const { payer = '', healthCentre = null } = items[0]?.block ?? {}
  return {
    payer: organisations[payer]?.name ?? '',
    healthCentre: healthCentre === null ? null : (units[healthCentre]?.name ?? null),
  }
}

const toCall = (ids: readonly string[], { units }: ArenaState): ToCall[] =>
  ids.flatMap((id) => {
    const unit = units[id]
    return unit ? [{ name: unit.name, phone: unit.phone }] : []
  })

function patientOf(
  patient: DisclosedCase,
  at: number,
  called: readonly string[],
  arena: ArenaState,
): PhonePatient {
  const { units } = arena
  const whole = patient.tier === 'T1'
  const others = partiesNow(patient).filter((unit) => !called.includes(unit))
  return {
    case: patient.id,
    ...patient.identity,
    whole,
    // The hour rests on all who come before: it is for those who may be there.
    at: whole ? at : null,
    estimate: patient.estimate,
    readySince: readySince(patient),
    bed: patient.bed,
    others: whole ? toCall(others, arena) : [],
    lanes: Object.entries(patient.lanes).map(([id, { mark, line }]) => ({
      ...{ name: units[id]?.short ?? '', mark, line },
    })),
    actions: openActions(patient).map(({ content: { text, owner, due, dueOn, dueAt } }) => ({
      ...{ text, due, dueOn, dueAt },
      owner: owner === null ? null : (units[owner]?.short ?? null),
    })),
  }
}
