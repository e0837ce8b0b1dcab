import { staff } from '../../support/region.ts'
import { oneOf } from '../random.ts'
import { command, leadOf, nobody, stateOf, type World } from './world.ts'

/** Somebody comes into a room where one sits, goes out again, or is told of to the others; whoever's room it is not tries too. */
export async function sitTogether(world: World): Promise<void> {
  const { random, huddles } = world
  const huddle = random.pick(huddles)
  const seats = Object.entries(stateOf(world, huddle).seats)
  const [seat, host] = seats.length > 0 ? random.pick(seats) : [nobody, null]
  const own = staff.find(({ person, unit }) => person === host?.person && unit === host.unit)
  const who = random.chance(0.5)
    ? leadOf(world, huddle)
    : own && random.chance(0.8)
      ? own
      : random.pick(staff)
  const { person, unit } = random.pick(staff)
  const there = besides(world, huddle)
  const goes = there.length > 0 ? random.pick(there) : { seat, person }
  const is = random.chance(0.7)
  await oneOf(random, [
    [
      3,
      () =>
        command(world, who, 'tickCompanion', { huddle, seat, person, unit, observes: random.chance(0.3) }),
    ],
    [2, () => command(world, who, 'untickCompanion', { huddle, ...goes })],
    [1, () => command(world, who, 'countUnnamed', { huddle, seat, unnamed: random.below(3) })],
    [2, () => command(world, own ?? who, 'sayUndisturbed', { huddle, seat, is })],
  ])
}

/** The lead has everyone who is in somebody's room go out: no patient is opened before those she is not for. */
export async function askOut(world: World, huddle: string): Promise<void> {
  const lead = leadOf(world, huddle)
  for (const one of besides(world, huddle)) await command(world, lead, 'untickCompanion', { huddle, ...one })
}

const besides = (world: World, huddle: string) =>
  Object.entries(stateOf(world, huddle).companies).flatMap(([seat, { people }]) =>
    people.map(({ person }) => ({ seat, person })),
  )
