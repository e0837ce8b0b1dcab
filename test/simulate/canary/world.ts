import type { Store } from '../../../server/store/store.ts'
import type { CaseState } from '../../../shared/case/state.ts'
import type { CommandBody, CommandType } from '../../../shared/commands.ts'
import { currentItem } from '../../../shared/huddle/facets/items.ts'
import { huddleKey } from '../../../shared/huddle/rules/plan.ts'
import { give } from '../../support/arena.ts'
import { firstDay } from '../../support/doorway.ts'
import { type Colleague, colleague, wards } from '../../support/region.ts'
import type { Random } from '../random.ts'
import type { Morning } from '../virtual/morning.ts'
import type { Tab } from '../virtual/tab.ts'
import type { Counts } from './counts.ts'
import { contentFor, estimateFor, factsFor } from './facts.ts'
import type { Witness } from './witness.ts'
import type { Words } from './words.ts'

/** What the moves of one random morning have in their hands. */
export type World = {
  readonly morning: Morning
  readonly random: Random
  readonly words: Words
  readonly witness: Witness
  readonly counts: Counts
  readonly huddles: readonly string[]
  readonly tabs: Tab[]
  readonly everyone: Set<string>
  /** How to put right what was done, if it was a slip. */
  readonly slips: (() => Promise<void>)[]
}

/** No id of anything. */
export const nobody = 'f'.repeat(32)

/** Who leads, by ward. */
export const leads = { 'avd-5': colleague('anna'), 'avd-6': colleague('eva') }
export type Ward = keyof typeof leads
/** Who leads in their place, and writes what is for named persons. */
export const deputies = { 'avd-5': colleague('bo'), 'avd-6': colleague('nils') }

export const stateOf = ({ morning }: World, huddle: string) => morning.door.house.store.folds.huddle(huddle)
export const openIn = (world: World, huddle: string) => currentItem(stateOf(world, huddle))
export const wardOf = (world: World, huddle: string): Ward => stateOf(world, huddle).ward as Ward
export const caseAs = ({ morning }: World, id: string) => morning.door.house.store.folds.case(id)

/** Who leads at this moment, most often; now and then the other of the two. */
export function leadOf(world: World, huddle: string): Colleague {
  const ward = wardOf(world, huddle)
  const isLed = stateOf(world, huddle).chair.person === leads[ward].person
  return isLed === world.random.chance(0.9) ? leads[ward] : deputies[ward]
}

/** Every patient who has been on the list of either ward, those who have left it too. */
export function casesOf({ morning, everyone }: World): readonly string[] {
  const { folds } = morning.door.house.store
  for (const ward of wards) for (const id of folds.list(ward).cases) everyone.add(id)
  return [...everyone]
}

/** Whoever asks: who tries is not asked whether it may know of her. */
export function anyCase(world: World): string {
  const open = world.huddles.flatMap((huddle) => openIn(world, huddle)?.case ?? [])
  return world.random.pick(open.length > 0 && world.random.chance(0.5) ? open : casesOf(world))
}

/** Most often one of whom this stands already, if there is any: what is written of her then is written over it. */
export function anyThat(world: World, stands: (state: CaseState) => unknown): string {
  const those = casesOf(world).filter((id) => stands(caseAs(world, id)))
  return those.length > 0 && world.random.chance(0.7) ? world.random.pick(those) : anyCase(world)
}

/** The meeting in which this patient is open, every other time that she is. */
export const huddleOf = (world: World, id: string): string | null =>
  world.random.chance(0.5) ? (world.huddles.find((one) => openIn(world, one)?.case === id) ?? null) : null

/** A word said of a patient by somebody who may be told no: hers all the same. */
export function tried({ words, witness }: World, id: string, kind?: Parameters<Witness['tried']>[2]): string {
  const word = words.word()
  witness.tried(word, id, kind)
  return word
}

/** Something that was done was a slip, and is put right. */
export async function putRight({ random, slips }: World): Promise<void> {
  const [slip] = slips.splice(random.below(slips.length), 1)
  await slip?.()
}

/** By socket where the page is there, else or now and then by HTTP; nobody waits for the answer. */
export async function command<Type extends CommandType>(
  world: World,
  who: Colleague,
  type: Type,
  body: CommandBody<Type>,
): Promise<void> {
  const tab = world.tabs.find((one) => one.who === who && one.isConnected())
  if (tab && world.random.chance(0.7)) void tab.give(type, body)
  else await world.morning.fetch(who, '/api/command', { id: crypto.randomUUID(), type, body })
}

/** Six patients at the one ward, three at the other, each with something in every field; both mornings planned. */
export async function listAll(store: Store, words: Words, random: Random): Promise<string[]> {
  for (const [ward, patients] of [
    ['avd-5', 6],
    ['avd-6', 3],
  ] as const)
    for (let nth = 0; nth < patients; nth++) {
      const basis = random.chance(0.6) ? ('consent' as const) : null
      const facts = factsFor(words, random)
      const body = { ward, day: firstDay, facts, basis, readyBy: words.word() }
      const added = (await give(store, 'addPatient', body, leads[ward])) as { case: string }
      await fill(store, words, random, ward, added.case)
    }
  for (const ward of wards) await give(store, 'planHuddle', { ward, day: firstDay }, leads[ward])
  return wards.map((ward) => store.folds.claimed(huddleKey(ward, firstDay)) ?? '')
}

async function fill(store: Store, words: Words, random: Random, ward: Ward, id: string): Promise<void> {
  const as = leads[ward]
  const huddle = null
  await give(store, 'setWords', { case: id, huddle, text: words.word() }, as)
  await give(store, 'setLane', { case: id, mark: 'partly', line: words.word() }, as)
  await give(store, 'setInformed', { case: id, who: 'nextOfKin', informed: true }, as)
  const assessed = { kind: 'noHarmAssessment', parties: 'all', assessedBy: words.word() } as const
  if (random.chance(0.3)) await give(store, 'recordBasis', { case: id, huddle, ...assessed }, as)
  if (random.chance(0.3)) await give(store, 'declineSharing', { case: id, huddle, parties: 'all' }, as)
  const readers = [{ person: as.person, unit: ward }]
  const text = words.word()
  await give(store, 'writeConfidential', { case: id, text, ground: 'consent', readers }, deputies[ward])
  const estimate = estimateFor(words)
  await give(store, 'changeEstimate', { case: id, huddle, estimate, reason: words.word() }, as)
  await give(
    store,
    'setAdmissionTime',
    { case: id, admitted: { day: words.admittedOn(), time: words.time() }, needsJudged: null },
    as,
  )
  if (random.chance(0.7)) await give(store, 'markSip', { case: id, mark: 'needed' }, as)
  const parties = store.folds.case(id).parties.map(({ unit }) => unit)
  for (const owner of [ward, ...parties]) {
    const content = contentFor(words, random.pick(['action', 'agreement', 'note', 'barrier'] as const), owner)
    await give(store, 'writeEntry', { case: id, huddle, content, supersedes: null }, as)
  }
}
