import type { LocalDate } from '../core/time.ts'
import { type Entry, evolveEntries } from './entries.ts'
import type { Estimate } from './estimate.ts'
import type {
  BasisEnd,
  BasisKind,
  CaseEvent,
  EpisodeEnd,
  LaneMark,
  NamedReader,
  Scope,
  SkipReason,
} from './events.ts'

export type Basis = {
  id: string
  kind: BasisKind
  parties: 'all' | readonly string[]
  assessedBy: string | null
  despiteNo: string | null
  at: number
  by: string
  withdrawnAt: number | null
  withdrawnBy: string | null
  withdrawnWhy: BasisEnd | null
}
/** The person's no to being told of. `yes`: the consents that she has given since, and for whom. */
export type Decline = {
  id: string
  parties: 'all' | readonly string[]
  yes: readonly { basis: string; parties: Basis['parties'] }[]
  at: number
  by: string
  withdrawnAt: number | null
}
/** For named persons alone (`confidentialFor`). */
export type Confidential = {
  text: string
  ground: BasisKind
  readers: readonly NamedReader[]
  at: number
  by: string
  unit: string
}
export type Party = { unit: string; since: number; until: number | null }
export type Lane = { mark: LaneMark; line: string | null; at: number; by: string }
export type EstimateChange = {
  from: Estimate | null
  to: Estimate | null
  reason: string | null
  at: number
  by: string
}

export type SkippedTurn = { huddle: string; reason: SkipReason; words: string | null }

/** One inpatient episode. Facets stay apart: no merged status. */
export type CaseState = {
  readonly id: string
  readonly identity: { given: string; family: string; number: string | null; birthDate: LocalDate | null }
  readonly protectedIdentity: boolean
  readonly ward: string
  readonly bed: string | null
  readonly payer: string
  readonly healthCentre: string | null
  readonly episode: {
    state: 'none' | 'admitted' | EpisodeEnd
    admittedOn: LocalDate | null
    registeredAt: number
    endedOn: LocalDate | null
  }
  readonly estimate: Estimate | null
  readonly estimateChanges: readonly EstimateChange[]
  readonly readiness: readonly { since: LocalDate; withdrawnAt: number | null }[]
  readonly parties: readonly Party[]
  readonly bases: readonly Basis[]
  readonly declined: readonly Decline[]
  readonly confidential: Confidential | null
  readonly words: { text: string; at: number; by: string } | null
  /** All that the patient has been written down as saying, the last last; null where it was taken away. */
  readonly wordsSaid: readonly { text: string | null; at: number }[]
  readonly lanes: Readonly<Record<string, Lane>>
  readonly entries: readonly Entry[]
  /** The huddles in which her turn was passed over. */
  readonly skippedTurns: readonly SkippedTurn[]
  readonly informed: Readonly<Partial<Record<'patient' | 'nextOfKin', LocalDate>>>
  /** When anything of all this was last another. */
  readonly changedAt: number
}

export const emptyCase = (id: string): CaseState => ({
  id,
  identity: { given: '', family: '', number: null, birthDate: null },
  protectedIdentity: false,
  ward: '',
  bed: null,
  payer: '',
  healthCentre: null,
  episode: { state: 'none', admittedOn: null, registeredAt: 0, endedOn: null },
  estimate: null,
  estimateChanges: [],
  readiness: [],
  parties: [],
  bases: [],
  declined: [],
  confidential: null,
  words: null,
  wordsSaid: [],
  lanes: {},
  entries: [],
  skippedTurns: [],
  informed: {},
  changedAt: 0,
})

