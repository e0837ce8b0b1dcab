/** Server time: wall-clock milliseconds that never step. Anchored once; a later step of the machine's clock is not followed. */
export function createNow(wall: () => number = Date.now, monotonic: () => number = () => performance.now()) {
  const anchor = wall() - monotonic()
  return () => Math.round(anchor + monotonic())
}
