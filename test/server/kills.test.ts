import { expect, test } from 'vitest'
import { killAgainAndAgain } from '../prove/kills.ts'

/** `npm run prove -- kills` does 500. */
test('ten kills under load: nothing acknowledged is lost or done twice, and every chain is whole', async () => {
  const { kills, acknowledged, lost, doubled, faults } = await killAgainAndAgain(10, 1)
  expect({ kills, lost, doubled, faults }).toEqual({ kills: 10, lost: 0, doubled: 0, faults: [] })
  expect(acknowledged).toBeGreaterThan(200)
}, 240_000)
