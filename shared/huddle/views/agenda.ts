import { openActions, partiesNow, readySince, skippedIn } from '../../case/state.ts'
import type { Folds } from '../../core/rule.ts'
import { type DisclosedCase, disclosed, type Reader } from '../../policy/disclosed.ts'
import type { AgendaBlock, AgendaDetail, AgendaLine, AgendaSlice } from '../../view/slices.ts'
import { agendaReason, sameBlock, type Times, timesOf, toMinute } from '../agenda.ts'
import type { AgendaItem, HuddleState } from '../state.ts'

/** The reader's own patients, in blocks. Times and pace are the ward's alone: they tell of the patients before. */
export function agendaSlice(state: HuddleState, folds: Folds, reader: Reader, now: number): AgendaSlice {
  const times = reader.unit === state.ward ? timesOf(state, now) : null
  const blocks: AgendaBlock[] = []
  for (const item of state.items) {
    const patient = disclosed(folds.case(item.case), reader)
    if (!patient) continue
    const own = times && timesLine(item, times.of.get(item.id))
    const line = { ...lineOf(item, patient, state, folds, reader), times: own }
    const block = blocks.at(-1)
    if (block && sameBlock(block.block, item.block))
      blocks[blocks.length - 1] = { ...block, items: [...block.items, line] }
    else blocks.push({ ...blockNames(item, folds), items: [line] })
  }
  return { blocks, pace: times && paceOf(state, times.end) }
}

const timesLine = ({ spentMs, minutes }: AgendaItem, times: Times | undefined): AgendaLine['times'] => ({
  planned: times?.planned ?? 0,
  predicted: toMinute(times?.predicted ?? 0),
  spentMs,
  minutes,
})

const paceOf = ({ items, startsAt }: HuddleState, end: Times): AgendaSlice['pace'] => ({
  done: items.filter((item) => item.state === 'done' || item.state === 'skipped').length,
  total: items.length,
  startsAt,
  plannedEnd: end.planned,
  predictedEnd: toMinute(end.predictedEnd),
})

export const shortName = ({ identity }: DisclosedCase): string =>
  identity.given === '' ? identity.family : `${identity.family}, ${identity.given.slice(0, 1)}`

function lineOf(
  item: AgendaItem,
  patient: DisclosedCase,
  state: HuddleState,
  folds: Folds,
  reader: Reader,
): Omit<AgendaLine, 'times'> {
  return {
    item: item.id,
    case: item.case,
    name: shortName(patient),
    kind: item.kind,
    state: item.state,
    later: item.later,
    skip: item.state === 'skipped' ? (skippedIn(patient, state.id)?.reason ?? null) : null,
    reason: agendaReason(patient, state.day),
    detail: detailOf(patient, folds, reader, reader.unit === state.ward),
  }
}

function detailOf(patient: DisclosedCase, folds: Folds, reader: Reader, isWard: boolean): AgendaDetail {
  const { units } = folds.arena()
  const open = openActions(patient)
  return {
    given: patient.identity.given,
    family: patient.identity.family,
    birthDate: patient.identity.birthDate,
    bed: patient.bed,
    estimate: patient.estimate,
    estimateBefore: patient.estimateChanges.at(-1)?.from ?? null,
    readySince: readySince(patient),
    basis: isWard ? patient.bases.some((basis) => basis.withdrawnAt === null) : patient.tier === 'T1',
    lanes: [patient.ward, ...partiesNow(patient)].flatMap((id) => {
      const unit = units[id]
      const mark = patient.lanes[id]?.mark ?? null
      return unit ? [{ unit: id, short: unit.short, function: unit.function, mark }] : []
    }),
    ourLine: patient.lanes[reader.unit]?.line ?? null,
    open: open.map(({ id, content, answers }) => ({
      entry: id,
      text: content.text,
      owner: content.owner === null ? null : (units[content.owner]?.short ?? null),
      due: content.due,
      dueOn: content.dueOn,
      dueAt: content.dueAt,
      toUs: content.owner === reader.unit ? { answer: answers[reader.unit]?.answer ?? null } : null,
    })),
    actions: patient.entries.filter(({ content, state }) => content.kind === 'action' && state !== 'struck')
      .length,
    own: isWard ? { number: patient.identity.number, admittedOn: patient.episode.admittedOn } : null,
  }
}

function blockNames({ block }: AgendaItem, folds: Folds): Omit<AgendaBlock, 'items'> {
  const { organisations, units } = folds.arena()
  const payer = organisations[block.payer]?.name ?? block.payer
  const healthCentre =
    block.healthCentre === null ? null : (units[block.healthCentre]?.name ?? block.healthCentre)
  return { block, payer, healthCentre }
}
