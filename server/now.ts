/**
 * Server time: wall-clock milliseconds that never go back. A step of the machine's clock is not followed by itself, since a meeting
 * may be going on: `lag` says how far ahead of us that clock is (milliseconds), `follow` goes forward with it.
 */
export function createNow(wall: () => number = Date.now, monotonic: () => number = () => performance.now()) {
  let anchor = wall() - monotonic()
  const now = () => Math.round(anchor + monotonic())
  return Object.assign(now, {
    lag: () => Math.round(wall()) - now(),
    follow(): void {
      anchor = Math.max(anchor, wall() - monotonic())
    },
  })
}
