import * as v from 'valibot'
import type { ArenaState } from '../../../shared/arena/state.ts'
import { caseEvents } from '../../../shared/case/events.ts'
import type { Entry } from '../../../shared/case/facets/entries.ts'
import { partiesNow } from '../../../shared/case/facets/parties.ts'
import { type CaseState, emptyCase } from '../../../shared/case/state.ts'
import { localDate } from '../../../shared/core/time.ts'
import { disclosed } from '../../../shared/policy/disclosed.ts'
import { caseFields } from '../../../shared/policy/fields.ts'
import type { Happened } from './house.ts'

/** What came of one command. */
export type Step = {
  readonly before: CaseState
  readonly after: CaseState
  readonly events: readonly Happened[]
  readonly arena: ArenaState
}

/**
 * What is so of every case at every moment, whatever has been said of her and by whom; written from domain.md and not from the rules.
 * Each by name, with what is wrong, or nothing.
 */
export const invariants: Readonly<Record<string, (step: Step) => unknown>> = {
  'every event is written as its type says': ({ events }) =>
    events.find(({ type, body }) => !v.is(caseEvents[type].body, body)),

  'what is accepted changes something': ({ before, after }) =>
    JSON.stringify({ ...before, changedAt: 0 }) === JSON.stringify({ ...after, changedAt: 0 }),

  'she is ready once at a time, and never again before the last time was over': ({ after: { readiness } }) =>
    readiness.find(({ withdrawnAt }, nth) => {
      const following = readiness[nth + 1]
      if (following === undefined) return false
      return withdrawnAt === null || following.since < localDate(withdrawnAt)
    }),

  'the date that stands is the one it was last moved to': ({ after: { estimate, estimateChanges } }) =>
    estimateChanges.length > 0 && !same(estimateChanges.at(-1)?.to, estimate),

  'each move of the date begins where the one before ended': ({ after: { estimateChanges } }) =>
    estimateChanges.find(({ from }, nth) => nth > 0 && !same(estimateChanges[nth - 1]?.to, from)),

  'who knows of a moved date is who was told of it, and may have had it then': ({
    before,
    after,
    events,
  }) => {
    const told = events.flatMap((it) => (it.type === 'estimateChanged' ? it.body.told : []))
    const strangers = after.estimateChanges.flatMap((change) =>
      Object.keys(change.acknowledged).filter((unit) => !change.told.includes(unit)),
    )
    return [...strangers, ...told.filter((unit) => disclosed(before, { unit })?.tier !== 'T1')][0]
  },

  'each change of the date is acknowledged by its own number, and by the unit or its ward': ({
    after,
    events,
  }) =>
    events.find(
      (it) =>
        it.type === 'changeAcknowledged' &&
        (it.body.change !== after.estimateChanges.length ||
          it.forUnit !== (it.body.how === 'tapped' ? it.body.unit : after.ward)),
    ),

  'no day stands after she was found too ill to go home': ({ after: { estimateChanges, estimate } }) =>
    estimateChanges.find(({ calledOffBy, to }) => calledOffBy !== null && to !== null) ??
    (estimateChanges.at(-1)?.calledOffBy != null && estimate !== null),

  'a call to a SIP is taken back by the unit that wrote it down, and by no other': ({ before, events }) =>
    events.find(
      (it) =>
        it.type === 'sipCallTakenBack' &&
        before.sip.calls.find(({ number }) => number === it.body.call)?.unit !== it.forUnit,
    ),

  'what came of a plan follows one that was made, is written by whoever keeps it, and is followed up when that was planned':
    ({ before, after, events }) =>
      events.find((it) => {
        if (it.type !== 'sipFollowUpPlanned' && it.type !== 'sipClosed') return false
        // It came along from another case, where it was written.
        if (it.body.unit !== null) return false
        const isKeeper = [before.ward, before.healthCentre].includes(it.forUnit)
        const wasPlanned = before.sipFollowUps.steps.at(-1)?.next != null
        return !isKeeper || after.sip.state !== 'held' || (it.body.followedUpOn !== null && !wasPlanned)
      }) ??
      (after.sip.state !== 'held' && after.sipFollowUps.steps.length > 0),

  'what came of a plan is taken back by the unit that wrote it down, the last first': ({ before, events }) =>
    events.find((it) => {
      if (it.type !== 'sipFollowUpTakenBack') return false
      const last = before.sipFollowUps.steps.at(-1)
      return last?.number !== it.body.step || last.unit !== it.forUnit
    }),

  'a manager decides only what was put to them by name': ({ before, events, arena }) =>
    events.find(({ type, by, forUnit, body }) => {
      const role = Object.values(arena.memberships).find(
        (it) => it.person === by && it.unit === forUnit,
      )?.role
      if (role !== 'manager') return false
      if (type !== 'entryAnswered') return true
      return before.entries.find(({ id }) => id === body.entry)?.answers[forUnit]?.manager !== by
    }),

  'she is paid for by a municipality and listed at a health centre': ({ after, arena }) =>
    arena.organisations[after.payer]?.principal !== 'municipality' ||
    (after.healthCentre !== null && arena.units[after.healthCentre]?.function !== 'healthCentre'),

  'the assistance decision is said by the payer alone': ({ before, events, arena }) =>
    events.find(
      ({ type, forUnit }) => type === 'assistanceSet' && arena.units[forUnit]?.organisation !== before.payer,
    ),

  'one worry at a time, of somebody who has come home': ({ before, after: { worries }, events }) =>
    worries.filter(({ settled }) => settled === null).length > 1 ||
    (events.some(({ type }) => type === 'worryRaised') &&
      !['discharged', 'moved'].includes(before.episode.state)),

  'a contact is made or called off, once, and made only when she has left': ({ before, after, events }) =>
    after.homeContacts.find(({ made, cancelled }) => made !== null && cancelled !== null) ??
    (events.some(({ type }) => type === 'contactMade') &&
      !['discharged', 'moved'].includes(before.episode.state)),

  'what is copied is copied as of no later than it was': ({ after: { copied } }) =>
    Object.values(copied).find(({ asOf, at }) => asOf > at),

  'a hindrance is of a hinder, and a day until which one is full': ({ after: { lanes } }) =>
    Object.values(lanes).find(
      ({ mark, hindrance }) =>
        hindrance !== null &&
        (mark !== 'blocked' || (hindrance.why === 'fullUntil') !== 'until' in hindrance),
    ),

  'what she wants instead, and who speaks for her, is written': ({ after: { asked } }) =>
    asked !== null && asked.wish !== 'agrees' && asked.line === null,

  'she was asked on a day that has been, and knows no other day than was said': ({ after, before, events }) =>
    events.find(
      ({ type, at }) =>
        type === 'patientAsked' &&
        after.asked !== null &&
        (after.asked.on > localDate(at) ||
          (after.asked.knows !== null && after.asked.knows !== before.estimate?.day)),
    ),

  'nobody close to her is told whom she will not have told': ({ before, events }) =>
    before.nextOfKin?.consent === 'declined' &&
    events.some(
      ({ type, body }) => type === 'patientInformed' && body.who === 'nextOfKin' && body.on !== null,
    ),

  'her designated contact is of her own health centre': ({ after: { designatedContact, healthCentre } }) =>
    designatedContact !== null && designatedContact.unit !== healthCentre,

  'who receives her is not the ward': ({ after: { receptions, ward } }) => Object.hasOwn(receptions, ward),

  'who receives her at the health centre has a physician and a first day': ({
    after: { receptions, healthCentre },
  }) => {
    const said = healthCentre === null ? undefined : receptions[healthCentre]
    return said?.mark === 'receives' && (said.physician === null || said.firstContactOn === null)
  },

  'each unit says how its own part stands': ({ events }) =>
    events.find((it) => it.type === 'laneSet' && it.body.unit !== it.forUnit),

  'one waits for another place than where one goes': ({ after: { destination } }) =>
    destination !== null && destination.awaits === destination.to,

  'an entry is superseded by exactly one other': ({ after: { entries } }) =>
    entries.find((it) => (it.state === 'superseded') !== (followers(it, entries) === 1)),

  'nobody is asked twice to be a party': ({ after }) =>
    new Set(partiesNow(after)).size !== partiesNow(after).length,

  'a stay that is over keeps its date and its readiness': ({ before, after }) =>
    before.episode.state !== 'admitted' &&
    before.episode.state !== 'none' &&
    after.episode.state !== 'admitted' &&
    !(same(before.estimate, after.estimate) && same(before.readiness, after.readiness)),

  'what has ended has a day, and what has not has none': ({ after: { episode } }) =>
    (episode.state === 'admitted') !== (episode.endedOn === null),

  'a row of the checklist is answered by whose it is, or written down by the ward that heard it': ({
    before,
    events,
  }) => events.find((it) => it.type === 'itemAnswered' && ![it.body.unit, before.ward].includes(it.forUnit)),

  'nobody goes home with something open that holds her, unless it is said why': ({ before, after, arena }) =>
    before.episode.state !== 'discharged' &&
    after.episode.state === 'discharged' &&
    after.leftDespite === null &&
    Object.values(arena.checklist.rows).some(({ code, blocking }) => {
      const known = after.checklist.find(({ item }) => item === code)
      const mark = known?.answered?.mark ?? (isSaidElsewhere(code, after) ? 'confirmed' : 'open')
      return blocking === 'always' && known?.need !== 'notNeeded' && mark !== 'confirmed'
    }),

  'who is on the red track stays there, but for a slip of the hand': ({ before: { track }, after }) =>
    track?.code === 'red' && after.track?.code !== 'red' && after.changedAt - track.at > 10 * 60_000,

  'nothing happened tomorrow': ({ after: { readiness, episode, changedAt } }) => {
    const today = localDate(changedAt)
    return [...readiness.map(({ since }) => since), episode.endedOn ?? ''].find((day) => day > today)
  },

  'without a basis nothing is told but what the law demands': ({ after, arena }) =>
    Object.keys(arena.units).find((unit) => tellsTooMuch(after, unit)),
}

