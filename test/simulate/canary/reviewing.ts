import { firstDay } from '../../support/doorway.ts'
import { reviewers, staff } from '../../support/region.ts'
import { oneOf } from '../random.ts'
import { anyCase, caseAs, type World } from './world.ts'

/** The access log: read by those who review it, each for an organisation of their own, and asked for by everybody. */
export async function review(world: World): Promise<void> {
  const { random, morning, counts } = world
  const who = random.chance(0.8) ? random.pick(reviewers) : random.pick(staff)
  const id = anyCase(world)
  const { given, family, number } = caseAs(world, id).identity
  const text = random.pick([given, family, number ?? given, 'Namn'])
  const days = `from=${firstDay}&to=${firstDay}`
  const { person } = random.chance(0.2) ? who : random.pick(staff)
  const status = await oneOf(random, [
    [2, () => morning.fetch(who, '/api/log/find', { text })],
    [3, () => morning.fetch(who, `/api/log/cases/${id}?${days}`)],
    [2, () => morning.fetch(who, `/api/log/persons/${person}?${days}`)],
  ])
  if (status === 200) counts.reviews += 1
}
