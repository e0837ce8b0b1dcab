import { mock } from 'node:test'
import { atMost, conclude, quantile } from '../measure.ts'
import { seeded } from '../simulate/random.ts'
import { openPage, type Time } from './clock/pages.ts'

/** How far apart two pages of one huddle are at the same moment: forty huddles of twenty-five, twelve minutes of virtual time. */
const huddles = 40
const people = 25
const stepMs = 4
const lengthMs = 12 * 60_000
/** Pages are opened in the first minute; the first five rounds of answers may take 600 ms each. */
const openedWithinMs = 60_000
const settledMs = openedWithinMs + 3_000
const goal = 100

const time: Time = { now: 0 }
mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
const random = seeded(1)
const rooms = Array.from({ length: huddles }, () =>
  Array.from({ length: people }, () => openPage(time, random, openedWithinMs)),
)
const apart = { ours: [] as number[], openSlides: [] as number[] }
while (time.now < lengthMs) {
  time.now += stepMs
  mock.timers.tick(stepMs)
  await new Promise((resolve) => setImmediate(resolve))
  if (time.now < settledMs || time.now % 1000 > 0) continue
  for (const room of rooms) {
    apart.ours.push(spread(room.map((page) => page.ours())))
    apart.openSlides.push(spread(room.map((page) => page.openSlides())))
  }
}
for (const page of rooms.flat()) page.close()

for (const [name, all] of Object.entries(apart))
  console.log(`  ${name}: of 25 pages the two furthest apart, ${words(all)}`)
conclude([
  atMost('remaining time shown by any two clients differs, most', Math.max(...apart.ours), goal, 'ms'),
])

function spread(shown: readonly number[]): number {
  return Math.max(...shown) - Math.min(...shown)
}

function words(all: readonly number[]): string {
  const at = (share: number) => quantile(all, share).toFixed()
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`
}
