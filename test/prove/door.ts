import { atLeast, atMost, type Measure } from '../measure.ts'
import { playDoor } from './randomDoor.ts'

/** `npm run prove -- door`: ten thousand times to another patient, in runs of their own seed. */
export async function proveDoor(turns = 10_000): Promise<Measure[]> {
  const turnsPerRun = 1_000
  const faults: string[] = []
  const sums: Record<string, number> = {}
  for (let run = 0; run * turnsPerRun < turns; run++) {
    const seed = 1 + run
    const { faults: found, ...figures } = await playDoor(seed, Math.min(turnsPerRun, turns))
    faults.push(...found.map((fault) => `seed ${seed}: ${fault}`))
    for (const [name, figure] of Object.entries(figures)) sums[name] = (sums[name] ?? 0) + figure
    console.log(`${sums.turns} of ${turns}`)
  }
  for (const fault of faults) console.error(fault)
  const { turns: done = 0, heldBack = 0, withoutVideo = 0, crashes = 0, narrowed = 0 } = sums
  const { declined = 0, companions = 0, strangers = 0, postponed = 0 } = sums
  return [
    atMost('opened before closed, shown or heard outside the circle', faults.length, 0, 'times'),
    atLeast('to another patient', done, turns, 'times'),
    atLeast('held back', heldBack, turns / 40, 'times'),
    atLeast('without video', withoutVideo, turns / 200, 'times'),
    atLeast('processes killed', crashes, turns / 40, 'times'),
    atLeast('circle changed under way', narrowed, turns / 200, 'times'),
    atLeast('a person said no', declined, turns / 200, 'times'),
    atLeast('somebody came into a room', companions, turns / 200, 'times'),
    atLeast('no patient opened before they went out', strangers, turns / 200, 'times'),
    atLeast('put off, or gone on without', postponed, turns / 200, 'times'),
  ]
}
