import { atLeast, atMost, conclude, median, quantile } from '../measure.ts'
import { give } from '../support/arena.ts'
import { type Heard, nextPatient, until } from './door/next.ts'
import { anna, openDoorRoom } from './door/room.ts'

/** `npm run bench -- door`: real LiveKit, four browsers, each its own tone, at least a hundred times to another patient. */
const patients = Number(process.env.HEMKLAR_BENCH_PATIENTS ?? 108)

const room = await openDoorRoom(patients)
const heard: Heard[] = []
try {
  await until('a room for the hall', () => room.state.door.room)
  await give(room.store, 'start', { huddle: room.huddle }, anna)
  await until('the first patient', () => room.state.door.phase === 'open')
  for (let nth = 1; nth < patients; nth += 1) {
    heard.push(await nextPatient(room))
    if (nth % 10 === 0) console.log(`${nth} of ${patients - 1}`)
  }
} finally {
  await room.close()
}

const others = heard.filter(({ kind }) => kind === 'other')
const same = heard.filter(({ kind }) => kind === 'sameOrWider')
const of = (key: 'leaves' | 'enters') => others.flatMap((it) => it[key] ?? [])
const told = {
  'who leaves: last sound after Next': of('leaves'),
  'who enters: first sound after the opening': of('enters'),
  'who stays, another circle: longest quiet': others.map(({ stays }) => stays),
  'who stays, same or wider circle: longest quiet': same.map(({ stays }) => stays),
  'without a Next: longest quiet': heard.map(({ without }) => without),
}
for (const [name, times] of Object.entries(told))
  console.log(
    `${name}: p50 ${median(times).toFixed()}, p95 ${quantile(times, 0.95).toFixed()}, max ${Math.max(...times).toFixed()} ms (${times.length})`,
  )
const p95 = (name: keyof typeof told) => quantile(told[name], 0.95)
conclude([
  atLeast('times to another patient', heard.length, Math.min(100, patients - 1), 'times'),
  atMost(
    'of the new circle at who left',
    heard.reduce((sum, it) => sum + it.leaked, 0),
    0,
    'looks and frames',
  ),
])
// Where sound stands still while nothing happens, the machine is the one that is slow.
const usualQuiet = p95('without a Next: longest quiet')
conclude(
  [
    atMost('silent for who leaves, p95', p95('who leaves: last sound after Next'), 100, 'ms'),
    atMost('heard by who enters, p95', p95('who enters: first sound after the opening'), 600, 'ms'),
    atMost('missed by who stays, p95', p95('who stays, another circle: longest quiet'), 600, 'ms'),
    atMost(
      'missed where the circle is the same or wider, p95, more than without a Next',
      p95('who stays, same or wider circle: longest quiet') - usualQuiet,
      20,
      'ms',
    ),
  ],
  usualQuiet <= 100,
)
