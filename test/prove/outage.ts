import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { atLeast, atMost, type Measure } from '../measure.ts'

const outageMs = 120_000

/** `npm run prove -- outage`: the browser test of an outage, of two minutes instead of ten seconds. */
export async function proveOutage(): Promise<Measure[]> {
  const { status, stdout } = spawnSync(
    join('node_modules', '.bin', 'vitest'),
    [
      ...['run', '--project', 'browser', 'test/browser/meeting.test.ts'],
      ...['-t', 'LiveKit dead for', `--testTimeout=${outageMs + 180_000}`],
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, HEMKLAR_OUTAGE_MS: String(outageMs), HEMKLAR_REQUIRE: 'browser,livekit' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  console.log(stdout)
  const back = /back after (\d+) ms/.exec(stdout)?.[1]
  return [
    atLeast('outages that the meeting came through', status === 0 && back !== undefined ? 1 : 0, 1, 'outage'),
    atMost('sound and picture back after', Number(back ?? Number.NaN), 15_000, 'ms'),
  ]
}
