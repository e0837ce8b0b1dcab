import { withAgreement } from './agreements.ts'
import { defineRow, removeRow } from './checklist/rows.ts'
import type { ArenaEvent } from './events.ts'
import { type ArenaState, calendarOf } from './state.ts'

/** What an event makes of the arena. Each is a setting and touches nothing else (decision 020). */
export function evolveArena(state: ArenaState, { type, body, at, by }: ArenaEvent): ArenaState {
  switch (type) {
    case 'arenaNamed':
      return { ...state, ...body }
    case 'organisationAdded':
      return {
        ...state,
        organisations: {
          ...state.organisations,
          [body.organisation]: { id: body.organisation, name: body.name, principal: body.principal },
        },
      }
    case 'unitAdded': {
      const { unit, ...rest } = body
      return { ...state, units: { ...state.units, [unit]: { id: unit, ...rest } } }
    }
    case 'scheduleSet':
      return { ...state, schedules: { ...state.schedules, [body.ward]: body.schedule } }
    case 'reserveFormatsSet':
      return { ...state, reserveFormats: body.formats }
    case 'membershipGiven': {
      const { membership, ...rest } = body
      const given = { id: membership, phone: null, ...rest }
      return { ...state, memberships: { ...state.memberships, [membership]: given } }
    }
    case 'phoneSet': {
      const known = state.memberships[body.membership]
      if (!known) return state
      return { ...state, memberships: { ...state.memberships, [known.id]: { ...known, phone: body.phone } } }
    }
    case 'recordSystemNamed': {
      const { [body.organisation]: _, ...others } = state.recordSystems
      const recordSystems = body.name === null ? others : { ...others, [body.organisation]: body.name }
      return { ...state, recordSystems }
    }
    case 'calendarOpened':
      return { ...state, calendars: { ...state.calendars, [calendarOf(body)]: { ...body, since: at } } }
    case 'calendarClosed': {
      const { [calendarOf(body)]: _, ...calendars } = state.calendars
      return { ...state, calendars }
    }
    case 'agreementSet':
      return { ...state, agreements: withAgreement(state.agreements, body) }
    case 'careTypeSet':
      return { ...state, careTypes: { ...state.careTypes, [body.ward]: body.careType } }
    case 'membershipEnded': {
      const ended = state.memberships[body.membership]
      if (!ended) return state
      return { ...state, memberships: { ...state.memberships, [ended.id]: { ...ended, to: body.to } } }
    }
    case 'checklistRowDefined':
      return { ...state, checklist: defineRow(state.checklist, body, { at, by }) }
    case 'checklistRowRemoved':
      return { ...state, checklist: removeRow(state.checklist, body.code, { at, by }) }
    case 'trackDefined':
      return { ...state, tracks: { ...state.tracks, [body.code]: body.track } }
    case 'trackRemoved': {
      const { [body.code]: _, ...others } = state.tracks
      return { ...state, tracks: others }
    }
    case 'weekendPhoneSet': {
      const { [body.unit]: _, ...others } = state.weekendPhones
      return {
        ...state,
        weekendPhones: body.phone === null ? others : { ...others, [body.unit]: body.phone },
      }
    }
  }
}
