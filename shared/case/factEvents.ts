import type * as v from 'valibot'
import { type ArenaState, unitFor } from '../arena/state.ts'
import type { LocalDate } from '../core/time.ts'
import { entitledUnits } from '../policy/disclosed.ts'
import type { NewCaseEvent } from './events.ts'
import type { BasisKind } from './facets/bases.ts'
import { partiesNow } from './facets/parties.ts'
import {
  type Evidence,
  isBeforeWithdrawal,
  noReadiness,
  type Readiness,
  readyNow,
} from './facets/readiness.ts'
import { factsOf, isSame, type PatientFacts } from './facts.ts'
import { bornOn } from './number.ts'
import type { CaseState } from './state.ts'

/** Who has decided that she is ready, as far as the one who says so knows. */
export type SaidReady = { readonly physician: string | null; readonly evidence: Evidence }
export const saidByList: SaidReady = { physician: null, evidence: 'imported' }

/** What a new case begins with. Health centre and needs assessment of the payer municipality are parties at once (LUS 2:1). */
export function admit(
  ward: string,
  facts: PatientFacts,
  arena: ArenaState,
  ready: SaidReady,
): NewCaseEvent[] {
  const { municipality: payer, admittedOn, healthCentre, bed, date, reserve } = facts
  const events: NewCaseEvent[] = [
    { type: 'admitted', body: { ward, ...identityOf(facts), payer, admittedOn } },
    ...partiesAtOnce(facts, arena).map((unit) => ({ type: 'partyAdded' as const, body: { unit } })),
  ]
  if (reserve !== null) events.push({ type: 'reserveNumberSet', body: { number: reserve } })
  if (healthCentre !== null) events.push({ type: 'healthCentreSet', body: { healthCentre } })
  if (bed !== null) events.push({ type: 'bedChanged', body: { bed } })
  if (date !== null) events.push(estimateChanged(date, null, []))
  return [...events, ...readiness(noReadiness, facts.readySince, ready)]
}

/** Exactly the events whose facts differ; none when nothing does. */
export function changeFacts(
  state: CaseState,
  facts: PatientFacts,
  arena: ArenaState,
  ready: SaidReady = saidByList,
): NewCaseEvent[] {
  const known = factsOf(state)
  const events: NewCaseEvent[] = []
  const identity = identityOf(facts)
  if (!isSame(identity, state.identity)) events.push({ type: 'identityCorrected', body: identity })
  const { municipality: payer, healthCentre, bed, admittedOn, date: estimate, reserve } = facts
  if (reserve !== known.reserve) events.push({ type: 'reserveNumberSet', body: { number: reserve } })
  if (payer !== known.municipality) events.push({ type: 'payerChanged', body: { payer } })
  if (healthCentre !== known.healthCentre) events.push({ type: 'healthCentreSet', body: { healthCentre } })
  events.push(...changeParties(state, facts, arena))
  if (bed !== known.bed) events.push({ type: 'bedChanged', body: { bed } })
  if (admittedOn !== known.admittedOn) events.push({ type: 'admissionDateSet', body: { admittedOn } })
  if (!isSame(estimate, known.date)) events.push(estimateChanged(estimate, null, toldOf(state)))
  return [...events, ...readiness(state, facts.readySince, ready)]
}

/** Another day for going home, and who learns of it. */
export const estimateChanged = (
  estimate: PatientFacts['date'],
  reason: string | null,
  told: readonly string[],
): NewCaseEvent => ({
  type: 'estimateChanged',
  body: { estimate, reason, told: [...told], calledOffBy: null },
})

/** The parties that may know more than the minimum at this moment: they see a changed date, and say that they have. */
export const toldOf = (state: CaseState): readonly string[] =>
  entitledUnits(state).filter((unit) => unit !== state.ward)

/** A basis as it is asked for with a new patient: for all, and assessed by the one who records it. */
export const recordedBasis = (basis: string, kind: v.InferOutput<typeof BasisKind>): NewCaseEvent => ({
  type: 'basisRecorded',
  body: { basis, kind, parties: 'all', assessedBy: null, despiteNo: null },
})

/** The units that concern this patient by themselves; other functions join with one key. */
export function partiesAtOnce(
  facts: Pick<PatientFacts, 'municipality' | 'healthCentre'>,
  arena: ArenaState,
): string[] {
  const assessment = unitFor(arena, facts.municipality, 'needsAssessment')
  return [facts.healthCentre ?? [], assessment?.id ?? []].flat()
}

/** Units of a municipality that no longer pays have nothing to do with the patient; neither has a health centre she is not listed at. */
function changeParties(state: CaseState, facts: PatientFacts, arena: ArenaState): NewCaseEvent[] {
  if (state.protectedIdentity) return []
  const known = factsOf(state)
  const before = partiesAtOnce(known, arena)
  const after = partiesAtOnce(facts, arena)
  const parties = partiesNow(state)
  const moved = facts.municipality !== known.municipality
  const isOver = (unit: string) =>
    (before.includes(unit) && !after.includes(unit)) ||
    (moved && arena.units[unit]?.organisation === known.municipality)
  const isNew = (unit: string) => !before.includes(unit) && !parties.includes(unit)
  return [
    ...parties.filter(isOver).map((unit) => ({ type: 'partyEnded' as const, body: { unit } })),
    ...after.filter(isNew).map((unit) => ({ type: 'partyAdded' as const, body: { unit } })),
  ]
}

/**
 * Another day is a correction of the decision that stands: intervals never overlap. What a physician has decided by name is changed by no list,
 * and gets a name where it had none; what was withdrawn a list that lags behind does not bring back.
 */
function readiness(
  state: Readiness,
  since: LocalDate | null,
  { physician, evidence }: SaidReady,
): NewCaseEvent[] {
  const known = readyNow(state)
  const isNamed = known !== null && known.physician !== null
  const isNewName = known !== null && !isNamed && physician !== null
  if ((known?.since ?? null) === since && !isNewName) return []
  if (isNamed && physician === null) return []
  if (since === null)
    return [{ type: 'readinessWithdrawn', body: { reason: null, physician, withdrawnAt: null } }]
  if (known === null && isWithdrawn(state, since)) return []
  if (known === null) return [{ type: 'becameReady', body: { on: since, time: null, physician, evidence } }]
  const time = known.since === since ? known.time : null
  return [{ type: 'readinessCorrected', body: { on: since, time, physician } }]
}

/** A list that lags behind says once more what a physician has withdrawn by name. */
function isWithdrawn(state: Readiness, since: LocalDate): boolean {
  const last = state.readiness.at(-1)
  const byName = last?.withdrawn?.physician != null
  return byName && (last.since === since || isBeforeWithdrawal(state, { since, time: null }))
}

function identityOf({ given, family, number, birthDate }: PatientFacts): CaseState['identity'] {
  return { given, family, number, birthDate: number === null ? birthDate : bornOn(number) }
}
