import type { Page } from '../../shared/socket.ts'
import type { Asking } from '../web/who.ts'

/** What one connected tab looks at: one page at a time, in each arena whose patients stand there. */
export function createLook(asking: Asking, commissions: () => readonly Asking[], tell: () => void) {
  let stops: (() => void)[] = []

  function end(): void {
    for (const stop of stops) stop()
    stops = []
  }

  return {
    /** False when it cannot be written down that somebody looks; then nothing is followed. */
    at(page: Page | null): boolean {
      end()
      if (page === null) return true
      for (const { house, ...looker } of page.is === 'own' ? commissions() : [asking]) {
        const stop = house.follows.follow(page, looker, tell)
        if (stop) stops.push(stop)
        else {
          end()
          return false
        }
      }
      return true
    },
    end,
  }
}