/** What other parts of the case say of a row that everybody needs. */
function isSaidElsewhere(
  code: string,
  { designatedContact, receptions, healthCentre, notices }: CaseState,
): boolean {
  if (code === 'designated-contact') return designatedContact !== null
  if (code === 'gp-handover') return receptions[healthCentre ?? '']?.mark === 'receives'
  return code === 'discharge-information' && notices.some(({ kind }) => kind === 'information')
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const followers = ({ id }: Entry, all: readonly Entry[]): number =>
  all.filter(({ supersedes }) => supersedes === id).length

const nothing = emptyCase('')

/** Looks at every field by its tier, and at who is let in by the bases as they stand. */
function tellsTooMuch(state: CaseState, unit: string): boolean {
  const told = disclosed(state, { unit })
  const isWard = unit === state.ward
  if (!told) return isWard && state.episode.state !== 'none'
  if (told.confidential !== null) return true
  if (isWard) return false
  const stands = state.bases.some(
    ({ withdrawnAt, parties }) => withdrawnAt === null && (parties === 'all' || parties.includes(unit)),
  )
  if (!partiesNow(state).includes(unit) || state.protectedIdentity) return true
  if (stands) return false
  return Object.entries(caseFields).some(([name, tier]) => {
    const field = name as keyof CaseState
    if (tier !== 'T1' || field === 'parties') return false
    return !same(told[field], nothing[field])
  })
}