export function evolveCase(before: CaseState, event: CaseEvent): CaseState {
  const state = { ...before, changedAt: event.at }
  const { type, body, at, by } = event
  switch (type) {
    case 'admitted':
      return {
        ...state,
        identity: { given: body.given, family: body.family, number: body.number, birthDate: body.birthDate },
        ward: body.ward,
        payer: body.payer,
        episode: { state: 'admitted', admittedOn: body.admittedOn, registeredAt: at, endedOn: null },
      }
    case 'identityCorrected':
      return { ...state, identity: body }
    case 'identityProtected':
      return { ...state, protectedIdentity: true }
    case 'identityUnprotected':
      return { ...state, protectedIdentity: false }
    case 'payerChanged':
      return { ...state, payer: body.payer, bases: state.bases.map(onlyThoseOf(state)) }
    case 'bedChanged':
      return { ...state, bed: body.bed }
    case 'healthCentreSet': {
      const bases = state.healthCentre === null ? state.bases : state.bases.map(onlyThoseOf(state))
      return { ...state, healthCentre: body.healthCentre, bases }
    }
    case 'admissionDateSet':
      return { ...state, episode: { ...state.episode, admittedOn: body.admittedOn } }
    case 'estimateChanged': {
      const change = { from: state.estimate, to: body.estimate, reason: body.reason, at, by }
      return { ...state, estimate: body.estimate, estimateChanges: [...state.estimateChanges, change] }
    }
    case 'becameReady':
      return { ...state, readiness: [...state.readiness, { since: body.on, withdrawnAt: null }] }
    case 'readinessWithdrawn':
      return {
        ...state,
        readiness: state.readiness.map((r) => (r.withdrawnAt === null ? { ...r, withdrawnAt: at } : r)),
      }
    case 'partyAdded':
      return { ...state, parties: [...state.parties, { unit: body.unit, since: at, until: null }] }
    case 'partyEnded':
      return {
        ...state,
        parties: state.parties.map((p) =>
          p.unit === body.unit && p.until === null ? { ...p, until: at } : p,
        ),
      }
    case 'basisRecorded': {
      const { basis: id, ...recorded } = body
      const basis = { id, ...recorded, at, by, ...standing }
      const declined =
        body.kind === 'consent' ? state.declined.map(saidYesTo(id, body.parties)) : state.declined
      return { ...state, bases: [...state.bases, basis], declined }
    }
    case 'basisWithdrawn': {
      const withdrawn = { withdrawnAt: at, withdrawnBy: by, withdrawnWhy: body.why }
      const bases = state.bases.map((b) => (b.id === body.basis ? { ...b, ...withdrawn } : b))
      const declined = body.why === 'mistake' ? state.declined.map(neverSaidYes(body.basis)) : state.declined
      return { ...state, bases, declined }
    }
    case 'sharingDeclined': {
      const decline = { id: body.decline, parties: body.parties, yes: [], at, by, withdrawnAt: null }
      return { ...state, declined: [...state.declined, decline] }
    }
    case 'declineWithdrawn':
      return {
        ...state,
        declined: state.declined.map((d) => (d.id === body.decline ? { ...d, withdrawnAt: at } : d)),
      }
    case 'confidentialWritten':
      return { ...state, confidential: { ...body, at, by, unit: event.forUnit } }
    case 'confidentialClosedTo': {
      const { confidential } = state
      const readers = confidential?.readers.filter((it) => !isSameReader(it, body)) ?? []
      return { ...state, confidential: confidential && { ...confidential, readers } }
    }
    case 'confidentialRemoved':
      return { ...state, confidential: null }
    case 'wordsSet':
      return {
        ...state,
        words: body.text === null ? null : { text: body.text, at, by },
        wordsSaid: [...state.wordsSaid, { text: body.text, at }],
      }
    case 'laneSet': {
      const { [body.unit]: _, ...lanes } = state.lanes
      if (body.mark === null) return { ...state, lanes }
      return { ...state, lanes: { ...lanes, [body.unit]: { mark: body.mark, line: body.line, at, by } } }
    }
    case 'patientInformed': {
      const { [body.who]: _, ...informed } = state.informed
      return { ...state, informed: body.on === null ? informed : { ...informed, [body.who]: body.on } }
    }
    case 'turnSkipped':
      return { ...state, skippedTurns: [...state.skippedTurns, body] }
    case 'episodeEnded':
      return { ...state, episode: { ...state.episode, state: body.how, endedOn: body.on } }
    case 'episodeReopened':
      return { ...state, episode: { ...state.episode, state: 'admitted', endedOn: null } }
    case 'entryWritten':
    case 'entryStruck':
    case 'entryRestored':
    case 'entryAnswered':
    case 'answerWithdrawn':
    case 'actionDone':
    case 'actionReopened':
      return { ...state, entries: evolveEntries(state.entries, event) }
  }
}

