import type { Store } from '../../../server/store/store.ts'
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
}

/** Who leads, by ward. */
export const leads = { 'avd-5': colleague('anna'), 'avd-6': colleague('eva') }
export type Ward = keyof typeof leads

export const stateOf = ({ morning }: World, huddle: string) => morning.door.house.store.folds.huddle(huddle)
export const openIn = (world: World, huddle: string) => currentItem(stateOf(world, huddle))
export const wardOf = (world: World, huddle: string): Ward => stateOf(world, huddle).ward as Ward
export const caseAs = ({ morning }: World, id: string) => morning.door.house.store.folds.case(id)

/** Every patient of either ward, whoever asks: who tries is not asked whether it may know of her. */
export function anyCase(world: World): string {
  const { folds } = world.morning.door.house.store
  const all = wards.flatMap((ward) => folds.list(ward).cases)
  const met = world.huddles.flatMap((huddle) => folds.huddle(huddle).items.map((item) => item.case))
  const open = world.huddles.flatMap((huddle) => openIn(world, huddle)?.case ?? [])
  return world.random.pick(open.length > 0 && world.random.chance(0.5) ? open : [...all, ...met])
}

/** By socket where the page is there, else or now and then by HTTP; nobody waits for the answer. */
export async function command<Type extends CommandType>(
  world: World,
  who: Colleague,
  type: Type,
  body: CommandBody<Type>,
): Promise<void> {
  world.counts.commands += 1
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
      const body = { ward, day: firstDay, facts: factsFor(words, random), basis }
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
  const estimate = estimateFor(words)
  await give(store, 'changeEstimate', { case: id, huddle, estimate, reason: words.word() }, as)
  const parties = store.folds.case(id).parties.map(({ unit }) => unit)
  for (const owner of [ward, ...parties]) {
    const content = contentFor(words, random.pick(['action', 'agreement', 'note', 'barrier'] as const), owner)
    await give(store, 'writeEntry', { case: id, huddle, content, supersedes: null }, as)
  }
}
