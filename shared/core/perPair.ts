/**
 * Composes a value once for two states and what else is asked, and forgets it with them. States never change in place, so what
 * is the same object gives the same. `make` must ask for nothing else.
 */
export function perPair<A extends object, B extends object, Asked, Value>(
  make: (a: A, b: B, asked: Asked) => Value,
): (a: A, b: B, asked: Asked) => Value {
  const made = new WeakMap<A, WeakMap<B, Map<string, Value>>>()
  let last: { asked: Asked; key: string } | undefined
  return (a, b, asked) => {
    const ofA = made.get(a) ?? new WeakMap<B, Map<string, Value>>()
    const ofBoth = ofA.get(b) ?? new Map<string, Value>()
    // The same is asked of one patient after the other.
    if (last?.asked !== asked) last = { asked, key: JSON.stringify(asked) }
    const { key } = last
    const known = ofBoth.get(key)
    if (known !== undefined) return known
    const value = make(a, b, asked)
    made.set(a, ofA.set(b, ofBoth.set(key, value)))
    return value
  }
}