/**
 * Consent and harm assessment were given for those who were concerned then. Whoever takes the place of another municipality or
 * health centre is asked for anew: a slip in a list must not open the door to the wrong one.
 */
const onlyThoseOf =
  (state: CaseState) =>
  (basis: Basis): Basis =>
    basis.parties === 'all' ? { ...basis, parties: partiesNow(state) } : basis

const standing = { withdrawnAt: null, withdrawnBy: null, withdrawnWhy: null }

/** Her last word counts: a yes takes back the no to those it is for. */
const saidYesTo =
  (basis: string, parties: Scope) =>
  (decline: Decline): Decline => ({ ...decline, yes: [...decline.yes, { basis, parties }] })

/** A consent that was never given has taken nothing back. */
const neverSaidYes =
  (basis: string) =>
  (decline: Decline): Decline => ({ ...decline, yes: decline.yes.filter((it) => it.basis !== basis) })

export const isSameReader = (a: NamedReader, b: NamedReader): boolean =>
  a.person === b.person && a.unit === b.unit

/** The person has said no to this unit, and nothing else since. */
export const declines = ({ declined }: Pick<CaseState, 'declined'>, unit: string): boolean =>
  declined.some((no) => isNoTo(no, unit) && !no.yes.some(({ parties }) => isAbout(parties, unit)))

/** She has said no to this unit after that moment, whatever she has said later. */
export const hasDeclinedSince = (
  { declined }: Pick<CaseState, 'declined'>,
  unit: string,
  since: number,
): boolean => declined.some((no) => isNoTo(no, unit) && no.at > since)

const isNoTo = ({ withdrawnAt, parties }: Decline, unit: string): boolean =>
  withdrawnAt === null && isAbout(parties, unit)

export const isAbout = (parties: Basis['parties'], unit: string): boolean =>
  parties === 'all' || parties.includes(unit)

/** Ready since this day, or not ready now. */
export const readySince = (state: CaseState): LocalDate | null =>
  state.readiness.find((interval) => interval.withdrawnAt === null)?.since ?? null

/** How and when the stay ended; null while she is here. */
export type Left = { how: EpisodeEnd; on: LocalDate | null }
export const leftOf = ({ episode: { state, endedOn } }: CaseState): Left | null =>
  state === 'none' || state === 'admitted' ? null : { how: state, on: endedOn }

/** Her bed while she is here. Afterwards another may lie there. */
export const bedNow = (state: CaseState): string | null => (leftOf(state) ? null : state.bed)

/** The units concerned at this moment. */
export const partiesNow = (state: CaseState): readonly string[] =>
  state.parties.filter((party) => party.until === null).map((party) => party.unit)

/** The entries as they concern the units of this moment: what is open with a unit that is no longer concerned is nobody's, and somebody must take it. */
export function entriesNow(state: CaseState): readonly Entry[] {
  const owners = [state.ward, ...partiesNow(state)]
  return state.entries.map((entry) => {
    const { owner } = entry.content
    if (entry.state !== 'open' || owner === null || owners.includes(owner)) return entry
    return { ...entry, content: { ...entry.content, owner: null, ownerName: null } }
  })
}

/** What somebody still has to do. A death, or a patient who was never ours, silences every reminder at once. */
export const openActions = (state: CaseState): readonly Entry[] =>
  state.episode.state === 'deceased' || state.episode.state === 'mistake'
    ? []
    : entriesNow(state).filter((entry) => entry.content.kind === 'action' && entry.state === 'open')

/** Why her turn of this huddle was passed over, as last said. */
export const skippedIn = (state: Pick<CaseState, 'skippedTurns'>, huddle: string): SkippedTurn | null =>
  state.skippedTurns.findLast((turn) => turn.huddle === huddle) ?? null
