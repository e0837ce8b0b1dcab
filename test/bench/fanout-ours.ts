import { usualPace } from '../../server/huddle/hub.ts'
import { localDate } from '../../shared/core/time.ts'
import { startServer } from '../support/server.ts'
import { type Meeting, planWard, seedWards, wards } from './fanout/arena.ts'
import { answerParent } from './fanout/child.ts'

/** The server under test: the real app with twenty wards that are about to meet. */
export type Ready = { url: string; meetings: Meeting[] }

const count = Number(process.argv[2] ?? wards)
const server = await startServer({
  seed: (store) => seedWards(store, count),
  // Tests look at the clock oftener.
  pace: usualPace,
})
const meetings: Meeting[] = []
for (let nth = 0; nth < count; nth++) meetings.push(await planWard(server.store, nth, localDate(Date.now())))
const ready: Ready = { url: server.url, meetings }
answerParent(ready, server.close)
