import { atLeast, atMost, type Measure } from '../measure.ts'
import { openRemoval, type Way } from './reentry/removal.ts'

const everyMs = 200

/**
 * `npm run prove -- reentry`: the tokens that a page had, those that LiveKit refreshed too, used straight at LiveKit every 200 ms for
 * two minutes after its removal, while the others talk on.
 */
export async function proveReentry(
  forMs = 120_000,
  ways: readonly Way[] = ['next', 'withdrawn', 'workEnded'],
): Promise<Measure[]> {
  const measures: Measure[] = []
  for (const way of ways) measures.push(...(await oneWay(way, forMs)))
  return measures
}

async function oneWay(way: Way, forMs: number): Promise<Measure[]> {
  const removal = await openRemoval(way)
  try {
    const { made, came } = await removal.tryFor(forMs, everyMs)
    const { looks, frames } = await removal.heard()
    return [
      atLeast(`${way}: refreshed tokens among those kept`, removal.refreshed, 1, 'tokens'),
      atLeast(`${way}: tries`, made, forMs / everyMs / 2, 'tries'),
      atMost(`${way}: let in`, came, 0, 'times'),
      atMost(`${way}: audible`, looks, 0, 'looks'),
      atMost(`${way}: decoded`, frames, 0, 'frames'),
      atLeast(`${way}: the same ear with a pass of now`, await removal.control(), 1, 'looks'),
    ]
  } finally {
    await removal.close()
  }
}
