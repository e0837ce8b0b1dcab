import { expect, test } from 'vitest'
import { playDoor } from '../prove/randomDoor.ts'

const turns = 1_300
const seed = 1

/** `npm run prove -- door` does 10,000. */
test(`${turns} times to another patient, whatever LiveKit and the process do: closed before open, or nothing is revealed`, async () => {
  const { faults, ...figures } = await playDoor(seed, turns)
  expect(faults.slice(0, 20)).toEqual([])
  // A run in which nothing happened proves nothing.
  expect(figures.turns).toBe(turns)
  for (const figure of Object.values(figures)) expect(figure).toBeGreaterThan(10)
}, 240_000)
