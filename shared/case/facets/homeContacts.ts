import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, Id, Slug, text } from '../../core/schema.ts'
import type { LocalDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const ContactWay = v.picklist(['call', 'visit', 'homeVisitTeam', 'mobileTeam'])
export type ContactWay = v.InferOutput<typeof ContactWay>

export const ContactOutcome = v.picklist(['well', 'moreHelp', 'worse', 'notReached'])
export type ContactOutcome = v.InferOutput<typeof ContactOutcome>

export const NextStep = v.picklist(['homeVisitTeam', 'mobileTeam', 'healthCentre', 'homeCare'])
export type NextStep = v.InferOutput<typeof NextStep>

export const homeContactEvents = {
  /** Who gets in touch with her when she has come home, and when: 24–72 hours afterwards. */
  contactPlanned: event(
    'T1',
    v.strictObject({ contact: Id, unit: Slug, name: v.nullable(text(80)), way: ContactWay, on: Day }),
  ),
  contactMade: event(
    'T1',
    v.strictObject({
      contact: Id,
      outcome: ContactOutcome,
      line: v.nullable(text(300)),
      next: v.nullable(NextStep),
    }),
  ),
  contactCancelled: event('T1', v.strictObject({ contact: Id })),
}

export type HomeContact = {
  id: string
  unit: string
  name: string | null
  way: ContactWay
  on: LocalDate
  at: number
  by: string
  made: { outcome: ContactOutcome; line: string | null; next: NextStep | null; at: number; by: string } | null
  cancelled: { at: number; by: string } | null
}

/** How it went when she had come home. */
export type HomeContacts = { readonly homeContacts: readonly HomeContact[] }

export const noHomeContacts: HomeContacts = { homeContacts: [] }

export const homeContactFolds: CaseFolds<HomeContacts, typeof homeContactEvents> = {
  contactPlanned: ({ homeContacts }, { body: { contact: id, ...planned }, at, by }) => ({
    homeContacts: [...homeContacts, { id, ...planned, at, by, made: null, cancelled: null }],
  }),
  contactMade: ({ homeContacts }, { body: { contact, ...made }, at, by }) => ({
    homeContacts: homeContacts.map((it) => (it.id === contact ? { ...it, made: { ...made, at, by } } : it)),
  }),
  contactCancelled: ({ homeContacts }, { body, at, by }) => ({
    homeContacts: homeContacts.map((it) => (it.id === body.contact ? { ...it, cancelled: { at, by } } : it)),
  }),
}

/** Planned, and neither made nor called off. */
export const isDueContact = ({ made, cancelled }: HomeContact): boolean => made === null && cancelled === null
