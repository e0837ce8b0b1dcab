/**
 * Whether tests must be passed over for want of `what`. Where HEMKLAR_REQUIRE names it, as in CI, its absence is a
 * fault instead: nothing there may stay untested without a sound.
 */
export function isAbsent(what: 'browser' | 'livekit', isHere: boolean): boolean {
  const required = (process.env.HEMKLAR_REQUIRE ?? '').split(',').includes(what)
  if (required && !isHere) throw new Error(`HEMKLAR_REQUIRE names ${what}, which is not on this machine`)
  return !isHere
}
