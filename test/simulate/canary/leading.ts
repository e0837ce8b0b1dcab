import { colleague } from '../../support/region.ts'
import { askOut } from './sitting.ts'
import { command, deputies, leadOf, leads, openIn, stateOf, type World, wardOf } from './world.ts'

/** What the lead does with the meeting, and LiveKit with the lead. */
export async function lead(world: World, huddle: string): Promise<void> {
  const { random, words, morning } = world
  const who = leadOf(world, huddle)
  const { status, door, items, chair, deputy } = stateOf(world, huddle)
  const from = openIn(world, huddle)?.id ?? ''
  const give = (type: 'next' | 'back' | 'later' | 'pause') => command(world, who, type, { huddle, from })
  if (status === 'planned') return command(world, who, 'openHall', { huddle })
  if (status === 'hall') return command(world, who, 'start', { huddle })
  const [first, second] = [leads[wardOf(world, huddle)], deputies[wardOf(world, huddle)]]
  if (chair.person === deputy && random.chance(0.3)) await command(world, first, 'takeChair', { huddle })
  if (chair.lostAt !== null && random.chance(0.7)) await command(world, second, 'takeChair', { huddle })
  if (random.chance(0.3)) await askOut(world, huddle)
  if (door.closing?.heldBack) return letGo()
  const moves: (() => Promise<void>)[] = [
    () => give('next'),
    () => give('next'),
    () => give('later'),
    () => give('back'),
    () => {
      world.slips.push(() => command(world, leadOf(world, huddle), 'resume', { huddle, from }))
      return give('pause')
    },
    () => command(world, who, 'extend', { huddle, from, minutes: 1 + random.below(3) }),
    () => command(world, who, 'skip', { huddle, from, reason: 'other', words: words.word() }),
    async () => {
      const waits = items.filter(({ state }) => state === 'queued').map(({ id }) => id)
      const [item, before] = [waits.at(-1) ?? '', waits[0] ?? null]
      await command(world, who, 'moveItem', { huddle, item, before })
    },
    () => command(world, random.pick([second, colleague('lena')]), 'takeChair', { huddle }),
  ]
  await random.pick(moves)()

  async function letGo(): Promise<void> {
    morning.door.standin.turn({ is: 'well' })
    if (random.chance(0.9)) await command(world, who, 'goWithoutVideo', { huddle, epoch: door.epoch })
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
  const ill = [
    { is: 'refusing' },
    { is: 'dead' },
    { is: 'mute' },
    { is: 'gone' },
    { is: 'broken' },
    { is: 'broken' },
  ] as const
  if (random.chance(0.5)) door.standin.turn({ is: 'well' })
  else door.standin.turn(random.chance(0.5) ? { is: 'slow', ms: 50 + random.below(2_000) } : random.pick(ill))
}
