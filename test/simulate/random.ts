/** Seeded randomness (mulberry32): the same seed gives the same run. */
export function seeded(seed: number) {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    fraction,
    chance: (share: number) => fraction() < share,
    below: (limit: number) => Math.floor(fraction() * limit),
    /** One of these; throws on none, since a run that picks from nothing is a fault of the run. */
    pick<Value>(from: readonly Value[]): Value {
      const picked = from[Math.floor(fraction() * from.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}

/** Ids as the server makes them, 128 bits in hex, and the same again for the same seed. */
export function seededIds(seed: number): () => string {
  const random = seeded(seed)
  const part = () =>
    Math.floor(random.fraction() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  return () => part() + part() + part() + part()
}

/** One of these moves, the heavier the more often. */
export const oneOf = <Done>(
  random: Random,
  moves: readonly (readonly [weight: number, move: () => Done])[],
): Done => random.pick(moves.flatMap(([weight, move]) => Array.from({ length: weight }, () => move)))()

export type Random = ReturnType<typeof seeded>
