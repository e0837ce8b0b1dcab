import { partiesNow } from '../../shared/case/facets/parties.ts'
import { factsOf } from '../../shared/case/facts.ts'
import type { CaseState } from '../../shared/case/state.ts'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import type { Folds } from '../../shared/core/rule.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import type { Person, World } from './rules.ts'
import { day, deputy, everyone, factsFor, inHogsby, lead, leavesOn, oskarshamn, rowFor } from './ward.ts'

/** A step of a random morning: who asks (most often the lead), what, and which of the things it could be about. */
export type Step = { readonly who: number; readonly what: number; readonly which: number }

type Scene = { world: World; huddle: string; which: number }
type Send = {
  [Type in CommandType]: { type: Type; body: CommandBody<Type>; system?: true; by?: Person }
}[CommandType]

const pick = <Value>(all: readonly Value[], which: number): Value | undefined => all[which % all.length]

/** Any case there ever was, listed or not; one that fits where there is one. */
const anyCase = ({ world, which }: Scene, fits: (state: CaseState) => boolean = () => true): string => {
  const cases = world.log.flatMap(({ event, stream }) => (event.type === 'admitted' ? [stream.slice(5)] : []))
  const fitting = cases.filter((id) => fits(world.folds.case(id)))
  return pick(fitting, which) ?? pick(cases, which) ?? ''
}
const facts = (which: number) => factsFor(which % 12, which % 3 === 0 ? inHogsby : {})
const turn = ({ world, huddle }: Scene) => ({
  huddle,
  from: currentItem(world.folds.huddle(huddle))?.id ?? huddle,
})
const openCase = ({ world, huddle }: Scene) => currentItem(world.folds.huddle(huddle))?.case ?? huddle
const unitOf = (which: number) => everyone[which % everyone.length]!.unit
const anyEntry = (scene: Scene): { case: string; entry: string } => {
  const id = anyCase(scene, ({ entries }) => entries.length > 0)
  return { case: id, entry: pick(scene.world.folds.case(id).entries, scene.which)?.id ?? id }
}
const content = (which: number) => ({
  kind: (['agreement', 'action', 'note', 'barrier'] as const)[which % 4]!,
  text: `Entry${which}x`,
  owner: which % 2 ? 'osk-bistand' : 'avd-5',
  ownerName: null,
  due: null,
  dueOn: null,
  dueAt: null,
  code: which % 4 === 3 ? ('TRANSPORT' as const) : null,
})

const bySystem = <Type extends CommandType>(type: Type, body: CommandBody<Type>) =>
  ({ type, body, system: true }) as Send
const byPerson = <Type extends CommandType>(type: Type, body: CommandBody<Type>) => ({ type, body }) as Send

type One = (scene: Scene) => Send

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

const list = { ward: 'avd-5', day, ended: [], faulty: 0, remember: [] }
const line = { case: null, basis: null }
const door = ({ world, huddle }: Scene) => ({ huddle, epoch: world.folds.huddle(huddle).door.epoch })
const anySeat = ({ world, huddle, which }: Scene, of?: Person) => {
  const seats = Object.entries(world.folds.huddle(huddle).seats)
  return (
    pick(
      seats.filter(([, seat]) => !of || seat.person === of.person),
      which,
    )?.[0] ?? huddle
  )
}
const beside = (it: Scene) => ({ huddle: it.huddle, seat: anySeat(it) })
const anyCompanion = (it: Scene): string => {
  const people = it.world.folds.huddle(it.huddle).companies[anySeat(it)]?.people ?? []
  return pick(people, it.which)?.person ?? it.huddle
}
const anyItem = ({ world, huddle }: Scene, which: number) =>
  pick(world.folds.huddle(huddle).items, which)?.id ?? huddle
const assessed = { kind: 'noHarmAssessment', assessedBy: 'Dr Malm', despiteNo: 'Despite0x' } as const
const someParties = (it: Scene): 'all' | string[] => {
  const unit = pick(partiesNow(it.world.folds.case(anyCase(it))), it.which)
  return it.which % 3 === 0 || unit === undefined ? 'all' : [unit]
}
const anyBasis = ({ world, which }: Scene, id: string) =>
  pick(world.folds.case(id).bases, which)?.id ?? huddleless
const huddleless = '0'.repeat(32)

/** What hardly ever comes in a row by chance: a door that does not answer, a lead whose net is gone. */
const outage: readonly One[] = [
  (it) => byPerson('next', turn(it)),
  (it) => bySystem('holdBack', { ...door(it), reason: 'unreachable' }),
  (it) => byPerson('goWithoutVideo', door(it)),
  (it) => bySystem('openItem', { ...door(it), because: 'left' }),
]
const holdsStill: readonly One[] = [(it) => byPerson('pause', turn(it)), (it) => byPerson('resume', turn(it))]
const asksAndAnswers: readonly One[] = [
  (it) =>
    byPerson('writeEntry', { case: anyCase(it), huddle: null, content: content(it.which), supersedes: null }),
  (it) => ({
    ...byPerson('answerEntry', { ...anyEntry(it), answer: 'takes', note: null }),
    by: pick(everyone, it.which)!,
  }),
  (it) => byPerson('doneAction', anyEntry(it)),
]
const leadGone: readonly One[] = [
  (it) => bySystem('leaveSeat', { huddle: it.huddle, seat: anySeat(it, lead) }),
  (it) => bySystem('loseChair', { huddle: it.huddle }),
  (it) => ({ ...byPerson('takeChair', { huddle: it.huddle }), by: deputy }),
]
/** What the patient says, and what is decided about her in spite of it or because of it. */
const herWord: readonly One[] = [
  (it) => byPerson('withdrawBasis', { case: anyCase(it), basis: anyBasis(it, anyCase(it)), why: 'tookBack' }),
  (it) => byPerson('declineSharing', { case: anyCase(it), huddle: null, parties: someParties(it) }),
  (it) => byPerson('recordBasis', { case: anyCase(it), huddle: null, ...assessed, parties: someParties(it) }),
]
const forSome: readonly One[] = [
  (it) =>
    byPerson('writeConfidential', {
      case: anyCase(it),
      text: `Confidential${it.which}x`,
      ground: 'consent',
      readers: [pick(everyone, it.which) ?? lead],
    }),
  (it) => byPerson('removeConfidential', { case: anyCase(it) }),
]
/** Somebody sits down in a room while the door is closing, and goes out again or stays. */
const sitsDown: readonly One[] = [
  (it) => byPerson('next', turn(it)),
  (it) => byPerson('tickCompanion', { ...beside(it), ...pick(everyone, it.which)!, observes: false }),
  (it) => bySystem('openItem', { ...door(it), because: 'confirmed' }),
  (it) => byPerson('untickCompanion', { ...beside(it), person: anyCompanion(it) }),
  (it) => bySystem('openItem', { ...door(it), because: 'confirmed' }),
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
