import { factsOf } from '../../shared/case/facts.ts'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import type { Folds } from '../../shared/core/rule.ts'
import type { Person, World } from './rules.ts'
import {
  anyBasis,
  anyCase,
  anyCompanion,
  anyEntry,
  anyItem,
  anySeat,
  beside,
  byPerson,
  bySystem,
  content,
  door,
  facts,
  line,
  list,
  type One,
  openCase,
  pick,
  turn,
  unitOf,
} from './scene.ts'
import { asksAndAnswers, forSome, herWord, holdsStill, leadGone, outage, sitsDown } from './sequences.ts'
import { day, deputy, everyone, lead, leavesOn, oskarshamn, rowFor } from './ward.ts'

/** A step of a random morning: who asks (most often the lead), what, and which of the things it could be about. */
export type Step = { readonly who: number; readonly what: number; readonly which: number }

const steps: readonly One[] = [
  (it) => byPerson('openHall', { huddle: it.huddle }),
  (it) => byPerson('start', { huddle: it.huddle }),
  (it) => byPerson('next', turn(it)),
  (it) => byPerson('next', turn(it)),
  (it) => byPerson('back', turn(it)),
  (it) => byPerson('later', turn(it)),
  (it) => byPerson('skip', { ...turn(it), reason: 'other', words: null }),
  (it) => byPerson('pause', turn(it)),
  (it) => byPerson('resume', turn(it)),
  (it) => byPerson('resume', turn(it)),
  (it) => byPerson('extend', { ...turn(it), minutes: 1 }),
  (it) => ({ ...byPerson('takeChair', { huddle: it.huddle }), by: it.which % 2 ? deputy : lead }),
  (it) => bySystem('loseChair', { huddle: it.huddle }),
  (it) => byPerson('goWithoutVideo', door(it)),
  (it) => bySystem('openItem', { ...door(it), because: 'confirmed' }),
  (it) => bySystem('openItem', { ...door(it), because: 'confirmed' }),
  (it) => bySystem('openItem', { ...door(it), because: 'left' }),
  (it) => bySystem('holdBack', { ...door(it), reason: 'timeout' }),
  (it) => bySystem('makeRoom', { ...door(it), room: it.world.newId() }),
  (it) => bySystem('takeSeat', { huddle: it.huddle, seat: it.world.newId(), ...pick(everyone, it.which)! }),
  (it) => bySystem('takeSeat', { huddle: it.huddle, seat: it.world.newId(), ...pick(everyone, it.which)! }),
  (it) => bySystem('leaveSeat', { huddle: it.huddle, seat: anySeat(it) }),
  (it) => bySystem('leaveSeat', { huddle: it.huddle, seat: anySeat(it, lead) }),
  (it) =>
    byPerson('tickCompanion', { ...beside(it), ...pick(everyone, it.which)!, observes: it.which % 5 === 0 }),
  (it) => byPerson('untickCompanion', { ...beside(it), person: anyCompanion(it) }),
  (it) => byPerson('untickCompanion', { ...beside(it), person: anyCompanion(it) }),
  (it) => byPerson('countUnnamed', { ...beside(it), unnamed: it.which % 3 }),
  (it) =>
    byPerson('postpone', {
      huddle: it.huddle,
      item: anyItem(it, it.which),
      what: it.which % 2 ? 'her' : 'block',
    }),
  (it) =>
    byPerson('goOnWithout', { huddle: it.huddle, item: anyItem(it, it.which), units: [unitOf(it.which)] }),
  (it) =>
    byPerson('moveItem', {
      huddle: it.huddle,
      item: anyItem(it, it.which),
      before: anyItem(it, it.which + 1),
    }),
  (it) =>
    byPerson('addPatient', {
      ward: 'avd-5',
      day,
      facts: facts(it.which),
      basis: it.which % 4 ? 'consent' : null,
    }),
  (it) =>
    byPerson('editPatient', {
      case: anyCase(it),
      from: factsOf(it.world.folds.case(anyCase(it))),
      to: facts(it.which),
    }),
  (it) =>
    byPerson('confirmList', {
      ...list,
      rows: [1, 2].map((n) => ({ ...line, row: rowFor((it.which + n) % 12) })),
    }),
  (it) => byPerson('recordBasis', { case: anyCase(it), huddle: null, kind: 'consent', parties: 'all' }),
  (it) => byPerson('withdrawBasis', { case: openCase(it), basis: anyBasis(it, openCase(it)) }),
  (it) => byPerson('withdrawBasis', { case: anyCase(it), basis: anyBasis(it, anyCase(it)) }),
  (it) => byPerson('addParty', { case: anyCase(it), huddle: null, unit: unitOf(it.which) }),
  (it) => byPerson('endParty', { case: openCase(it), unit: unitOf(it.which) }),
  (it) =>
    byPerson('endEpisode', {
      case: anyCase(it),
      how: (['discharged', 'moved', 'deceased', 'mistake'] as const)[it.which % 4]!,
    }),
  (it) => byPerson('reopenEpisode', { case: anyCase(it, ({ episode }) => episode.state !== 'admitted') }),
  (it) => byPerson('protectIdentity', { case: it.which % 3 ? anyCase(it) : openCase(it) }),
  (it) => byPerson('unprotectIdentity', { case: anyCase(it, ({ protectedIdentity }) => protectedIdentity) }),
  (it) =>
    byPerson('setHealthCentre', {
      case: anyCase(it),
      healthCentre: (['hc-bla', 'hc-privat', null] as const)[it.which % 3]!,
    }),
  (it) =>
    byPerson('changeEstimate', {
      case: anyCase(it),
      huddle: null,
      estimate: leavesOn(`2026-11-2${it.which % 9}`),
      reason: null,
    }),
  (it) => byPerson('setLane', { case: anyCase(it), mark: 'ready', line: `Line${it.which}x` }),
  (it) =>
    byPerson('writeEntry', { case: anyCase(it), huddle: null, content: content(it.which), supersedes: null }),
  (it) =>
    byPerson('writeEntry', {
      case: openCase(it),
      huddle: it.huddle,
      content: content(it.which),
      supersedes: null,
    }),
  (it) => ({
    ...byPerson('answerEntry', { ...anyEntry(it), answer: 'takes', note: null }),
    by: it.which % 2 ? oskarshamn : lead,
  }),
  (it) => byPerson('strikeEntry', { ...anyEntry(it), huddle: null }),
  (it) => byPerson('doneAction', anyEntry(it)),
]

const all: readonly (readonly One[])[] = [
  ...steps.map((step) => [step]),
  outage,
  holdsStill,
  asksAndAnswers,
  leadGone,
  herWord,
  forSome,
  sitsDown,
]
export const kindsOfStep = all.length

export type Taken = {
  type: CommandType
  body: CommandBody<CommandType>
  person: Person | null
  accepted: boolean
  before: Folds
}

/** Takes one step, which may be several commands; each is told of with the cases as they were before it. */
export function take(
  world: World,
  huddle: string,
  { who, what, which }: Step,
  tell: (taken: Taken) => void,
): void {
  const scene = { world, huddle, which }
  for (const one of all[what % all.length]!) {
    const { type, body, system, by } = one(scene)
    const person: Person = by ?? (who < 60 ? lead : everyone[who % everyone.length]!)
    world.pass(which * 1_000)
    const before = world.snapshot()
    const outcome = system
      ? world.bySystem(type, body)
      : world.send({ kind: 'person', ...person }, type, body)
    tell({ type, body, person: system ? null : person, accepted: 'accepted' in outcome, before })
  }
}
