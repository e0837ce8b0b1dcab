import * as v from 'valibot'
import { changedEvent, event, notAsked } from '../../core/event.ts'
import { Id, Slug, text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'
import { type Parties, partiesNow } from './parties.ts'

export const BasisKind = v.picklist([
  'consent',
  'noHarmAssessment',
  'cannotConsent25_13',
  'minorAbuseCompulsory25_12',
])
export type BasisKind = v.InferOutput<typeof BasisKind>

/** Whom a basis, or a no, is about: all who are concerned, or these. */
export const Scope = v.union([v.literal('all'), v.array(Slug)])
export type Scope = v.InferOutput<typeof Scope>

/** Why a basis holds no longer: the person took her consent back, it is no longer so, or it never was. */
export const BasisEnd = v.picklist(['tookBack', 'noLonger', 'mistake'])
export type BasisEnd = v.InferOutput<typeof BasisEnd>

export const basisEvents = {
  basisRecorded: changedEvent(
    'T1',
    v.strictObject({
      basis: Id,
      kind: BasisKind,
      parties: Scope,
      /** Who assessed; nobody named: the one who recorded it. A consent is given by the person herself alone. */
      assessedBy: v.nullable(text(80)),
      /** The person says no: why it is clear all the same that nobody is harmed (OSL 25:1), or that she cannot consent (25:13). */
      despiteNo: v.nullable(text(300)),
    }),
    notAsked('assessedBy', 'despiteNo'),
  ),
  basisWithdrawn: changedEvent(
    'T1',
    v.strictObject({ basis: Id, why: v.nullable(BasisEnd) }),
    notAsked('why'),
  ),
  /** The person says no to more than the law demands being told. */
  sharingDeclined: event('T1', v.strictObject({ decline: Id, parties: Scope })),
  /** Recorded by mistake: she has not said no. */
  declineWithdrawn: event('T1', v.strictObject({ decline: Id })),
}

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

/** What lets parties be told more than the law gives them, and what she has said no to. */
export type Bases = { readonly bases: readonly Basis[]; readonly declined: readonly Decline[] }

export const noBases: Bases = { bases: [], declined: [] }

export const basisFolds: CaseFolds<Bases, typeof basisEvents> = {
  basisRecorded({ bases, declined }, { body: { basis: id, ...recorded }, at, by }) {
    const basis = { id, ...recorded, at, by, ...standing }
    const isYes = recorded.kind === 'consent'
    return {
      bases: [...bases, basis],
      declined: isYes ? declined.map(saidYesTo(id, recorded.parties)) : declined,
    }
  },
  basisWithdrawn({ bases, declined }, { body, at, by }) {
    const withdrawn = { withdrawnAt: at, withdrawnBy: by, withdrawnWhy: body.why }
    return {
      bases: bases.map((it) => (it.id === body.basis ? { ...it, ...withdrawn } : it)),
      declined: body.why === 'mistake' ? declined.map(neverSaidYes(body.basis)) : declined,
    }
  },
  sharingDeclined: ({ declined }, { body: { decline: id, parties }, at, by }) => ({
    declined: [...declined, { id, parties, yes: [], at, by, withdrawnAt: null }],
  }),
  declineWithdrawn: ({ declined }, { body, at }) => ({
    declined: declined.map((it) => (it.id === body.decline ? { ...it, withdrawnAt: at } : it)),
  }),
  payerChanged: (state) => ({ bases: onlyForThoseOf(state) }),
  healthCentreSet: (state) => (state.healthCentre === null ? {} : { bases: onlyForThoseOf(state) }),
}

const standing = { withdrawnAt: null, withdrawnBy: null, withdrawnWhy: null }

/**
 * Consent and harm assessment were given for those who were concerned then. Whoever takes the place of another municipality or
 * health centre is asked for anew: a slip in a list must not open the door to the wrong one.
 */
const onlyForThoseOf = (state: Bases & Parties): readonly Basis[] =>
  state.bases.map((basis) => (basis.parties === 'all' ? { ...basis, parties: partiesNow(state) } : basis))

/** Her last word counts: a yes takes back the no to those it is for. */
const saidYesTo =
  (basis: string, parties: Scope) =>
  (decline: Decline): Decline => ({ ...decline, yes: [...decline.yes, { basis, parties }] })

/** A consent that was never given has taken nothing back. */
const neverSaidYes =
  (basis: string) =>
  (decline: Decline): Decline => ({ ...decline, yes: decline.yes.filter((it) => it.basis !== basis) })

/** The person has said no to this unit, and nothing else since. */
export const declines = ({ declined }: Pick<Bases, 'declined'>, unit: string): boolean =>
  declined.some((no) => isNoTo(no, unit) && !no.yes.some(({ parties }) => isAbout(parties, unit)))

/** She has said no to this unit after that moment, whatever she has said later. */
export const hasDeclinedSince = (
  { declined }: Pick<Bases, 'declined'>,
  unit: string,
  since: number,
): boolean => declined.some((no) => isNoTo(no, unit) && no.at > since)

const isNoTo = ({ withdrawnAt, parties }: Decline, unit: string): boolean =>
  withdrawnAt === null && isAbout(parties, unit)

export const isAbout = (parties: Basis['parties'], unit: string): boolean =>
  parties === 'all' || parties.includes(unit)
