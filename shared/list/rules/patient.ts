import * as v from 'valibot'
import { noticeNow } from '../../case/facets/notices.ts'
import { partiesNow } from '../../case/facets/parties.ts'
import { overlaps, readySince } from '../../case/facets/readiness.ts'
import { changeFacts } from '../../case/factEvents.ts'
import {
  becomesReadyTooEarly,
  changedFrom,
  factsOf,
  isReadyTooEarly,
  PatientFacts,
  wrongFact,
} from '../../case/facts.ts'
import { holderOf } from '../../case/identity.ts'
import { mayKeep, stillHere } from '../../case/who.ts'
import { caseStreams, changed, follow, listStreams, liveAgendas, stayStreams } from '../../changed.ts'
import { firstOf, refuse } from '../../core/refusal.ts'
import { type Folds, rule } from '../../core/rule.ts'
import { Day, Id, Slug, text } from '../../core/schema.ts'
import { localDate, minute } from '../../core/time.ts'
import { deciding } from '../../deciding.ts'
import { timesOf } from '../../huddle/times.ts'
import { admitNew, NewBasis } from '../apply.ts'
import { keepsList } from './confirm.ts'

/** The physician who decided that she is ready, or is not, where that is another than it was. */
const ReadyBy = v.optional(v.nullable(text(80)), null)

export type ToCall = { readonly unit: string; readonly name: string; readonly phone: string }
/** `notCalled`: concerned, and nobody of them is here (or comes for anyone else). `moved`: their own patients come more than three minutes later. */
export type Added = { case: string; notCalled: readonly ToCall[]; moved: readonly ToCall[] }

/** One patient by hand, also while the huddle runs. */
export const addPatient = rule({
  schema: v.strictObject({
    ward: Slug,
    day: Day,
    facts: PatientFacts,
    protectedIdentity: v.optional(v.boolean(), false),
    basis: NewBasis,
    readyBy: ReadyBy,
  }),
  streams: ({ ward, facts }, peek) => {
    const holder = holderOf(ward, facts, peek)
    const held = holder === null ? [] : [`case:${holder}` as const]
    return [...listStreams(ward, peek), ...held, ...stayStreams(ward, [facts.number], peek)]
  },
  authorise: ({ ward, facts, protectedIdentity }, folds, context) => {
    const holder = holderOf(ward, facts, folds)
    const hidden = protectedIdentity || (holder !== null && folds.case(holder).protectedIdentity)
    return firstOf(keepsList(ward, folds, context), hidden ? { code: 'protectedIdentity' } : null)
  },
  decide: ({ ward, day, facts, basis, readyBy: physician }, folds, context) => {
    const wrong = wrongFact(facts, folds.arena(), localDate(context.now))
    if (wrong !== null) return refuse('malformed', `facts.${wrong}`)
    if (isReadyTooEarly(facts)) return refuse('beforeAdmission', 'facts.readySince')
    if (facts.readySince !== null && physician === null) return refuse('noPhysician')
    const it = deciding(folds, context)
    const made = admitNew(it, ward, facts, basis, { physician, evidence: 'manual' })
    if ('why' in made) return { refused: made.why }
    follow(it, [made.case], day)
    const today = liveAgendas(ward, folds, localDate(context.now)).find((id) => folds.huddle(id).day === day)
    const told = today
      ? whomToTell(today, made.case, folds, it.folds, context.now)
      : { notCalled: [], moved: [] }
    return it.accepted({ case: made.case, ...told } satisfies Added)
  },
})

/** Facts put right by hand: what differs between `from`, which the person saw, and `to`. What a colleague has changed meanwhile is never overwritten. */
export const editPatient = rule({
  schema: v.strictObject({ case: Id, from: PatientFacts, to: PatientFacts, readyBy: ReadyBy }),
  streams: ({ case: id, to }, peek) => [
    ...caseStreams([id], peek),
    ...stayStreams(peek.case(id).ward, [to.number], peek),
  ],
  authorise: ({ case: id }, folds, context) => firstOf(mayKeep(id, folds, context), stillHere(id, folds)),
  decide: ({ case: id, from, to, readyBy: physician }, folds, context) => {
    const state = folds.case(id)
    const { facts, meanwhile } = changedFrom(factsOf(state), from, to)
    if (meanwhile[0]) return refuse('changedMeanwhile', meanwhile[0])
    const wrong = wrongFact(facts, folds.arena(), localDate(context.now))
    if (wrong !== null) return refuse('malformed', `to.${wrong}`)
    const known = factsOf(state)
    if (becomesReadyTooEarly(known, facts)) {
      const isAdmission = known.readySince === facts.readySince
      return refuse('beforeAdmission', isAdmission ? 'to.admittedOn' : 'to.readySince')
    }
    const isOther = facts.readySince !== readySince(state)
    if (isOther && physician === null) return refuse('noPhysician')
    if (isOther && noticeNow(state, 'ready')) return refuse('readyStands')
    if (isOther && facts.readySince !== null && overlaps(state, { since: facts.readySince, time: null }))
      return refuse('malformed', 'to.readySince')
    const events = changeFacts(state, facts, folds.arena(), { physician, evidence: 'manual' })
    return events.length === 0 ? refuse('alreadyDone') : changed(id, events, folds, context)
  },
})

const shiftToTell = 3 * minute

function whomToTell(
  huddle: string,
  id: string,
  before: Folds,
  after: Folds,
  now: number,
): Omit<Added, 'case'> {
  const was = timesOf(before.huddle(huddle), before, now).of
  const state = after.huddle(huddle)
  const will = timesOf(state, after, now).of
  const others = state.items.filter((item) => item.case !== id)
  const shifted = others.filter((item) => {
    const [from, to] = [was.get(item.id)?.predicted ?? 0, will.get(item.id)?.predicted ?? 0]
    return item.state === 'queued' && to - from > shiftToTell
  })
  const here = Object.values(state.seats).map((seat) => seat.unit)
  const coming =
    state.status === 'planned' ? others.flatMap((item) => partiesNow(after.case(item.case))) : here
  const toCall = (units: readonly string[]): ToCall[] =>
    [...new Set(units)].flatMap((unit) => {
      const found = after.arena().units[unit]
      return found && unit !== state.ward ? [{ unit, name: found.name, phone: found.phone }] : []
    })
  return {
    notCalled: toCall(partiesNow(after.case(id)).filter((unit) => !coming.includes(unit))),
    moved: toCall(shifted.flatMap((item) => partiesNow(after.case(item.case)))),
  }
}
