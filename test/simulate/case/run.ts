import type { ArenaState } from '../../../shared/arena/state.ts'
import { isDueContact } from '../../../shared/case/facets/homeContacts.ts'
import { partiesNow } from '../../../shared/case/facets/parties.ts'
import type { SipState } from '../../../shared/case/facets/sip.ts'
import type { CaseState } from '../../../shared/case/state.ts'
import { type CommandType, commands } from '../../../shared/commands.ts'
import { commandPolicy } from '../../../shared/policy/commands.ts'
import { atLeast, atMost, type Measure } from '../../measure.ts'
import { carers } from '../../support/region.ts'
import { peoplesCommands } from '../canary/places.ts'
import { type Random, seeded, seededIds } from '../random.ts'
import { createHouse } from './house.ts'
import { invariants } from './invariants.ts'
import { chief, knownOf, ward } from './known.ts'
import { regionArena } from './region.ts'
import { sayAny } from './say.ts'

const commandsPerRun = 60
const hour = 3_600_000
const begin = Date.UTC(2026, 9, 23, 6)

/** Those that are about one patient and need no meeting. */
const caseCommands = peoplesCommands.filter((type) => {
  const entries: Readonly<Record<string, { type: string }>> = commands[type].schema.entries
  return 'case' in entries && (entries.huddle ?? { type: 'nullable' }).type === 'nullable'
})

/** Random stays, in memory: whatever is said of a patient, in whatever order and by whom, her facets stay as they must. */
export async function simulateCases(
  runs: number,
  firstSeed: number,
  tell: (done: number) => void = () => undefined,
): Promise<Measure[]> {
  const arena = await regionArena()
  const accepted = new Map<CommandType, number>()
  let refused = 0
  for (let run = 0; run < runs; run++) {
    const seed = firstSeed + run
    refused += oneRun(arena, seed, accepted)
    tell(run + 1)
  }
  const given = [...accepted.values()].reduce((sum, times) => sum + times, 0)
  const never = caseCommands.filter((type) => !accepted.has(type))
  for (const type of never) console.error(`${type} was never accepted`)
  return [
    atLeast('stays in which every facet stayed as it must', runs, runs, 'stays'),
    atLeast('accepted', given, runs, 'commands'),
    atLeast('refused', refused, runs, 'commands'),
    atMost('kinds of commands that were never accepted', never.length, 0, 'of them'),
  ]
}

/** How many were refused; throws with the seed at the first facet that is not as it must be. */
function oneRun(arena: ArenaState, seed: number, accepted: Map<CommandType, number>): number {
  const random = seeded(seed)
  const house = createHouse(arena, seededIds(seed))
  let now = begin + random.below(30 * 24) * hour
  let refused = 0
  for (let nth = 0; nth < commandsPerRun; nth++) {
    const id = house.cases().at(-1)
    const hasLeft = house.folds.case(id ?? '').episode.state === 'discharged'
    const isNew = id === undefined || (hasLeft && random.chance(0.1))
    const type = isNew ? 'addPatient' : someCommand(random, house.folds.case(id))
    const who = someone(random, type, house.folds.case(id ?? ''))
    const actor = { kind: 'person', person: who.person, unit: who.unit } as const
    const known = knownOf({ house, id, random, now, type, own: who.unit })
    const body = sayAny(commands[type].schema, random, known, type)
    const before = house.folds.case(isNew ? '' : id)
    const read = isNew ? 0 : house.logOf(id).length
    const done = house.give(type, body, actor, now)
    if ('code' in done) refused += 1
    else {
      accepted.set(type, (accepted.get(type) ?? 0) + 1)
      const fresh = house.cases().at(-1) ?? ''
      const events = house.logOf(fresh).slice(read)
      look({ before, after: house.folds.case(fresh), events, arena }, `seed ${seed}, command ${nth}, ${type}`)
    }
    now += random.below(12) * (hour / 2)
  }
  return refused
}

/** What ends most of what follows is said seldom; what something waits for, more often. */
function someCommand(random: Random, state: CaseState): CommandType {
  const awaited = awaitedIn(state)
  if (awaited.length > 0 && random.chance(0.15)) return random.pick(awaited)
  const type = random.pick(caseCommands)
  return endings.has(type) && random.chance(0.85) ? someCommand(random, state) : type
}

/** A manager was asked, somebody is to get in touch, an action is done and may not be, a plan has a next step. */
function awaitedIn({ entries, homeContacts, episode, sip }: CaseState): readonly CommandType[] {
  const isPut = entries.some(({ answers }) => Object.values(answers).some(({ manager }) => manager))
  const isDone = entries.some(({ state, content }) => state === 'done' && content.kind === 'action')
  const isDue = episode.state === 'discharged' && homeContacts.some(isDueContact)
  return [
    ...(isPut ? (['decideAnswer'] as const) : []),
    ...(isDone ? (['reopenAction'] as const) : []),
    ...(isDue ? (['makeContact'] as const) : []),
    ...(nextOfPlan[sip.state] ?? []),
  ]
}
/** A plan is made step by step, and what comes of it comes after all of them. */
const nextOfPlan: Readonly<Partial<Record<SipState, readonly CommandType[]>>> = {
  unknown: ['markSip'],
  needed: ['callSip'],
  offered: ['callSip'],
  called: ['holdSip'],
  booked: ['holdSip'],
  held: ['planSipFollowUp', 'closeSip', 'takeBackSipFollowUp'],
}
const endings: ReadonlySet<CommandType> = new Set([
  'endEpisode',
  'callOffDischarge',
  'protectIdentity',
  'declineSharing',
  'endParty',
])

/** Most often one who could. */
function someone(random: Random, type: CommandType, state: CaseState): (typeof carers)[number] {
  if (commandPolicy[type] === 'manager') return random.chance(0.85) ? chief : random.pick(carers)
  const units = commandPolicy[type] === 'care' ? [state.ward, ...partiesNow(state)] : [ward]
  const could = carers.filter(({ unit }) => units.includes(unit))
  return random.pick(could.length > 0 && random.chance(0.85) ? could : carers)
}

function look(step: Parameters<(typeof invariants)[string]>[0], where: string): void {
  for (const [name, wrong] of Object.entries(invariants)) {
    const found = wrong(step)
    if (found === undefined || found === false) continue
    throw new Error(`${where}: not so that ${name}: ${JSON.stringify(found)}`)
  }
}
