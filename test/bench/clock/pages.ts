import { createServerClock } from '../../../client/live/serverClock.ts'
import type { Random } from '../../simulate/random.ts'

const day = 86_400_000
const mostDelayMs = 300
const openSlidesAgainMs = 300_000

/** Virtual time in milliseconds, which is the server's clock as well. */
export type Time = { now: number }
type Asking = Parameters<typeof createServerClock>[0]

/**
 * One page of the worst kind: its clock a day off at most and 200 parts in a million fast or slow, each message under way for up to
 * 300 ms, there and back differently long. It keeps time as ours does, and as OpenSlides does beside it.
 */
export function openPage(time: Time, random: Random, openedWithinMs: number) {
  const ahead = (random.fraction() * 2 - 1) * day
  const rate = 1 + (random.fraction() * 2 - 1) * 200e-6
  const opensAt = Math.round(random.fraction() * openedWithinMs)
  const pageNow = () => time.now * rate + ahead
  const underWay = () =>
    new Promise<void>((resolve) => setTimeout(resolve, Math.round(random.fraction() * mostDelayMs)))
  const roundTrip = async () => {
    await underWay()
    const now = Math.round(time.now)
    await underWay()
    return now
  }

  const connection: Asking = {
    // `time` is all that a server clock asks; every answer of the protocol's type fits it.
    ask: (async () => ({ ok: true, answer: { now: await roundTrip() } })) as Asking['ask'],
    onConnect(listener) {
      setTimeout(listener, opensAt)
      return () => false
    },
  }
  const ours = createServerClock(connection, pageNow)

  // Its time-service: the Date header of a file, whole seconds, the way back not counted, again every five minutes.
  let offset = 0
  const askDate = async () => {
    const date = Math.floor((await roundTrip()) / 1000) * 1000
    offset = date - pageNow()
  }
  setTimeout(() => void askDate(), opensAt)
  const again = setInterval(() => void askDate(), openSlidesAgainMs)

  return {
    /** Server time as shown by this page. */
    ours: () => ours.now() ?? Number.NaN,
    openSlides: () => pageNow() + offset,
    close() {
      ours.dispose()
      clearInterval(again)
    },
  }
}
