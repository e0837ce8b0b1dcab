import { rowsOf } from '../../../shared/arena/checklist/rows.ts'
import { ownerOf } from '../../../shared/case/checklist.ts'
import { type Colleague, carers, staff } from '../../support/region.ts'
import { oneOf } from '../random.ts'
import { anyCase, caseAs, casesOf, command, huddleOf, leads, tried, type Ward, type World } from './world.ts'

const everywhere = [...new Set(staff.map(({ unit }) => unit))]

/** What has to be ready before she goes home: the arena's own list is made another, and answered for one patient. */
export async function check(world: World): Promise<void> {
  const { random } = world
  await oneOf(random, [
    [4, () => answer(world)],
    [2, () => need(world)],
    [2, () => choose(world)],
    [2, () => change(world)],
  ])
}

async function answer(world: World): Promise<void> {
  const { random } = world
  const id = anyCase(world)
  const row = random.pick(rows(world))
  const owner = ownerOf(row.owner, caseAs(world, id), arenaOf(world))
  const ward = caseAs(world, id).ward as Ward
  const own = carers.filter((one) => one.unit === (owner ?? ward))
  const isHeard = random.chance(0.4)
  const who: Colleague = isHeard || own.length === 0 ? leads[ward] : random.pick(own)
  const huddle = huddleOf(world, id)
  const said = who.unit === (owner ?? ward) ? null : huddle ? ('inRoom' as const) : ('byPhone' as const)
  const dueOn = world.words.checkedOn()
  world.witness.tried(dueOn, id)
  const mark = random.pick(['open', 'ordered', 'confirmed', 'blocked'] as const)
  const body = { case: id, huddle, item: row.code, mark, dueOn, note: tried(world, id), said }
  await command(world, random.chance(0.9) ? who : random.pick(staff), 'answerItem', body)
}

async function need(world: World): Promise<void> {
  const { random } = world
  const id = anyCase(world)
  const is = random.pick(['needed', 'notNeeded', 'unknown'] as const)
  const body = { case: id, huddle: huddleOf(world, id), items: [random.pick(rows(world)).code], need: is }
  await command(world, keeperOf(world, id), 'setItemNeeds', body)
}

async function choose(world: World): Promise<void> {
  const on = casesOf(world).find((it) => caseAs(world, it).track !== null)
  // One that takes the place of another, too.
  const id = on && world.random.chance(0.6) ? on : anyCase(world)
  const track = world.random.pick([...Object.keys(arenaOf(world).tracks), null])
  await command(world, keeperOf(world, id), 'setTrack', { case: id, huddle: huddleOf(world, id), track })
}

/** What a team writes in its list is of no patient, and is told to all who meet. */
async function change(world: World): Promise<void> {
  const { random } = world
  const who = random.chance(0.9) ? leads[random.pick(['avd-5', 'avd-6'] as const)] : random.pick(staff)
  const known = random.pick(rows(world))
  const { tracks } = arenaOf(world)
  const code = random.pick(Object.keys(tracks))
  const track = tracks[code]
  await oneOf(random, [
    [
      2,
      () => {
        const row = {
          ...{ label: wording(world), when: wording(world), owner: known.owner, blocking: known.blocking },
          ...{ weekend: true, forFew: known.forFew },
        }
        return command(world, who, 'setChecklistRow', { code: random.chance(0.5) ? known.code : null, row })
      },
    ],
    [2, () => command(world, who, 'removeChecklistRow', { code: known.code })],
    [
      3,
      () =>
        command(world, who, 'moveChecklistRow', {
          code: known.code,
          to: random.pick(['up', 'down'] as const),
        }),
    ],
    [
      2,
      () => {
        if (!track) return Promise.resolve()
        // Rows and tracks that it named may be gone.
        const to = { ...track, label: wording(world), requires: [], to: [...Object.keys(tracks)] }
        return command(world, who, 'defineTrack', { code, track: to })
      },
    ],
    [Object.keys(tracks).length > 2 ? 1 : 0, () => command(world, who, 'removeTrack', { code })],
    [
      2,
      () => {
        const phone = world.words.phone()
        world.witness.triedFor(phone, everywhere)
        return command(world, who, 'setWeekendPhone', { unit: random.pick(everywhere), phone })
      },
    ],
  ])
}

function wording({ words, witness }: World): { sv: string; en: string } {
  const both = { sv: words.word(), en: words.word() }
  for (const word of Object.values(both)) witness.triedFor(word, everywhere)
  return both
}

const arenaOf = ({ morning }: World) => morning.door.house.store.folds.arena()
const rows = (world: World) => rowsOf(arenaOf(world).checklist)

const keeperOf = (world: World, id: string): Colleague =>
  world.random.chance(0.8) ? leads[caseAs(world, id).ward as Ward] : world.random.pick(carers)
