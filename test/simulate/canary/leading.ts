import { colleague } from '../../support/region.ts'
import { command, leads, openIn, stateOf, type World, wardOf } from './world.ts'

/** What the lead does with the meeting, and LiveKit with the lead. */
export async function lead(world: World, huddle: string): Promise<void> {
  const { random, words, counts, morning } = world
  const who = leads[wardOf(world, huddle)]
  const { status, door, items } = stateOf(world, huddle)
  const from = openIn(world, huddle)?.id ?? ''
  const give = async (type: 'next' | 'back' | 'later' | 'pause' | 'resume') => {
    counts.turns += 1
    await command(world, who, type, { huddle, from })
  }
  if (status === 'planned') return command(world, who, 'openHall', { huddle })
  if (status === 'hall') return command(world, who, 'start', { huddle })
  if (door.closing?.heldBack) return letGo()
  const moves: (() => Promise<void>)[] = [
    () => give('next'),
    () => give('next'),
    () => give('later'),
    () => give('back'),
    () => give(random.pick(['pause', 'resume'] as const)),
    () => command(world, who, 'extend', { huddle, from, minutes: 1 + random.below(3) }),
    () => command(world, who, 'skip', { huddle, from, reason: 'other', words: words.word() }),
    async () => {
      const waits = items.filter(({ state }) => state === 'queued').map(({ id }) => id)
      const [item, before] = [waits.at(-1) ?? '', waits[0] ?? null]
      await command(world, who, 'moveItem', { huddle, item, before })
    },
    () => command(world, colleague(random.pick(['bo', 'nils', 'lena'])), 'takeChair', { huddle }),
  ]
  await random.pick(moves)()

  async function letGo(): Promise<void> {
    morning.door.standin.turn({ is: 'well' })
    if (random.chance(0.5)) await command(world, who, 'goWithoutVideo', { huddle, epoch: door.epoch })
  }
}

/** LiveKit is well, slow, silent or says no; the process dies. */
export async function trouble({ random, morning, counts }: World): Promise<void> {
  const { door } = morning
  if (random.chance(0.1)) {
    counts.crashes += 1
    return door.crash()
  }
  if (random.chance(0.1)) door.standin.restart()
  const ill = [{ is: 'refusing' }, { is: 'dead' }, { is: 'mute' }, { is: 'gone' }, { is: 'broken' }] as const
  if (random.chance(0.5)) door.standin.turn({ is: 'well' })
  else door.standin.turn(random.chance(0.5) ? { is: 'slow', ms: 50 + random.below(2_000) } : random.pick(ill))
}
